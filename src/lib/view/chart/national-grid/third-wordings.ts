import { GRADE_WORDINGS, type GradeWording } from '../../../domain/grade-words.ts';
import { oncePer } from '../../../select/once-per.ts';
import type { GridTable } from '../../../select/many/grid-table.ts';

/** The wordings of the third grade in a table; that of reports now where none has it. */
export const thirdWordings = oncePer(({ inspections }: GridTable): readonly GradeWording[] => {
	const used = new Set<GradeWording>();
	for (const { judgements } of inspections) {
		for (const { result } of judgements) {
			if (result.kind === 'graded' && result.grade === 3) used.add(result.wording);
		}
	}
	return used.size === 0
		? ['requires-improvement']
		: GRADE_WORDINGS.filter((wording) => used.has(wording));
});
