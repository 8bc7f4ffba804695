import type { Grade } from '../../../domain/grade.ts';
import { GRADE_WORDINGS, type GradeWording } from '../../../domain/grade-words.ts';
import { oncePer } from '../../../select/once-per.ts';
import type { GridTable } from '../../../select/many/grid-table.ts';
import { gradeInSentence } from '../../words/grade-phrase.ts';

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

/** A grade in a sentence about the rows of a table: `inadequate`, `adequate or requires improvement`. */
export function gradeOfRows(table: GridTable, grade: Grade): string {
	const words = thirdWordings(table).map((wording) => gradeInSentence({ grade, wording }));
	return [...new Set(words)].sort().join(' or ');
}
