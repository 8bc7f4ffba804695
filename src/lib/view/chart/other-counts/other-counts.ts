import type { Inspection } from '../../../domain/inspection.ts';
import { headlineCharts } from '../../../select/headline-charts.ts';
import { caption } from '../../caption.ts';
import type { ChartCaption } from '../../chart-caption.ts';
import { figureTable } from '../../facts/figure-table.ts';
import { labelsOf } from '../../words/figure-labels.ts';
import { counted } from '../../words/number-words.ts';
import { capital, inSentence, listWords } from '../../words/sentence.ts';
import { bigNumbers, numberSentence, type BigNumber } from '../headline-counts/big-number.ts';

/** The headline numbers after the first ones, as a list. */
export interface OtherCountsView extends ChartCaption {
	readonly kind: 'other-counts';
	readonly rows: readonly BigNumber[];
}

/** `null` when all headline numbers stand large. */
export function otherCountsView(inspection: Inspection): OtherCountsView | null {
	const { others } = headlineCharts(inspection);
	if (others.length === 0) return null;
	const rows = bigNumbers(others, labelsOf(others));
	return {
		kind: 'other-counts',
		...caption(inspection, {
			id: 'other-counts',
			title: othersTitle(rows),
			measure: 'Headline numbers in the report besides the first',
			alt: `List of numbers. ${rows.map(numberSentence).join(' ')}`,
			table: () => figureTable(others),
			records: async () =>
				(await import('../../facts/fact-records.ts')).figureRecords(inspection, others)
		}),
		rows
	};
}

/** More topics than this are no longer read in a title. */
const MOST_TOPICS = 4;

/** How many there are, and what they are about. */
export function othersTitle(rows: readonly BigNumber[]): string {
	const topics = [...new Set(rows.map(({ topic }) => inSentence(topic)))];
	const about = topics.length > MOST_TOPICS ? '' : `: ${listWords(topics)}`;
	return `${capital(counted(rows.length, 'other headline number'))}${about}`;
}
