import type { Inspection } from '../../domain/inspection.ts';
import type { GivenGrade } from '../../domain/judgement.ts';
import { gradeCounts, type ServiceCounts } from '../../select/grade-counts.ts';
import { ofCouncil } from '../../select/of-council.ts';

/** The grades of one judged service, counted and as they were given. */
export interface ServiceGrades extends ServiceCounts {
	/** The single grades, each in its wording. A conflict or a blank is none. */
	readonly given: readonly GivenGrade[];
}

export function serviceGrades(inspection: Inspection): readonly ServiceGrades[] {
	return gradeCounts(inspection).map((counts) => ({
		...counts,
		given: ofCouncil(inspection).judgements.flatMap(({ service, result }) =>
			service === counts.service && result.kind === 'graded' ? [result] : []
		)
	}));
}
