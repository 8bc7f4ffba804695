import { frameworkOf } from '../domain/frameworks.ts';
import { GRADE_WORDINGS, gradeWord } from '../domain/grade-words.ts';
import type { Inspection } from '../domain/inspection.ts';
import type { GivenGrade } from '../domain/judgement.ts';
import { oncePer } from '../select/once-per.ts';
import { givenGrades } from './grade-cell.ts';
import { listWords } from './words/sentence.ts';

/**
 * What a reader must know of the scale of an inspection, in sentences that go wherever its grades go:
 * that another word is shown than the file has, that two words share a colour, that some values are of
 * another scale. None where every grade is one of four in the words of its framework.
 */
export function scaleNotes(inspection: Inspection): readonly string[] {
	return [shownByAnotherWord(inspection), twoThirdWords(inspection), otherScale(inspection)].filter(
		(note) => note !== null
	);
}

/** The third grades of an inspection, in the words they are shown with. */
export const thirdGrades = oncePer(({ judgements }: Inspection): readonly GivenGrade[] => {
	const third: GivenGrade[] = [];
	for (const { result } of judgements) {
		if (result.kind === 'graded' ? result.grade !== 3 : result.kind !== 'conflict') continue;
		third.push(...givenGrades(result).filter(({ grade }) => grade === 3));
	}
	return third;
});

function shownByAnotherWord(inspection: Inspection): string | null {
	const framework = frameworkOf(inspection.framework);
	const written = new Set(thirdGrades(inspection).flatMap(({ written }) => written ?? []));
	if (framework === undefined || written.size === 0) return null;
	const words = [...written].map((word) => `"${word}"`).join(' or ');
	return `Where the file writes ${words}, ${gradeWord(3, framework.wording)} is shown, the word of ${framework.code} reports for that grade.`;
}

function twoThirdWords(inspection: Inspection): string | null {
	const wordings = new Set(thirdGrades(inspection).map(({ wording }) => wording));
	if (wordings.size < 2) return null;
	const words = GRADE_WORDINGS.map((wording) => gradeWord(3, wording));
	return `The file has both ${listWords(words)}: each stands for the third of four grades, in one colour.`;
}

function otherScale({ judgements }: Inspection): string | null {
	if (!judgements.some(({ result }) => result.kind === 'other-scale')) return null;
	const values = judgements.flatMap(({ result }) => (result.kind === 'other-scale' ? result : []));
	if (values.every(({ at }) => at !== undefined)) {
		return 'The values are of another scale than grades from 1 to 4, and shown in greys, the best the darkest: they are counted in no grade and compared with none.';
	}
	return 'Values of another scale are shown as the file writes them, without a colour: they are counted in no grade and compared with none.';
}
