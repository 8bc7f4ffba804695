import type { Inspection } from '../../domain/inspection.ts';
import { sharedAreas } from '../../select/shared-areas.ts';
import { sourceNote } from '../caption.ts';
import { givenGrades } from '../grade-cell.ts';
import { gradeKey, type GradeKeyEntry } from '../grade-key.ts';
import { standsBy } from '../words/deadline-words.ts';
import { listWords } from '../words/sentence.ts';

/** One point of the method: what it is about, and what is done. */
export interface MethodPoint {
	readonly heading: string;
	readonly text: string;
}

/** What is done with grades. */
export function gradesPoint(key: readonly GradeKeyEntry[]): MethodPoint {
	const scale = listWords(key.map(({ grade, word }) => `${grade} ${word}`));
	return {
		heading: 'Grades',
		text: `The scale is an order: ${scale}. Grades are counted and compared, never averaged or added up.`
	};
}

/** How an inspection's figures are made and where its data comes from, for the end of a pack. */
export function methodPoints(inspection: Inspection): readonly MethodPoint[] {
	const { judgements, figures, actions } = inspection;
	const { line, url, licence } = sourceNote(inspection);
	const points: readonly (MethodPoint | false)[] = [
		judgements.some(({ result }) => givenGrades(result).length > 0) &&
			gradesPoint(gradeKey(inspection)),
		sharedAreas(inspection).length > 0 && {
			heading: 'Gaps',
			text: 'A gap is the grade of one service minus the grade of the other, in steps of the scale.'
		},
		figures.length > 0 && {
			heading: 'Figures',
			text: 'Numbers keep the hedge they are given with, such as "just over", and their own base. None is rounded and no rate is worked out.'
		},
		actions.length > 0 && {
			heading: 'Actions',
			text: `Areas for improvement stand by ${standsBy(actions).one} and service as the data words them. Which judgement one bears on is a reading of the data.`
		},
		{
			heading: 'Source',
			text: [line, url].filter((words) => words !== null).join(' ')
		},
		licence !== null && { heading: 'Licence', text: licence }
	];
	return points.filter((point) => point !== false);
}
