import type { Grade } from '../domain/grade.ts';
import type { JudgedService } from '../domain/service.ts';
import type { AreaRow } from './grid.ts';

/** The rows where at least one of the services has the grade, a conflicting one included. */
export function areasWithGrade(
	rows: readonly AreaRow[],
	services: readonly JudgedService[],
	grade: Grade
): readonly AreaRow[] {
	return rows.filter(({ at }) =>
		services.some((service) => {
			const { state } = at[service];
			if (state.kind === 'graded') return state.grade === grade;
			return state.kind === 'conflict' && state.grades.some((given) => given.grade === grade);
		})
	);
}
