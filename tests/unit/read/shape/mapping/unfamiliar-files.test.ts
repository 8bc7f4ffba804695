import { expect, test } from 'vitest';
import { readGrids, readInspections } from '#lib/assemble/read-inspections.ts';
import { NO_DECISIONS } from '#lib/read/decisions.ts';
import { answered, type ScaleAnswer } from '#lib/read/shape/mapping/answer-scale.ts';
import { mappingOf } from '#lib/read/shape/mapping/mapping-of.ts';
import { guessMapping } from '#lib/read/shape/mapping/guess.ts';
import { shapeOf } from '#lib/read/shape/mapping/shape-of.ts';
import { plainTable } from '#lib/read/shape/table-columns.ts';
import { readSource, type SourceReading } from '#lib/read/source/read-source.ts';
import { UNWATCHED } from '#lib/read/source/watch.ts';
import { csvText } from '#lib/export/csv/csv-text.ts';
import { gradeHeatmap } from '#lib/view/chart/heatmap/grade-heatmap.ts';
import { overviewView } from '#lib/view/pack/overview.ts';
import { tidyFile } from '#lib/view/facts/tidy-file.ts';
import { cellWords } from '#lib/view/grade-cell.ts';
import * as files from './unfamiliar-files.ts';

/** A file read as it is guessed, with the one answer that nobody can guess. */
async function readMapped({ name, text }: files.UnfamiliarFile, answer?: ScaleAnswer) {
	const source = await readSource(new TextEncoder().encode(text), UNWATCHED);
	const [found] = readGrids(source, name).tables;
	expect(found?.state).toBe('unknown');
	const shape = mappedShape(source, found?.line ?? 0, answer);
	const shapes = [{ sheet: null, line: found?.line ?? 0, shape }];
	return { source, shape, reading: readGrids(source, name, { ...NO_DECISIONS, shapes }) };
}

function mappedShape({ grids }: SourceReading, line: number, answer?: ScaleAnswer) {
	const table = plainTable(grids[0]?.rows ?? [], line);
	if (table === null) throw new RangeError('The file has no table.');
	const mapping = guessMapping(table);
	const { scale } = mapping;
	const said = scale === null || answer === undefined ? scale : answered(scale, answer, scale);
	return shapeOf({ ...mapping, scale: said }, '2026-05-01');
}

/** Every inspection with each of its cells: `Kent, 2022-05-14: Safety 4 Inadequate; …`. */
function cellsOf({ inspections }: ReturnType<typeof readGrids>): readonly string[] {
	return inspections.map(
		({ authority, published, inspectedFrom, areas, judgements, notJudged }) => {
			const nameOf = (key: string) => areas.find((area) => area.key === key)?.name ?? key;
			const cells = [
				...judgements.map(({ area, result }) => `${nameOf(area)}: ${cellWords(result)}`),
				...notJudged.map(({ area }) => `${nameOf(area)}: not judged`)
			];
			const date = published ?? inspectedFrom;
			return `${authority}${date === null ? '' : `, ${date}`} | ${cells.join(' | ')}`;
		}
	);
}

const UNSAID = undefined;

