import { expect, test } from 'vitest';
import { distributionOfMany } from '#lib/view/chart/distribution/distribution-of-many.ts';
import { gridOfMany } from '#lib/view/chart/national-grid/grid-of-many.ts';
import { peersOfMany } from '#lib/view/chart/peers/peers-of-many.ts';
import { nationalOf } from '#lib/view/many/national.ts';
import { RECORD, recorded } from '../../select/many/england.ts';

const current = recorded('CPI').find(({ authority }) => authority === 'Kent') ?? null;
const known = {
	all: recorded(),
	withVisits: RECORD.inspections,
	current,
	report: null,
	groups: []
};
const get = (key: string) => (key === 'framework' ? 'cpi' : null);

test.each([
	[
		'the grid',
		gridOfMany,
		/^Four of 50 councils are good for child protection; 17 are inadequate$/
	],
	[
		'the distribution',
		distributionOfMany,
		/^Four of 50 councils .+ for child protection overall, 17/
	],
	['peers', peersOfMany, /^Kent is adequate for child protection; /]
])(
	'an overall grade of child protection is not taken for one of all safeguarding in %s',
	(_name, many, title) => {
		const view = many.chart(nationalOf(known, get), get);
		expect(typeof view === 'string' ? view : view.title).toMatch(title);
	}
);
