import { describe, expect, test } from 'vitest';
import { NO_DECISIONS } from '#lib/read/decisions.ts';
import { nearShape } from '#lib/read/shape/near.ts';
import { OUTCOMES } from '#lib/read/shape/known/outcomes.ts';
import type { Shape } from '#lib/read/shape/shape.ts';
import { gradesOf, nameOf, readSheets, sheet } from './sheets.ts';

const HEADINGS = [
	'Local authority name',
	'Inspection date',
	'Overall effectiveness',
	'Impact of leaders',
	'Experiences and progress of children who need help and protection',
	'Experiences and progress of children in care'
];
const ROW = 'York | 2022-02-28 | Good | Good | Good | Inadequate';
const as = (...headings: readonly string[]) => headings.join(' | ');

/** What became of each table, as `read: Outcomes`. */
function states(...sheets: readonly (readonly string[])[]): readonly string[] {
	const { tables } = readSheets(sheets.map((lines, index) => sheet(`Sheet ${index}`, ...lines)));
	return tables.map(({ state, shape, why }) =>
		[state, shape ?? why].filter((part) => part !== null).join(': ')
	);
}

describe('headings', () => {
	test.each([
		[
			'with other capitals, spaces and line breaks',
			as('LOCAL AUTHORITY  NAME', ...HEADINGS.slice(1))
		],
		['in another order', as(HEADINGS[5] ?? '', ...HEADINGS.slice(0, 5))],
		['with others between them', as('Web link', ...HEADINGS, 'Region')]
	])('%s are those of a known shape', (_, header) => {
		expect(states([header, ROW])[0]).toMatch(/^read: Outcomes as of a date/);
	});

	test.each([
		[
			'one is a letter away',
			as(...HEADINGS.slice(0, 2), 'Overall effectivness', ...HEADINGS.slice(3))
		],
		['one is missing', as(...HEADINGS.filter((heading) => heading !== 'Inspection date'))]
	])('are near and not taken where %s', (_, header) => {
		const reading = readSheets([sheet('A', header, ROW)]);
		expect(reading.tables).toMatchObject([
			{ state: 'near', shape: 'Outcomes as of a date (2023 headings)' }
		]);
		expect(reading.inspections).toEqual([]);
	});
});

test('the shape that is offered reads the table once its reader confirms it', () => {
	const header = as(...HEADINGS.slice(0, 2), 'Overall effectivness', ...HEADINGS.slice(3));
	const shape = nearShape(header.split(' | '));
	const grid = sheet('A', 'A title', '', header, ROW);
	const decisions = {
		...NO_DECISIONS,
		shapes: shape === null ? [] : [{ sheet: 'A', line: 3, shape }]
	};
	const { inspections, tables } = readSheets([grid], decisions);
	expect(tables.map(({ state }) => state)).toEqual(['read']);
	expect(inspections.map((each) => [nameOf(each), gradesOf(each)[0]])).toEqual([
		['York, ILACS, 2022-02-28', 'both, Overall effectiveness: 2']
	]);
});

test.each([
	[
		'counts by grade',
		[
			as('Period as at', 'Outstanding', 'Good', 'Requires improvement to be good', 'Inadequate'),
			'31-Mar-23 | 468 | 2,447 | 558 | 73',
			'31-Mar-22 | 514 | 2,116 | 590 | 89'
		],
		/^refused: .*counts? by grade/
	],
	[
		'homes and agencies',
		[
			as('URN', 'Provision type', 'Local authority', 'Overall experiences', 'Places'),
			'SC1 | Home | York | Good | 4',
			'SC2 | Home | York | Inadequate | 6'
		],
		/^refused: Each row is of a provider/
	],
	[
		'figures by year',
		[
			as('Council', '2021', '2022', '2023'),
			'York | 1,120 | 1,280 | 1,300',
			'Poole | 130 | 140 | 155'
		],
		/^refused: .*figures by year/
	],
	[
		'sums of money',
		[
			as('Council', 'Expenditure (£)', 'Income (£)'),
			'York | 1,120,333 | 12,000',
			'Poole | 2,120,333 | 13,000'
		],
		/^refused: /
	],
	['a cover', ['Cover sheet', as('Section', 'Detail'), 'Theme: | Social care'], /^no-table$/],
	['notes', ['Notes', 'All the data are of inspections.'], /^no-table$/],
	['nothing', [], /^no-table$/],
	[
		'grades of another inspectorate',
		[
			as('Service', 'Care', 'Staffing'),
			'North | Very good | Weak',
			'South | Weak | Weak',
			'East | Good | Good'
		],
		/^unknown$/
	]
])('a sheet of %s is told as what it is', (_, lines, expected) => {
	expect(states(lines)).toEqual([expect.stringMatching(expected)]);
});

