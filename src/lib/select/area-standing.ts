import type { Grade } from '../domain/grade.ts';
import { COMPARED_SERVICES, type JudgedService } from '../domain/service.ts';
import type { AreaRow } from './grid.ts';

/**
 * How an area is judged: `each` service by itself, so that the two can be compared; `one` of them
 * alone; or once for both `together`.
 */
export type Standing = 'each' | 'one' | 'together';

/** The services that an area of that standing has a single grade for; none where it stands otherwise. */
export function servicesStanding(row: AreaRow, standing: Standing): readonly JudgedService[] {
	if (standing === 'together') return singleGrade(row, 'both') === null ? [] : ['both'];
	const graded = COMPARED_SERVICES.filter((service) => singleGrade(row, service) !== null);
	return graded.length === (standing === 'each' ? 2 : 1) ? graded : [];
}

/** The one grade of a service; `null` for a conflict, another scale and everything that is no grade. */
export function singleGrade({ at }: AreaRow, service: JudgedService): Grade | null {
	const { state } = at[service];
	return state.kind === 'graded' ? state.grade : null;
}

/** Whether each of the two services is judged on the area, whatever came of it. */
export function isJudgedForEach({ area }: AreaRow): boolean {
	return COMPARED_SERVICES.every((service) => area.services.includes(service));
}
