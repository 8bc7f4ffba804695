import type { Area } from '../domain/area.ts';
import type { Grade } from '../domain/grade.ts';
import type { Inspection } from '../domain/inspection.ts';
import type { JudgedService } from '../domain/service.ts';
import { cellState } from './cell-state.ts';

/** The areas where at least one of the services has the grade, a conflicting one included. */
export function areasWithGrade(
	inspection: Inspection,
	areas: readonly Area[],
	services: readonly JudgedService[],
	grade: Grade
): readonly Area[] {
	return areas.filter((area) =>
		services.some((service) => {
			const state = cellState(inspection, area, service);
			if (state.kind === 'graded') return state.grade === grade;
			return state.kind === 'conflict' && state.grades.some((given) => given.grade === grade);
		})
	);
}
