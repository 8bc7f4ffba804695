import { GRADES, type Grade } from '../../domain/grade.ts';
import type { GradeColumn } from './grade-column.ts';
import { gradeAt, type GradeTable } from './grade-table.ts';

/** How many inspections stand at each grade in one area. */
export interface Distribution {
	readonly column: GradeColumn;
	readonly counts: Readonly<Record<Grade, number>>;
	/** Inspections with a grade. */
	readonly graded: number;
	/** Those without one. */
	readonly ungraded: number;
}

/** The distribution of every area, over some rows of a table. */
export function distributions(
	table: GradeTable,
	rows: readonly number[] = table.inspections.map((_, row) => row)
): readonly Distribution[] {
	return table.columns.map((column, at) => {
		const counts: Record<Grade, number> = { 1: 0, 2: 0, 3: 0, 4: 0 };
		for (const row of rows) {
			const grade = gradeAt(table, row, at);
			if (grade !== null) counts[grade] += 1;
		}
		const graded = GRADES.reduce((sum, grade) => sum + counts[grade], 0);
		return { column, counts, graded, ungraded: rows.length - graded };
	});
}