test.each([
	[
		files.CARE_HOMES,
		UNSAID,
		[
			'Alder House, 2024-03-14 | Overall: 2 Good | Safe: 3 Requires improvement | Well-led: 2 Good',
			'Beech House, 2024-05-02 | Overall: 4 Inadequate | Safe: 4 Inadequate | Well-led: not judged',
			'Cedar House, 2024-06-20 | Overall: 1 Outstanding | Safe: 2 Good | Well-led: 1 Outstanding'
		]
	],
	[
		files.POLICE,
		'first-best',
		[
			'Northshire, 2023-05-02 | Preventing crime: Outstanding, step 1 of 5 | Investigating crime: Good, step 2 of 5 | Protecting vulnerable people: Adequate, step 3 of 5',
			'Southshire, 2023-06-09 | Preventing crime: Requires improvement, step 4 of 5 | Investigating crime: Inadequate, step 5 of 5 | Protecting vulnerable people: Good, step 2 of 5',
			'Eastshire, 2023-07-11 | Preventing crime: Adequate, step 3 of 5 | Investigating crime: Adequate, step 3 of 5 | Protecting vulnerable people: Requires improvement, step 4 of 5',
			'Westshire, 2023-07-12 | Preventing crime: Good, step 2 of 5 | Investigating crime: Good, step 2 of 5 | Protecting vulnerable people: Good, step 2 of 5'
		]
	],
	[
		files.SCHOOLS,
		'ours',
		[
			'Ash Primary, 2017-05 | Overall: 2 Good',
			'Ash Primary, 2021-06 | Overall: 3 Requires improvement',
			'Ash Primary, 2024-03 | Overall: 2 Good',
			'Birch Primary, 2017-05 | Overall: 1 Outstanding',
			'Birch Primary, 2024-03 | Overall: 4 Inadequate',
			'Chestnut School, 2017-05 | Overall: 3 Requires improvement',
			'Chestnut School, 2021-06 | Overall: 2 Good',
			'Chestnut School, 2024-03 | Overall: 2 Good'
		]
	],
	[
		files.FIRE,
		UNSAID,
		[
			'Northshire, 2022-03-04 | Effectiveness: 2 Good | Efficiency: 2 Good | People: 3 Requires improvement',
			'Southshire, 2022-04-11 | Effectiveness: 3 Requires improvement | Efficiency: 2 Good | People: 4 Inadequate',
			'Eastshire, 2022-05-09 | Effectiveness: 2 Good | Efficiency: 3 Requires improvement | People: 2 Good'
		]
	],
	[
		files.PRISONS,
		'last-best',
		[
			'Alpha, 2024-01-12 | Safety: 4, step 1 of 4 | Respect: 3, step 2 of 4 | Purposeful activity: 2, step 3 of 4 | Preparation for release: 3, step 2 of 4',
			'Bravo, 2024-02-02 | Safety: 1, step 4 of 4 | Respect: 2, step 3 of 4 | Purposeful activity: 1, step 4 of 4 | Preparation for release: 2, step 3 of 4',
			'Charlie, 2024-03-08 | Safety: 3, step 2 of 4 | Respect: 3, step 2 of 4 | Purposeful activity: 3, step 2 of 4 | Preparation for release: 4, step 1 of 4'
		]
	],
	[
		files.PROBATION,
		UNSAID,
		[
			'Northtown, 2024-02-01 | Overall: 3 Requires improvement | Leadership: 2 Good | Staffing: 3 Requires improvement | Assessing: 4 Inadequate',
			'Southtown, 2024-02-15 | Overall: 4 Inadequate | Leadership: 3 Requires improvement | Staffing: 4 Inadequate | Assessing: 4 Inadequate',
			'Easttown, 2024-02-29 | Overall: 2 Good | Leadership: 2 Good | Staffing: 1 Outstanding | Assessing: 2 Good'
		]
	],
	[
		files.WALES,
		'first-best',
		[
			'Ynys Fach | Standards: Excellent, step 1 of 4 | Wellbeing: Good, step 2 of 4 | Leadership: Good, step 2 of 4',
			'Bro Hir | Standards: Good, step 2 of 4 | Wellbeing: Adequate and needs improvement, step 3 of 4 | Leadership: Good, step 2 of 4',
			'Cwm Mawr | Standards: Adequate and needs improvement, step 3 of 4 | Wellbeing: Good, step 2 of 4 | Leadership: Unsatisfactory and needs urgent improvement, step 4 of 4'
		]
	],
	[
		files.COLLEAGUE,
		'ours',
		[
			'Cumbria, 2012-05-29 | Overall effectiveness: 4 Inadequate | Quality of provision: 3 Adequate | Leadership and management: 4 Inadequate',
			'Kent, 2011-06-03 | Overall effectiveness: 2 Good | Quality of provision: 1 Outstanding | Leadership and management: 2 Good'
		]
	],
	[
		files.SEMICOLONS,
		UNSAID,
		[
			'Kent, 2022-05-14 | Overall effectiveness: 1 Outstanding | Help and protection: 2 Good | Children in care: 1 Outstanding | Impact of leaders: 1 Outstanding',
			'Essex, 2023-02-01 | Overall effectiveness: 2 Good | Help and protection: 3 Requires improvement | Children in care: 2 Good | Impact of leaders: 2 Good',
			'Devon, 2020-05-20 | Overall effectiveness: 4 Inadequate | Help and protection: 4 Inadequate | Children in care: 4 Inadequate | Impact of leaders: 4 Inadequate'
		]
	],
	[
		files.TURNED,
		UNSAID,
		[
			'Kent | Overall effectiveness: 1 Outstanding | Help and protection: 2 Good | Children in care: 1 Outstanding | Impact of leaders: 1 Outstanding',
			'Essex | Overall effectiveness: 2 Good | Help and protection: 3 Requires improvement | Children in care: 2 Good | Impact of leaders: 2 Good',
			'Devon | Overall effectiveness: 4 Inadequate | Help and protection: 4 Inadequate | Impact of leaders: 4 Inadequate | Children in care: not judged'
		]
	],
	[
		files.LETTERS,
		'first-best',
		[
			'Kent | Leadership: A, step 1 of 5 | Practice: B, step 2 of 5 | Outcomes: B, step 2 of 5',
			'Essex | Leadership: C, step 3 of 5 | Practice: E, step 5 of 5 | Outcomes: C, step 3 of 5',
			'Devon | Leadership: B, step 2 of 5 | Practice: B, step 2 of 5 | Outcomes: A, step 1 of 5'
		]
	]
] as const)('$name: every cell is right', async (file, answer, cells) => {
	const { reading } = await readMapped(file, answer);
	expect([...cellsOf(reading)].sort()).toEqual([...cells].sort());
});

