import { GRADES, type Grade } from '../domain/grade.ts';
import { gradeWord, type GradeWording } from '../domain/grade-words.ts';
import { frameworkOf } from '../domain/frameworks.ts';
import type { Inspection } from '../domain/inspection.ts';
import { givenGrades } from './grade-cell.ts';

/**
 * The wordings of the third grade that an inspection uses. Where it was never given, those of the
 * other grades tell, else the framework, else it is `adequate`.
 */
export function wordingsOf({ framework, judgements }: Inspection): readonly GradeWording[] {
	const given = judgements.flatMap(({ result }) => givenGrades(result));
	const third = given.filter(({ grade }) => grade === 3);
	const telling = third.length === 0 ? given : third;
	const wordings = new Set(telling.map(({ wording }) => wording));
	return wordings.size === 0
		? [frameworkOf(framework)?.wording ?? 'adequate']
		: [...wordings].sort();
}

/** One entry of a key. */
export interface GradeKeyEntry {
	readonly grade: Grade;
	/** Both words where a file uses both for grade 3: `Adequate or requires improvement`. */
	readonly word: string;
}

/** The four grades, best first, in the words of the inspection. */
export function gradeKey(inspection: Inspection): readonly GradeKeyEntry[] {
	return gradeKeyIn(wordingsOf(inspection));
}

/** The same of many inspections. */
export function gradeKeyOfMany(inspections: readonly Inspection[]): readonly GradeKeyEntry[] {
	return gradeKeyIn([...new Set(inspections.flatMap(wordingsOf))].sort());
}

function gradeKeyIn(wordings: readonly GradeWording[]): readonly GradeKeyEntry[] {
	return GRADES.map((grade) => {
		const words = [...new Set(wordings.map((wording) => gradeWord(grade, wording)))];
		const [first = '', ...others] = words;
		return { grade, word: [first, ...others.map((word) => word.toLowerCase())].join(' or ') };
	});
}
