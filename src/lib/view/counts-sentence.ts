import { GRADES } from '../domain/grade.ts';
import { SERVICE_NAMES } from '../domain/service.ts';
import type { ServiceCounts } from '../select/grade-counts.ts';
import type { GradeKeyEntry } from './grade-key.ts';
import { inSentence, listWords } from './words/sentence.ts';

/** Every count in words, for alt text: `Safeguarding: 6 adequate and 4 inadequate.` */
export function countsSentence(
	counts: readonly ServiceCounts[],
	key: readonly GradeKeyEntry[]
): string {
	if (counts.length === 0) return 'No judgement.';
	return counts
		.map(({ service, byGrade, conflicts }) => {
			const parts = GRADES.filter((grade) => byGrade[grade] > 0).map(
				(grade) =>
					`${byGrade[grade]} ${inSentence(key.find((entry) => entry.grade === grade)?.word ?? '')}`
			);
			if (conflicts > 0) parts.push(`${conflicts} with conflicting grades`);
			return `${SERVICE_NAMES[service]}: ${parts.length === 0 ? 'no grade' : listWords(parts)}.`;
		})
		.join(' ');
}
