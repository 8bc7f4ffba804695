import { GRADES, type Grade } from '../domain/grade.ts';
import type { Inspection } from '../domain/inspection.ts';
import { SERVICE_NAMES, SERVICE_VALUES } from '../domain/service.ts';
import { gradeCounts, totalCounts } from '../select/grade-counts.ts';
import { caption } from './caption.ts';
import { countsSentence } from './counts-sentence.ts';
import type { FigureCaption } from './figure-view.ts';
import { gradeKey, type GradeKeyEntry } from './grade-key.ts';
import { goodSentence } from './grade-sentences.ts';

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
	/** `10 judgements`, and how many of them could not be counted. */
	readonly totalWords: string;
	/** Grades that were given, best first. */
	readonly segments: readonly CountSegment[];
}

/** How many judgements of each grade, as one bar for each service. */
export interface GradeCountsView extends FigureCaption {
	readonly kind: 'grade-counts';
	readonly bars: readonly CountBar[];
	readonly gradeKey: readonly GradeKeyEntry[];
	/** Judgements in the longest bar. */
	readonly longest: number;
}

export function gradeCountsView(inspection: Inspection): GradeCountsView {
	const counts = gradeCounts(inspection);
	const key = gradeKey(inspection);
	const bars = counts.map(({ service, byGrade, graded, conflicts }): CountBar => {
		let before = 0;
		const segments = key.flatMap(({ grade, word }) => {
			const count = byGrade[grade];
			const segment = { grade, word, count, before };
			before += count;
			return count === 0 ? [] : [segment];
		});
		const extra = conflicts === 0 ? '' : `, and ${conflicts} with conflicting grades`;
		return {
			key: service,
			label: SERVICE_NAMES[service],
			total: graded,
			totalWords: `${graded} ${graded === 1 ? 'judgement' : 'judgements'}${extra}`,
			segments
		};
	});
	const words = key.map(({ grade, word }) => ({ grade, heading: `${grade} ${word}` }));
	return {
		kind: 'grade-counts',
		...caption(inspection, {
			id: 'grade-counts',
			title: goodSentence(totalCounts(counts)),
			measure: 'Number of judgements at each grade, by service',
			alt: `Bars of the number of judgements at each grade. ${countsSentence(counts, key)}`,
			table: {
				columns: [
					{ name: 'service', heading: 'Service' },
					...words.map(({ grade, heading }) => ({
						name: `grade_${grade}`,
						heading,
						numeric: true
					})),
					{ name: 'judgements', heading: 'All', numeric: true }
				],
				rows: counts.map(({ service, byGrade, graded }) => [
					SERVICE_NAMES[service],
					...GRADES.map((grade) => byGrade[grade]),
					graded
				])
			},
			records: {
				columns: [
					{ name: 'service', heading: 'Service' },
					{ name: 'grade', heading: 'Grade' },
					{ name: 'grade_number', heading: 'Grade as a number', numeric: true },
					{ name: 'judgements', heading: 'Judgements', numeric: true }
				],
				rows: counts.flatMap(({ service, byGrade }) =>
					key.map(({ grade, word }) => [SERVICE_VALUES[service], word, grade, byGrade[grade]])
				)
			}
		}),
		bars,
		gradeKey: key,
		longest: Math.max(0, ...bars.map(({ total }) => total))
	};
}
