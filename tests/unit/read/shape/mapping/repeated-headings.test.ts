import { expect, test } from 'vitest';
import { readGrids } from '#lib/assemble/read-inspections.ts';
import { NO_DECISIONS } from '#lib/read/decisions.ts';
import { guessMapping } from '#lib/read/shape/mapping/guess.ts';
import { mappingOf } from '#lib/read/shape/mapping/mapping-of.ts';
import { shapeOf } from '#lib/read/shape/mapping/shape-of.ts';
import { plainTable } from '#lib/read/shape/table-columns.ts';
import { gridOfText } from '../grid-of-text.ts';

const TEXT = [
	'Safeguarding,,,Looked-after children',
	'Council,Date of report,Overall grade,Overall grade',
	'Kent,14/05/2022,Good,Inadequate',
	'York,02/06/2022,Outstanding,Requires improvement'
].join('\n');

test('of two columns with one heading both are read, each by the letter of its column', () => {
	const grid = gridOfText(TEXT);
	const table = plainTable(grid.rows, 2);
	if (table === null) throw new RangeError('The text has no table.');
	const mapping = guessMapping(table);
	expect(mapping.columns.map(({ heading, role }) => [heading, role])).toEqual([
		['Council', 'authority'],
		['Date of report', 'published'],
		['Overall grade', 'grade'],
		['Overall grade (column D)', 'grade']
	]);
	const shape = shapeOf(mapping, '2026-05-01');
	const decisions = { ...NO_DECISIONS, shapes: [{ sheet: null, line: 2, shape }] };
	const { inspections } = readGrids({ text: null, grids: [grid] }, 'test.csv', decisions);
	const grades = inspections.map(({ judgements }) =>
		judgements.map(({ result }) => (result.kind === 'graded' ? result.grade : null))
	);
	expect(grades).toEqual([
		[2, 4],
		[1, 3]
	]);
	expect(mappingOf(shape, table)).toEqual(mapping);
});
