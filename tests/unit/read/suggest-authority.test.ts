import { expect, test } from 'vitest';
import { suggestAuthorities } from '#lib/read/cell/suggest-authority.ts';

test.each([
	['a slip', 'Middlesborough', ['Middlesbrough']],
	['a slip in the title', 'Leeds City Counicl', ['Leeds']],
	['a title as people shorten it', 'Nottinghamshire CC', ['Nottinghamshire']],
	['one before the name', 'RB Greenwich', ['Greenwich']],
	['a name that is known otherwise', 'Hull CC', ['Kingston upon Hull, City of']],
	['words in another order', 'Yorkshire, North', ['North Yorkshire']],
	['a county shortened', 'Lincs', ['Lincolnshire']],
	['a point of the compass shortened', 'N. Yorks', ['North Yorkshire']],
	['the service in its name', "Sandwell Children's Services", ['Sandwell']],
	['a name cut short', 'Brighton', ['Brighton and Hove']],
	['a name that several begin with', 'Cheshire', ['Cheshire East', 'Cheshire West and Chester']],
	['a region, as which names begin', 'North East', []],
	['a district that shares its name with a council', 'Durham City Council', []],
	['a district in a county of its name', 'Oxford City Council', []],
	['a country', 'England', []],
	['a total', 'Total', []],
	['a place that is none', 'Northtown', []],
	['an empty cell', '', []]
])('of %s: %s', (_name, written, meant) => {
	expect(suggestAuthorities(written)).toEqual(meant);
});