test.each([files.POLICE, files.SCHOOLS, files.PRISONS, files.WALES, files.LETTERS])(
	'$name: no value is a grade of ours, and none has a step, before its reader says so',
	async (file) => {
		const { reading } = await readMapped(file);
		const results = reading.inspections.flatMap(({ judgements }) =>
			judgements.map(({ result }) => result)
		);
		expect(results.length).toBeGreaterThan(0);
		for (const result of results) {
			expect(result.kind === 'other-scale' || result.kind === 'no-grade').toBe(true);
			expect(result).not.toHaveProperty('at');
		}
	}
);

test.each([
	[
		files.SPENDING,
		'It looks like finance: “Residential care (£000)” and “Fostering (£000)” hold amounts of money.'
	],
	[
		files.BY_GRADE,
		'It looks like counts by grade: numbers stand under “Outstanding”, “Good”, “Requires improvement” and one more.'
	]
])('$name is refused by what it looks like', async ({ name, text }, why) => {
	const source = await readSource(new TextEncoder().encode(text), UNWATCHED);
	const { tables, inspections } = readGrids(source, name);
	expect(tables.map(({ state, why: said }) => [state, said])).toEqual([['refused', why]]);
	expect(inspections).toEqual([]);
});

test('what is mapped once is read by its headings the next time', async () => {
	const { shape } = await readMapped(files.PRISONS, 'last-best');
	const next = files.PRISONS.text.replace('Alpha,12 January 2024,4', 'Delta,12 January 2025,1');
	const source = await readSource(new TextEncoder().encode(`HM prisons\n\n${next}`), UNWATCHED);
	const { tables, inspections } = readGrids(source, 'next.csv', NO_DECISIONS, [shape]);
	expect(tables.map(({ state }) => state)).toEqual(['read']);
	expect(cellsOf({ inspections } as ReturnType<typeof readGrids>)[0]).toMatch(
		/^Delta, 2025-01-12 \| Safety: 1, step 4 of 4/
	);
});

test.each([
	[files.POLICE, 'first-best'],
	[files.PRISONS, 'last-best'],
	[files.WALES, undefined]
] as const)(
	'$name: a tidy file written from it opens again with the same cells',
	async (file, answer) => {
		const { reading } = await readMapped(file, answer);
		for (const inspection of reading.inspections) {
			const again = readInspections(csvText(tidyFile(inspection)), 'again.csv');
			expect(again.leftOut + again.gradesLost).toBe(0);
			expect(cellsOf(again)).toEqual(cellsOf({ ...reading, inspections: [inspection] }));
		}
	}
);

test('a heatmap of another scale has a key from its best step to its worst, and no grade of ours', async () => {
	const { reading } = await readMapped(files.POLICE, 'first-best');
	const [first] = reading.inspections;
	if (first === undefined) throw new RangeError('Nothing was read.');
	const view = gradeHeatmap(first);
	expect(view.gradeKey).toEqual([]);
	expect(view.otherStates).toEqual([]);
	expect(view.stepKey.map(({ word }) => word)).toEqual([
		'Outstanding, step 1 of 5, the best',
		'Good, step 2 of 5',
		'Adequate, step 3 of 5'
	]);
	expect(view.title).toBe('No judgement has a grade from 1 to 4');
});

test('what a reader said of a table can be taken up again', async () => {
	for (const file of [files.POLICE, files.CARE_HOMES, files.SCHOOLS, files.TURNED]) {
		const { source, shape } = await readMapped(file, 'last-best');
		const table = plainTable(source.grids[0]?.rows ?? []);
		if (table === null) throw new RangeError('The file has no table.');
		const mapping = mappingOf(shape, table);
		expect(mapping && shapeOf(mapping, '2026-05-01')).toEqual(shape);
	}
});

test('what is no council is not called the services of one', async () => {
	const { reading } = await readMapped(files.PROBATION);
	const [first] = reading.inspections;
	if (first === undefined) throw new RangeError('Nothing was read.');
	const overview = overviewView(first);
	expect(overview.title).toBe('Northtown: it requires improvement overall');
	expect(overview.tiles.map(({ name }) => name)).toEqual(['Probation unit']);
	expect(gradeHeatmap(first).alt).toContain(
		'Probation unit: 1 good, 2 requires improvement and 1 inadequate.'
	);
});
