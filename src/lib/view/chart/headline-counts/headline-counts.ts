import { hasNumber, type Figure, type NumberedFigure } from '../../../domain/figure.ts';
import { hedgeKind, type HedgeKind } from '../../../domain/hedge.ts';
import type { Inspection } from '../../../domain/inspection.ts';
import { headlineFigures, type Topic } from '../../../select/headline-figures.ts';
import { caption } from '../../caption.ts';
import type { ChartCaption } from '../../chart-caption.ts';
import { figureRecord, recordTable } from '../../facts/fact-records.ts';
import { figureTable } from '../../facts/figure-table.ts';
import { labelsOf, type LabelOf } from '../../words/figure-labels.ts';
import { noNumberTitle, valueWords } from '../../words/figure-words.ts';
import { capital, inSentence } from '../../words/sentence.ts';

/** One headline number. */
export interface CountRow {
	readonly key: string;
	readonly label: string;
	/** `603`, `nearly 110,000`. */
	readonly words: string;
	/**
	 * Length of its bar; `null` for a number that is no count and shares no scale with the others, and
	 * where there is no number.
	 */
	readonly count: number | null;
	/** How the number is hedged; `null`: exact. */
	readonly hedge: HedgeKind | null;
	/** Whether there is a number; else the words say why there is none. */
	readonly hasNumber: boolean;
}

/** Headline counts as bars on one scale, by topic. */
export interface HeadlineCountsView extends ChartCaption {
	readonly kind: 'headline-counts';
	readonly topics: readonly { readonly topic: string; readonly rows: readonly CountRow[] }[];
	readonly largest: number;
}

/** At most this many counts stand in the title. */
const IN_TITLE = 3;

/** `null` when no headline figure is a count. */
export function headlineCountsView(inspection: Inspection): HeadlineCountsView | null {
	const { counts } = headlineFigures(inspection);
	const figures = counts.flatMap((topic) => topic.figures);
	const labelOf = labelsOf(figures);
	const [first] = counts;
	if (first === undefined) return null;

	const topics = counts.map(({ topic, figures: rows }, index) => ({
		topic,
		rows: rows.map((figure, row) => countRow(figure, labelOf(figure), `${index}.${row}`))
	}));
	return {
		kind: 'headline-counts',
		...caption(inspection, {
			id: 'headline-counts',
			title: countsTitle(counts, labelOf) ?? noNumberTitle(first.topic),
			measure: 'Headline counts in the report',
			alt: `Bars of headline counts. ${figures
				.map((figure) => `${labelOf(figure)}: ${valueWords(figure)}.`)
				.join(' ')}`,
			table: () => figureTable(figures),
			records: () => recordTable(figures.map((figure) => figureRecord(inspection, figure)))
		}),
		topics,
		largest: Math.max(0, ...topics.flatMap(({ rows }) => rows.map(({ count }) => count ?? 0)))
	};
}

/** The largest counts of the first topic that has numbers; `null` where none has any. */
function countsTitle(topics: readonly Topic[], labelOf: LabelOf): string | null {
	const [numbered = []] = topics
		.map(({ figures }) => figures.filter(hasNumber))
		.filter(({ length }) => length > 0);
	const leading = [...numbered].sort((left, right) => right.value - left.value).slice(0, IN_TITLE);
	const phrases = leading.map((figure) => phrase(figure, labelOf));
	return phrases.length === 0 ? null : capital(phrases.join('; '));
}

/** `603 looked-after children`; a number that does not go before its measure stands after it. */
function phrase(figure: NumberedFigure, labelOf: LabelOf): string {
	const measure = inSentence(labelOf(figure).replace(/^(?:the )?(?:total )?number of /i, ''));
	return figure.unit === 'count' && figure.value !== 1
		? `${valueWords(figure)} ${measure}`
		: `${measure}: ${valueWords(figure)}`;
}

function countRow(figure: Figure, label: string, key: string): CountRow {
	const numbered = hasNumber(figure);
	return {
		key,
		label,
		words: valueWords(figure),
		count: numbered && figure.unit === 'count' && figure.value >= 0 ? figure.value : null,
		hedge: numbered ? hedgeKind(figure.hedge) : null,
		hasNumber: numbered
	};
}
