import { describe, expect, test } from 'vitest';
import { readInspections, type Reading } from '#lib/assemble/read-inspections.ts';
import type { Inspection } from '#lib/domain/inspection.ts';
import { csvText } from '#lib/export/csv/csv-text.ts';
import { KNOWN_SHAPES } from '#lib/read/shape/known-shapes.ts';
import { severityOf } from '#lib/read/problem.ts';
import { tidyFiles } from '#lib/view/facts/tidy-file.ts';
import { gradesOf, nameOf, readSheets, sheet } from './sheets.ts';
import {
	HISTORY_2023,
	IN_YEAR_2025,
	INSIGHT,
	LOOKED_AFTER,
	REPORTS,
	WORKBOOKS
} from './workbooks-of-shapes.ts';

/** What it says, whatever it is called by and whatever its source. */
function said({ inspections }: Reading) {
	return inspections.map((inspection: Inspection) => ({ ...inspection, key: null, source: null }));
}

describe.each(WORKBOOKS)('%s', (shape, grid) => {
	const reading = readSheets([grid]);

	test('is read wherever it begins, with nothing lost', () => {
		expect(reading.tables.map((table) => table.shape)).toContain(shape);
		expect(reading.tables.every(({ state }) => state === 'read')).toBe(true);
		expect(reading.inspections.length).toBeGreaterThan(0);
		expect(reading.problems.filter((problem) => severityOf(problem) !== 'notice')).toEqual([]);
		expect(reading).toMatchObject({ leftOut: 0, gradesLost: 0 });
	});

	test('is read from a text of the same rows', () => {
		const text = readSheets([{ ...grid, sheet: null }]);
		expect(said(text)).toEqual(said(reading));
	});

	test('opens again equal from the tidy CSV written of it', () => {
		const again = readInspections(csvText(tidyFiles(reading.inspections)), null);
		expect(said(again)).toEqual(said(reading));
	});
});

test('each known shape has a workbook here', () => {
	const read = new Set(WORKBOOKS.map(([name]) => name));
	expect(KNOWN_SHAPES.map(({ name }) => name).filter((name) => !read.has(name))).toEqual([]);
});

test('shapes are data throughout, each with an id of its own', () => {
	expect(JSON.parse(JSON.stringify(KNOWN_SHAPES))).toEqual(KNOWN_SHAPES);
	expect(new Set(KNOWN_SHAPES.map(({ id }) => id)).size).toBe(KNOWN_SHAPES.length);
});

test('a council of the history has an inspection for each block, re-inspections of one day one', () => {
	const { inspections } = readSheets([HISTORY_2023]);
	expect(inspections.map(nameOf)).toEqual([
		'Cornwall, SLAC, 2009-10-23',
		'Cornwall, SLAC, Re-inspection, 2011-02-25',
		'Cornwall, CPI, 2013-03-15',
		'Cornwall, CPI, Re-inspection, 2014-01-10',
		'Cornwall, TLAC, 2012-12-01',
		'Cornwall, SIF, 2016-06-27',
		'Cornwall, SIF, Re-inspection, 2017-06-27',
		'Cornwall, ILACS, 2019-11-05',
		'Cornwall, ILACS, 2023-02-05',
		'Isles of Scilly, SLAC, 2012-07-03',
		'Isles of Scilly, SIF, 2016-06-27',
		'Poole, SLAC, 2011-12-16'
	]);
	const of = (name: string) => inspections.filter((each) => nameOf(each) === name).map(gradesOf);
	expect(of('Cornwall, SLAC, Re-inspection, 2011-02-25')).toEqual([
		['safeguarding, Overall effectiveness: 2', 'looked-after, Overall effectiveness: 3']
	]);
	expect(of('Cornwall, SIF, 2016-06-27')[0]).toContain(
		'safeguarding, Effectiveness of the Local Safeguarding Children Board: 3'
	);
	expect(of('Isles of Scilly, SIF, 2016-06-27')[0]).toEqual(
		expect.arrayContaining([
			'looked-after, Adoption performance: not judged',
			'both, Overall effectiveness: 2'
		])
	);
});