test('tables below one another are each told, those of another kind too', () => {
	expect(
		states([
			'A title',
			'',
			as(...HEADINGS),
			ROW,
			'',
			'Table 2: Counts',
			as('Period', 'Outstanding', 'Good', 'Inadequate'),
			'2022 | 51 | 202 | 30',
			'',
			'Table 3',
			as(...HEADINGS),
			ROW.replace('York', 'Poole')
		])
	).toEqual([
		'read: Outcomes as of a date (2023 headings)',
		expect.stringMatching(/^refused/),
		'read: Outcomes as of a date (2023 headings)'
	]);
});

describe('the shape that a reader has made', () => {
	const OWN: Shape = {
		id: 'own',
		name: 'Ours',
		needs: ['Name of council', 'How good'],
		blocks: [
			{
				inspection: { authority: { under: 'Name of council' } },
				judgements: {
					form: 'wide',
					areas: [{ under: 'How good', area: 'Overall', service: 'both' }]
				},
				blank: 'not-published'
			}
		]
	};
	const lines = [as('Name of council', 'How good'), 'York | 2', 'Poole | '];

	test('is known by its headings', () => {
		const { inspections, tables } = readSheets([sheet('A', ...lines)], NO_DECISIONS, [OWN]);
		expect(tables).toMatchObject([{ state: 'read', shape: 'Ours', rows: 1 }]);
		expect(inspections.map((each) => [each.authority, gradesOf(each)])).toEqual([
			['York', ['both, Overall: 2']]
		]);
	});

	test('is taken at the line for which it was said, whatever else is known of it', () => {
		const [known] = OUTCOMES;
		const shapes = [{ sheet: 'A', line: 1, shape: OWN }];
		const needs = known?.needs ?? [];
		const grid = sheet('A', as(...needs, ...OWN.needs), as(...needs.map(() => 'x'), 'York', '2'));
		const { tables } = readSheets([grid], { ...NO_DECISIONS, shapes });
		expect(tables.map(({ shape }) => shape)).toEqual(['Ours']);
	});

	test('leaves out the rows and reads the mended cells that were decided', () => {
		const grid = sheet('A', as('Name of council', 'How good'), 'York | 9', 'Poole | 1');
		const { inspections } = readSheets(
			[grid],
			{
				mends: [{ sheet: 'A', line: 2, place: 1, to: '3' }],
				leftOut: [{ sheet: 'A', line: 3 }],
				shapes: [],
				report: []
			},
			[OWN]
		);
		expect(inspections.map((each) => [each.authority, gradesOf(each)])).toEqual([
			['York', ['both, Overall: 3']]
		]);
	});
});

test('a long table whose authority stands on the first row of each alone is filled down', () => {
	const long: Shape = {
		id: 'long',
		name: 'Long',
		needs: ['Council', 'Topic', 'Result'],
		blocks: [
			{
				inspection: { authority: { under: 'Council' }, framework: { is: 'ILACS' } },
				judgements: { form: 'long', area: { under: 'Topic' }, grade: 'Result' },
				blank: 'blank'
			}
		]
	};
	const { inspections, problems } = readSheets(
		[
			sheet(
				'A',
				'Council | Topic | Result',
				'York | Overall effectiveness | Good',
				' | Care leavers | Inadequate'
			)
		],
		NO_DECISIONS,
		[long]
	);
	expect(inspections.map((each) => [each.authority, gradesOf(each)])).toEqual([
		['York', ['both, Overall effectiveness: 2', 'looked-after, Care leavers: 4']]
	]);
	expect(problems).toMatchObject([{ code: 'filled-down', sheet: 'A', line: 3 }]);
});

describe('the cover of a workbook', () => {
	const cover = sheet(
		'Cover',
		'Outcomes as at 31 March 2025',
		'Published on: | 2025-09-25',
		'Issued by: | Office for Standards (Ofsted)',
		'© Crown copyright 2025',
		'under the terms of the Open Government Licence.'
	);
	const data = sheet('Data', as(...HEADINGS), ROW);

	test('tells source and licence of all its tables', () => {
		const { inspections } = readSheets([cover, data]);
		expect(inspections[0]?.source).toEqual({
			text: 'Ofsted, Outcomes as at 31 March 2025, published 25 September 2025',
			url: null,
			licence: '© Crown copyright 2025, Open Government Licence',
			fileName: 'test.ods'
		});
	});

	test('is not made up where there is none', () => {
		const { inspections } = readSheets([data]);
		expect(inspections[0]?.source).toMatchObject({ text: null, licence: null });
	});
});
