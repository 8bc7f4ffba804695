import type { Figure } from '../../../domain/figure.ts';
import type { Inspection } from '../../../domain/inspection.ts';
import { headlineCharts } from '../../../select/headline-charts.ts';
import { caption } from '../../caption.ts';
import type { ChartCaption } from '../../chart-caption.ts';
import { figureTable } from '../../facts/figure-table.ts';
import { labelsOf } from '../../words/figure-labels.ts';
import { bigNumbers, numberSentence, numbersTitle, type BigNumber } from './big-number.ts';

/** The first headline numbers, large and without an axis. */
export interface HeadlineCountsView extends ChartCaption {
	readonly kind: 'headline-counts';
	readonly numbers: readonly BigNumber[];
	/** One or two more, as lines under them. */
	readonly beneath: readonly BigNumber[];
}

/** `null` when no headline figure is a number of its own. */
export function headlineCountsView(inspection: Inspection): HeadlineCountsView | null {
	const { numbers, beneath } = headlineCharts(inspection);
	return numbers.length === 0 ? null : numbersView(inspection, numbers, beneath);
}

/** Figures as numbers that stand large, with others under them. */
export function numbersView(
	inspection: Inspection,
	numbers: readonly Figure[],
	beneath: readonly Figure[]
): HeadlineCountsView {
	const figures = [...numbers, ...beneath];
	const all = bigNumbers(figures, labelsOf(figures));
	const large = all.slice(0, numbers.length);
	const counts = figures.every(({ unit }) => unit === 'count');
	return {
		kind: 'headline-counts',
		...caption(inspection, {
			id: 'headline-counts',
			title: numbersTitle(large),
			measure: `Headline ${counts ? 'counts' : 'numbers'} in the report`,
			alt: `Headline numbers. ${all.map(numberSentence).join(' ')}`,
			table: () => figureTable(figures),
			records: async () =>
				(await import('../../facts/fact-records.ts')).figureRecords(inspection, figures)
		}),
		numbers: large,
		beneath: all.slice(numbers.length)
	};
}