test('a second table with other columns is read by its own headings', () => {
	const { tables } = readSheets([HISTORY_2023]);
	expect(tables.map(({ line, rows, state }) => [line, rows, state])).toEqual([
		[2, 2, 'read'],
		[7, 1, 'read']
	]);
});

test('visits have a date and a theme, and no grades', () => {
	const { inspections } = readSheets([IN_YEAR_2025]);
	expect(inspections.map((each) => [nameOf(each), each.judgements.length, each.visits])).toEqual([
		['Worcestershire, ILACS, 2024-06-10, 2024-07-23', 5, []],
		[
			'York, ILACS, Monitoring visit, 2025-02-11, 2025-03-13',
			0,
			[{ theme: 'Children in care', paragraph: null, note: null, texts: {} }]
		],
		[
			'York, ILACS, Focused visit, 2025-03-26, 2025-04-29',
			0,
			[{ theme: null, paragraph: null, note: null, texts: {} }]
		]
	]);
});

test('files made of reports have names in capitals, links, and no person', () => {
	const { inspections } = readSheets([INSIGHT]);
	expect(inspections.map(nameOf)).toEqual([
		'Barnsley, ILACS, 2023-09-11, 2023-09-15, 2023-10-27',
		'York, ILACS, 2025-08-05'
	]);
	expect(inspections[0]?.source.url).toBe('https://files.ofsted.gov.uk/v1/file/1');
	expect(JSON.stringify(inspections)).not.toContain('A Name');
});

test('each kind of no grade in them is its own', () => {
	const { inspections } = readSheets([REPORTS]);
	expect(inspections.map((each) => [nameOf(each), gradesOf(each)[0]])).toEqual([
		['Dorset, ILACS, 2025-03-17, 2025-03-21, 2025-05-09', 'both, Overall effectiveness: 1'],
		[
			'North Northamptonshire, ILACS, 2026-05-11, 2026-05-22, 2026-07-07',
			'both, Overall effectiveness: no-longer-reported'
		],
		['Norfolk, 2013-08-16', 'both, Overall effectiveness: unreadable']
	]);
});

test('statistics are figures of authorities alone, with their symbols and all years together', () => {
	const { inspections } = readSheets([LOOKED_AFTER]);
	expect(inspections.map(nameOf)).toEqual([
		'York, Children looked after',
		'Poole, Children looked after'
	]);
	expect(inspections[0]?.figures.map(({ value, unit, period }) => [value, unit, period])).toEqual([
		[493, 'count', '2025'],
		[138, 'per 10,000 children', '2025'],
		[{ kind: 'suppressed', written: 'c' }, 'count', '2024'],
		[{ kind: 'small', written: 'low' }, 'per 10,000 children', '2024']
	]);
});

test('a wide table that leaves a grade blank says so once, at its cell', () => {
	const { problems } = readSheets([
		sheet(
			'Inspections',
			'Local authority name | Inspection date | Overall effectiveness | Impact of leaders | Experiences and progress of children who need help and protection | Experiences and progress of children in care',
			'York | 2022-02-28 | Good | Good | | Godo'
		)
	]);
	expect(
		problems.map(({ code, sheet, line, column, place }) => [code, sheet, line, column, place])
	).toEqual([
		['bad-grade', 'Inspections', 2, 'Experiences and progress of children in care', 5],
		[
			'no-grade',
			'Inspections',
			2,
			'Experiences and progress of children who need help and protection',
			undefined
		]
	]);
});

test('what is wrong with a date is said once for all the grades of its row', () => {
	const { problems, rowCount, leftOut } = readSheets([
		sheet(
			'Inspections',
			'Local authority name | Inspection date | Overall effectiveness | Impact of leaders | Experiences and progress of children who need help and protection | Experiences and progress of children in care',
			'York | soon | Good | Good | Good | Good',
			' | 2022-02-28 | Good | Good | Good | Good'
		)
	]);
	expect(problems.map(({ code, line, column }) => [code, line, column])).toEqual([
		['bad-date', 2, 'Inspection date'],
		['missing-value', 3, 'Local authority name']
	]);
	expect({ rowCount, leftOut }).toEqual({ rowCount: 2, leftOut: 1 });
});
