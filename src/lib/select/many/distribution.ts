import { GRADES, type Grade } from '../../domain/grade.ts';
import type { GradeColumn } from './grade-column.ts';
import { gradeAt, STATE, stateAt, type GradeTable } from './grade-table.ts';

/** How many inspections stand at each grade in one area. */
export interface Distribution {
	readonly column: GradeColumn;
	readonly counts: Readonly<Record<Grade, number>>;
	/** Inspections with a grade. */
	readonly graded: number;
	/** Those without one, of whatever kind. */
	readonly ungraded: number;
}

/** The same with why some have none. */
export interface AreaDistribution extends Distribution {
	/** Those of the ungraded with several grades that contradict one another, and with a value of another scale. */
	readonly conflicts: number;
	readonly otherScale: number;
}

/** The distribution of one area, over some rows of a table. */
export function distributionOf(
	table: GradeTable,
	rows: readonly number[],
	at: number
): Omit<Distribution, 'column'> {
	const counts: Record<Grade, number> = { 1: 0, 2: 0, 3: 0, 4: 0 };
	for (const row of rows) {
		const grade = gradeAt(table, row, at);
		if (grade !== null) counts[grade] += 1;
	}
	const graded = GRADES.reduce((sum, grade) => sum + counts[grade], 0);
	return { counts, graded, ungraded: rows.length - graded };
}

/** The distribution of every area, over all rows of a table. */
export function distributions(table: GradeTable): readonly AreaDistribution[] {
	const rows = table.inspections.map((_, row) => row);
	return table.columns.map((column, at) => {
		const inState = (state: number) =>
			rows.filter((row) => stateAt(table, row, at) === state).length;
		return {
			column,
			...distributionOf(table, rows, at),
			conflicts: inState(STATE.conflict),
			otherScale: inState(STATE.otherScale)
		};
	});
}
