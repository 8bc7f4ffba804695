import type { Column } from '../../domain/column-names.ts';
import type { HeaderMatch } from '../column.ts';
import { readFormulaCell } from '../cell/formula-cell.ts';

/** Where a row stands that a shape has made, or that a workbook holds. */
export interface RowOrigin {
	readonly sheet: string | null;
	/** The cell that a tidy column was read from; none where the shape says it for all rows. */
	readonly cells: ReadonlyMap<Column | 'grade', OriginCell>;
}

/** A cell of a sheet as its reader knows it. */
export interface OriginCell {
	/** As the file heads its column. */
	readonly heading: string;
	/** Its place in the row, from 0. */
	readonly place: number;
}

/** A row of a file that could be split into its cells. */
export interface TableRow {
	/** Line on which the row starts, from 1. */
	readonly line: number;
	readonly values: readonly string[];
	readonly match: HeaderMatch;
	/** Where it comes from, if not from a text whose own columns are the tidy ones. */
	readonly origin?: RowOrigin;
	/** Which holds its value, in a file that has a column of grades beside that of values. */
	readonly valueIn?: 'value' | 'grade';
}

/** One cell of a row, trimmed; empty in a column that the file lacks. */
export function cellOf({ values, match, valueIn = 'value' }: TableRow, column: Column): string {
	return cellAt(values, match.positions.get(column === 'value' ? valueIn : column));
}

/**
 * The same row, which knows the cell of its value: a judgement has it under grade and other rows under
 * value, or else in whichever of the two is filled.
 */
export function withValueOf(row: TableRow, isJudgement: boolean): TableRow {
	const { values, match } = row;
	if (!match.positions.has('grade')) return row;
	const isFilled = (column: 'value' | 'grade') =>
		cellAt(values, match.positions.get(column)) !== '';
	const [own, other] = isJudgement ? (['grade', 'value'] as const) : (['value', 'grade'] as const);
	return { ...row, valueIn: isFilled(own) || !isFilled(other) ? own : other };
}

/** What stands in the other of the two columns, and is not read; empty in a file that has only one. */
export function otherValue({ values, match, valueIn }: TableRow): string {
	if (valueIn === undefined) return '';
	return cellAt(values, match.positions.get(valueIn === 'grade' ? 'value' : 'grade'));
}

/** Whether what heads the value of a row says that it is a grade. */
export function isUnderGrade({ match, valueIn }: TableRow): boolean {
	return valueIn === undefined ? match.valueIsGrade : valueIn === 'grade';
}

function cellAt(values: readonly string[], place: number | undefined): string {
	return place === undefined ? '' : readFormulaCell((values[place] ?? '').trim());
}
