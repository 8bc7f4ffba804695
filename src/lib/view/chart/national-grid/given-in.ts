import type { Grade } from '../../../domain/grade.ts';
import type { GivenGrade } from '../../../domain/judgement.ts';
import { gradeAt } from '../../../select/many/grade-table.ts';
import type { GridChoice } from '../../../select/many/grid-choice.ts';
import type { GridTable } from '../../../select/many/grid-table.ts';

/** What is spoken of: the table, what is chosen of it, and the columns shown. */
export interface Spoken {
	readonly table: GridTable;
	readonly choice: GridChoice;
	readonly columns: readonly number[];
}

/** Those of a grade that rows have in some columns, each in its wording. */
export function givenIn(
	table: GridTable,
	rows: readonly number[],
	columns: readonly number[],
	grade: Grade
): readonly GivenGrade[] {
	return rows.flatMap((row) =>
		columns.flatMap((column) => {
			if (gradeAt(table, row, column) !== grade) return [];
			const result = table.judgement(row, column)?.result;
			return result?.kind === 'graded' ? [result] : [];
		})
	);
}
