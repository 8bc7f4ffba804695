import { GRADES } from '../../../domain/grade.ts';
import type { GradeCountsView } from './grade-counts.ts';
import type { NativeBars } from '../../native-form.ts';

/** A pile of bars for each service, one series for each grade, best first. */
export function nativeGradeCounts({ bars, gradeKey }: GradeCountsView): NativeBars {
	return {
		kind: 'bar',
		stacked: true,
		unit: 'count',
		categories: bars.map(({ label, totalWords }) => ({ label, detail: totalWords })),
		series: GRADES.map((grade) => ({
			name: `${grade} ${gradeKey.find((entry) => entry.grade === grade)?.word ?? ''}`,
			grade,
			values: bars.map(
				({ segments }) => segments.find((segment) => segment.grade === grade)?.count ?? 0
			),
			words: bars.map(() => null)
		})),
		note: null
	};
}
