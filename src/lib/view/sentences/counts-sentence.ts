import { GRADES } from '../../domain/grade.ts';
import type { Inspection } from '../../domain/inspection.ts';
import type { ServiceCounts } from '../../select/grade-counts.ts';
import type { GradeKeyEntry } from '../grade-key.ts';
import { serviceName } from '../words/service-words.ts';
import { inSentence, listWords } from '../words/sentence.ts';

/** Every count in words, for alt text: `Safeguarding: 6 adequate and 4 inadequate.` */
export function countsSentence(
	counts: readonly ServiceCounts[],
	key: readonly GradeKeyEntry[],
	inspection: Pick<Inspection, 'framework'>
): string {
	if (counts.length === 0) return 'No judgement.';
	return counts
		.map((each) => {
			const { service, byGrade } = each;
			const parts = GRADES.filter((grade) => byGrade[grade] > 0).map(
				(grade) =>
					`${byGrade[grade]} ${inSentence(key.find((entry) => entry.grade === grade)?.word ?? '')}`
			);
			const others = uncounted(each).map(({ count, why }) => `${count} ${why}`);
			return `${serviceName(inspection, service)}: ${listWords([...parts, ...others]) || 'no grade'}.`;
		})
		.join(' ');
}

/** Judgements that are in no grade's count, and why; none with a count of zero. */
export function uncounted({
	conflicts,
	otherScale,
	ungraded
}: Pick<ServiceCounts, 'conflicts' | 'otherScale' | 'ungraded'>) {
	return [
		{ count: conflicts, why: 'with conflicting grades' },
		{ count: otherScale, why: 'on another scale' },
		{ count: ungraded, why: 'without a grade' }
	].filter(({ count }) => count > 0);
}
