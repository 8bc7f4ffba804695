import type { Column } from '../../domain/column-names.ts';
import type { HeaderMatch } from '../column.ts';
import type { ProblemCode } from '../problem.ts';
import { cleanText, CONTROL, DIRECTION } from '../source/clean-text.ts';

/** Cells of a closed set of words, of numbers or of dates: what they say is known by being read. */
const CLOSED: ReadonlySet<Column | 'grade'> = new Set([
	'inspected_from',
	'inspected_to',
	'published',
	'kind',
	'service',
	'value',
	'grade',
	'unit',
	'qualifier',
	'out_of',
	'out_of_qualifier',
	'headline'
]);

/** The cells of a row, cleaned. What is taken out of names and other words is reported. */
export function cleanCells(
	cells: readonly string[],
	{ positions }: HeaderMatch,
	report: (code: ProblemCode, value: string, column: Column | 'grade') => void
): readonly string[] {
	for (const [column, place] of positions) {
		const cell = cells[place] ?? '';
		if (CLOSED.has(column)) continue;
		if (cell.search(DIRECTION) >= 0) report('direction-character', cleanText(cell).trim(), column);
		if (cell.search(CONTROL) >= 0) report('control-character', cleanText(cell).trim(), column);
	}
	return cells.map(cleanText);
}
