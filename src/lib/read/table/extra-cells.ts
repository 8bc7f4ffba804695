import { IDENTITY_COLUMNS, type Column } from '../../domain/column-names.ts';
import { readGradeCell } from '../cell/grade-cell.ts';
import { cellOf, type TableRow } from './table-row.ts';
import { readServiceCell } from '../cell/service-cell.ts';

/** Cells that tell what a grade is of. They are only sure where no cell can have been torn before them. */
const BEFORE_THE_GRADE = [
	...IDENTITY_COLUMNS,
	'kind',
	'service',
	'area'
] as const satisfies readonly Column[];

/** A row cut after its grade, and what it was cut off from it. */
export interface CutRow {
	readonly row: TableRow;
	readonly unread: readonly string[];
}

/**
 * What can be read for certain of a row with more cells than there are headers. A comma without
 * quotation marks tears a cell in two and moves all cells after it, so a row is only read up to its
 * grade, and only where that stands where it should: the service and the grade are ones, and nothing
 * behind could be the grade instead. `null` where the comma may stand before the grade.
 *
 * @param width how many headers there are
 */
export function withoutExtraCells(row: TableRow, width: number): CutRow | null {
	const { values, match } = row;
	const end = placeOfGrade(row);
	const allBefore = BEFORE_THE_GRADE.every((column) => (match.positions.get(column) ?? -1) < end);
	const isJudgement =
		/^(?:judge?ment)?$/i.test(cellOf(row, 'kind')) && cellOf(row, 'measure') === '';
	if (!allBefore || !isJudgement || !isGrade(values[end])) return null;
	if (match.positions.has('service') && readServiceCell(cellOf(row, 'service')) === null) {
		return null;
	}
	const behind = values.slice(end + 1).filter((cell) => cell.trim() !== '');
	const torn = values.slice(width).some((cell) => /^[\d\s.]+$/.test(cell) && cell.trim() !== '');
	if (torn || behind.some(isGrade)) return null;
	return { row: { ...row, values: values.slice(0, end + 1) }, unread: behind };
}

/**
 * Whether a cell behind that of the grade reads as one: a comma without quotation marks may then have
 * torn the area in two, so that neither is sure.
 */
export function gradeStandsBehind(row: TableRow): boolean {
	return row.values.slice(placeOfGrade(row) + 1).some(isGrade);
}

function placeOfGrade({ match: { positions } }: TableRow): number {
	return positions.get('grade') ?? positions.get('value') ?? -1;
}

function isGrade(cell = ''): boolean {
	return readGradeCell(cell.trim())?.kind === 'graded';
}
