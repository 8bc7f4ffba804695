import { expect, test } from 'vitest';
import type { TableReading } from '#lib/library/file-reading.ts';
import type { Outcome, Recognised } from '#lib/library/recognise.ts';
import { planSentences } from '#lib/view/review/arrival-plan.ts';
import { readingSummary } from '#lib/view/review/reading-summary.ts';
import { tableGroups } from '#lib/view/review/table-groups.ts';
import { inspectionOf } from '../../inspection-of.ts';

const inspection = inspectionOf('service,area,grade', 'Both,Overall effectiveness,2');

const of = (...outcomes: readonly Outcome[]): readonly Recognised[] =>
	outcomes.map((outcome) => ({ inspection, outcome, open: null, differences: [] }));

test.each([
	[[], []],
	[of('added'), []],
	[of('added', 'added'), []],
	[of('same'), ['The inspection is open already and says nothing more here.']],
	[of('differs'), ['The inspection is open already and says otherwise here.']],
	[
		of('fuller', 'fuller', 'maybe-same'),
		[
			'Two of three inspections are open already and say more here, which is added to them.',
			'One of three inspections may be one that is open under another date.'
		]
	],
	[
		of('added', 'same', 'same'),
		[
			'One of three inspections is not open yet.',
			'Two of three inspections are open already and say nothing more here.'
		]
	]
])('what a file holds beside what is open is said of none, one and many (%#)', (all, words) => {
	expect(planSentences(all)).toEqual(words);
});

test('what was read is summed up, and of what there is none nothing is said', () => {
	const other = inspectionOf(
		'authority,framework,published,service,area,grade',
		'Leeds,ILACS,2022-03-14,Both,Overall effectiveness,2'
	);
	const words = (all: Parameters<typeof readingSummary>[0]) =>
		readingSummary(all).map(({ name, words: said }) => `${name}: ${said}`);
	expect(words([])).toEqual([]);
	expect(words([inspection])).toEqual([
		'Inspections: 1',
		'Judgements: 1',
		'Authorities: 1',
		'Dates: not given'
	]);
	expect(words([inspection, other])).toContain('Dates: 14 March 2022; 1 without a date');
	expect(words([other])).toContain('Framework: ILACS');
});

const table = (line: number, state: TableReading['state'], more: Partial<TableReading> = {}) => ({
	sheet: 'Sheet',
	line,
	headings: [],
	rows: 11,
	state,
	shape: null,
	why: null,
	...more
});

test('tables that are refused alike are told together, after those that were read and that wait', () => {
	const why = 'The table counts by grade.';
	const groups = tableGroups([
		...[4, 17].map((line) => table(line, 'refused', { why })),
		table(30, 'refused', { why: 'Figures by year.' }),
		table(50, 'read', { shape: 'Outcomes', rows: 1 }),
		table(60, 'unknown', { sheet: null }),
		table(1, 'no-table', { sheet: 'Cover' }),
		...[1, 2, 3, 4, 5].map((line) => table(line, 'refused', { why, sheet: 'Other' }))
	]);
	expect(groups.map(({ place, words }) => `${place}: ${words}`)).toEqual([
		'Table on line 60: 11 rows not read yet, because nobody has said which column is what',
		'“Sheet”, line 50: 1 row read as: Outcomes',
		'“Sheet”, lines 4 and 17: 22 rows not read. The table counts by grade.',
		'“Sheet”, line 30: 11 rows not read. Figures by year.',
		'“Other”, five tables: 55 rows not read. The table counts by grade.'
	]);
	expect(groups.map(({ asked }) => asked?.line ?? null)).toEqual([60, null, null, null, null]);
});
