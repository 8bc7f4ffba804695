import { expect, test } from 'vitest';
import { cellsOf } from '#lib/read/report/report-rows.ts';
import type { ActionFinding } from '#lib/read/report/finding.ts';

const action = (changes: Partial<ActionFinding>): ActionFinding => ({
	kind: 'action',
	id: 'action/1',
	owner: 'authority',
	service: 'both',
	text: 'Answer every letter.',
	heading: 'Recommendations',
	months: null,
	number: null,
	place: null,
	doubts: [],
	...changes
});

test.each<[Partial<ActionFinding>, string]>([
	[{ owner: 'authority' }, 'Recommendations'],
	[{ owner: 'board' }, 'Recommendations for the Local Safeguarding Children Board'],
	[{ owner: 'board', heading: 'Recommendations for the LSCB' }, 'Recommendations for the LSCB'],
	[{ owner: 'board', heading: 'What the board must do' }, 'What the board must do'],
	[{ owner: 'board', heading: 'Within a month', months: 1 }, 'Within a month'],
	[
		{ owner: 'partnership', heading: 'Areas for improvement' },
		'Areas for improvement for the local area partnership'
	]
])('the list of %j is named so that its owner is seen', (changes, area) => {
	expect(cellsOf(action(changes)).area).toBe(area);
});

test.each([
	[null, '', ''],
	[0, '0', 'months'],
	[3, '3', 'months']
])('of %j months the cells are %j and %j', (months, value, unit) => {
	expect(cellsOf(action({ months }))).toMatchObject({ value, unit });
});
