import { GRADES, type Grade } from '../../../domain/grade.ts';
import type { Inspection } from '../../../domain/inspection.ts';
import { serviceName } from '../../words/service-words.ts';
import { SERVICE_VALUES } from '../../../domain/service.ts';
import { gradeCounts, totalCounts, type ServiceCounts } from '../../../select/grade-counts.ts';
import { caption } from '../../caption.ts';
import { countsSentence, uncounted } from '../../sentences/counts-sentence.ts';
import type { ChartCaption } from '../../chart-caption.ts';
import { goodSentence } from '../../sentences/good-sentence.ts';
import { gradeKey, type GradeKeyEntry } from '../../grade-key.ts';
import { listWords } from '../../words/sentence.ts';

/** One stretch of a bar: the judgements of one service with one grade. */
export interface CountSegment {
	readonly grade: Grade;
	readonly word: string;
	readonly count: number;
	/** Judgements of better grades before it in the bar. */
	readonly before: number;
}

export interface CountBar {
	readonly key: string;
	readonly label: string;
	readonly total: number;
	/** `10 judgements`, and how many more are in no count. */
	readonly totalWords: string;
	/** Grades that were given, best first. */
	readonly segments: readonly CountSegment[];
}

/** How many judgements of each grade, as one bar for each service. */
export interface GradeCountsView extends ChartCaption {
	readonly kind: 'grade-counts';
	readonly bars: readonly CountBar[];
	readonly gradeKey: readonly GradeKeyEntry[];
	/** Judgements in the longest bar. */
	readonly longest: number;
}

/** Judgements in no grade's count; each has a column where it occurs. */
const UNCOUNTED: readonly {
	readonly name: string;
	readonly heading: string;
	readonly of: (counts: ServiceCounts) => number;
}[] = [
	{ name: 'conflicting', heading: 'Conflicting grades', of: ({ conflicts }) => conflicts },
	{ name: 'another_scale', heading: 'Another scale', of: ({ otherScale }) => otherScale },
	{ name: 'no_grade', heading: 'No grade', of: ({ ungraded }) => ungraded }
];

export function gradeCountsView(inspection: Inspection): GradeCountsView {
	const counts = gradeCounts(inspection);
	const key = gradeKey(inspection);
	const bars = counts.map((each): CountBar => {
		const { service, byGrade, graded } = each;
		let before = 0;
		const segments = key.flatMap(({ grade, word }) => {
			const count = byGrade[grade];
			const segment = { grade, word, count, before };
			before += count;
			return count === 0 ? [] : [segment];
		});
		return {
			key: service,
			label: serviceName(inspection, service),
			total: graded,
			totalWords: totalWords(each),
			segments
		};
	});
	const longest = Math.max(0, ...bars.map(({ total }) => total));
	const words = key.map(({ grade, word }) => ({ grade, heading: `${grade} ${word}` }));
	const others = UNCOUNTED.filter(({ of }) => counts.some((each) => of(each) > 0));
	return {
		kind: 'grade-counts',
		...caption(inspection, {
			id: 'grade-counts',
			title: goodSentence(totalCounts(counts)),
			measure: 'Number of judgements at each grade, by service',
			alt: `Bars of the number of judgements at each grade. ${countsSentence(counts, key, inspection)}`,
			isBlank: longest === 0,
			nothing: longest === 0 ? 'No judgement has a grade that could be counted.' : null,
			table: () => ({
				columns: [
					{ name: 'service', heading: 'Service' },
					...words.map(({ grade, heading }) => ({
						name: `grade_${grade}`,
						heading,
						numeric: true
					})),
					...others.map(({ name, heading }) => ({ name, heading, numeric: true })),
					{ name: 'judgements', heading: 'All', numeric: true }
				],
				rows: counts.map((each) => {
					const cells = [
						...GRADES.map((grade) => each.byGrade[grade]),
						...others.map(({ of }) => of(each))
					];
					return [
						serviceName(inspection, each.service),
						...cells,
						cells.reduce((sum, count) => sum + count, 0)
					];
				})
			}),
			records: () => ({
				columns: [
					{ name: 'service', heading: 'Service' },
					{ name: 'grade', heading: 'Grade' },
					{ name: 'grade_number', heading: 'Grade as a number', numeric: true },
					{ name: 'judgements', heading: 'Judgements', numeric: true }
				],
				rows: counts.flatMap((each) => [
					...key.map(({ grade, word }) => [
						SERVICE_VALUES[each.service],
						word,
						grade,
						each.byGrade[grade]
					]),
					...others.map(({ heading, of }) => [
						SERVICE_VALUES[each.service],
						heading,
						null,
						of(each)
					])
				])
			})
		}),
		bars,
		gradeKey: key,
		longest
	};
}

/** `4 judgements, and 2 without a grade`; `2 judgements without a grade` where none has one. */
function totalWords(counts: ServiceCounts): string {
	const judgements = (count: number) => `${count} ${count === 1 ? 'judgement' : 'judgements'}`;
	const [first, ...others] = uncounted(counts);
	if (first === undefined) return judgements(counts.graded);
	const rest = others.map(({ count, why }) => `${count} ${why}`);
	return counts.graded === 0
		? listWords([`${judgements(first.count)} ${first.why}`, ...rest])
		: `${judgements(counts.graded)}, and ${listWords([`${first.count} ${first.why}`, ...rest])}`;
}
