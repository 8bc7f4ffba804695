import { expect, test } from 'vitest';
import { neighbourLists } from '#lib/view/neighbour-lists.ts';
import { example } from '../../example.ts';
import { inspectionOf } from '../inspection-of.ts';

const of = (authority: string) =>
	inspectionOf('authority,published,service,area,grade', `${authority},2012,Both,Overall,Good`);

test.each([
	['Leeds', null, ['Leeds']],
	[
		'Cumbria',
		'The model has no neighbours for Cumbria, which was replaced on 1 April 2023. Its successors have these:',
		['Cumberland', 'Westmorland and Furness']
	],
	[
		'Poole',
		'The model has no neighbours for Poole, which was replaced on 1 April 2019. Its successor has these:',
		['Bournemouth, Christchurch and Poole']
	],
	['Northtown', 'The model has no neighbours for Northtown, which it does not know.', []]
])('of %s: %s', (authority, why, names) => {
	const found = neighbourLists(of(authority));
	expect(found.why).toBe(why);
	expect(found.lists.map((list) => list.of)).toEqual(names);
	for (const { neighbours } of found.lists) expect(neighbours).toHaveLength(10);
});

test('those of the built-in report are its successors’', () => {
	expect(neighbourLists(example()).lists).toHaveLength(2);
});
