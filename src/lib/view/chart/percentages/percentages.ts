import { hasNumber, type Figure } from '../../../domain/figure.ts';
import type { Inspection } from '../../../domain/inspection.ts';
import { slug, uniqueKeys } from '../../../domain/slug.ts';
import { headlineCharts } from '../../../select/headline-charts.ts';
import type { Topic } from '../../../select/headline-figures.ts';
import { caption } from '../../caption.ts';
import type { ChartCaption } from '../../chart-caption.ts';
import { figureTable } from '../../facts/figure-table.ts';
import { labelsOf } from '../../words/figure-labels.ts';
import { capital } from '../../words/sentence.ts';
import { percentRow, percentSentence, type PercentRow } from './percent-row.ts';
import { percentagesTitle } from './percentages-title.ts';

/** The headline percentages of one topic. */
export interface PercentagesView extends ChartCaption {
	readonly kind: 'percentages';
	/** What they are percentages of, in a word or two: `Attainment`. */
	readonly topic: string;
	/** Where the scale of the bars ends: 100, or the largest percentage where that is more. */
	readonly scaleEnd: number;
	readonly rows: readonly PercentRow[];
}

/** One view for each topic with headline percentages to compare, in file order. */
export function percentagesViews(inspection: Inspection): readonly PercentagesView[] {
	const unique = uniqueKeys();
	return headlineCharts(inspection).percentages.map((topic) =>
		percentagesView(inspection, topic, unique(`percentages-${slug(topic.topic, 'topic')}`))
	);
}

function percentagesView(
	inspection: Inspection,
	{ topic, figures }: Topic,
	id: string
): PercentagesView {
	const labelOf = labelsOf(figures);
	const rows = figures.map((figure, index) => percentRow(figure, labelOf(figure), String(index)));
	return {
		kind: 'percentages',
		...caption(inspection, {
			id,
			title: percentagesTitle(topic, rows),
			measure: percentagesMeasure(topic, figures),
			alt: `Bars of percentages. ${rows.map(percentSentence).join(' ')}`,
			table: () => figureTable(figures),
			records: async () =>
				(await import('../../facts/fact-records.ts')).figureRecords(inspection, figures)
		}),
		topic,
		scaleEnd: Math.max(100, ...figures.filter(hasNumber).map(({ value }) => value)),
		rows
	};
}

function percentagesMeasure(topic: string, figures: readonly Figure[]): string {
	const periods = new Set(figures.map(({ period }) => period));
	const [period] = periods;
	const when = periods.size === 1 && period ? `, ${period}` : '';
	return `${capital(topic)}, per cent${when}`;
}
