import type { Grade } from '../../../domain/grade.ts';
import {
	COMPARED_SERVICES,
	JUDGED_SERVICES,
	SERVICE_NAMES,
	type JudgedService
} from '../../../domain/service.ts';
import type { CellState } from '../../../select/grid.ts';
import { givenGrades } from '../../grade-cell.ts';

/** The name of a service on its mark, and the letter where the name has no room. */
export const MARK_WORDS: Readonly<Record<JudgedService, { letter: string; name: string }>> = {
	safeguarding: { letter: 'S', name: 'Safeguarding' },
	'looked-after': { letter: 'L', name: 'Looked-after' },
	both: { letter: 'B', name: 'Both services' }
};

/** One service on the scale of one area. */
export interface ComparisonMark {
	readonly service: JudgedService;
	readonly grade: Grade;
	/** Whether the service was given another grade for the area too. */
	readonly conflicting: boolean;
}

/** One entry of the key to the marks; no service: what marks of any can be. */
export interface MarkKeyEntry {
	readonly service: JudgedService | null;
	readonly words: string;
}

/** A mark for each grade that a service was given: none without a grade, more in a conflict. */
export function marksOf(service: JudgedService, state: CellState): readonly ComparisonMark[] {
	return givenGrades(state).map(({ grade }) => ({
		service,
		grade,
		conflicting: state.kind === 'conflict'
	}));
}

/** What marks mean, of the two services that are compared and of what else occurs. */
export function marksKey(marks: readonly ComparisonMark[]): readonly MarkKeyEntry[] {
	const services = JUDGED_SERVICES.filter(
		(service) =>
			COMPARED_SERVICES.some((compared) => compared === service) ||
			marks.some((mark) => mark.service === service)
	);
	const conflicts = marks.some(({ conflicting }) => conflicting);
	return [
		...services.map((service) => ({ service, words: SERVICE_NAMES[service] })),
		...(conflicts ? [{ service: null, words: 'Conflicting grades' }] : [])
	];
}
