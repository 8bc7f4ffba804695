import { hasNumber, type Figure, type NumberedFigure } from '../../../domain/figure.ts';
import { hedgeKind, type HedgeKind } from '../../../domain/hedge.ts';
import type { Inspection } from '../../../domain/inspection.ts';
import { slug, uniqueKeys } from '../../../domain/slug.ts';
import { headlineFigures, type Topic } from '../../../select/headline-figures.ts';
import { caption } from '../../caption.ts';
import type { ChartCaption } from '../../chart-caption.ts';
import { figureRecord, recordTable } from '../../facts/fact-records.ts';
import { figureTable } from '../../facts/figure-table.ts';
import { labelsOf, type LabelOf } from '../../words/figure-labels.ts';
import { noNumberTitle, valueWords } from '../../words/figure-words.ts';
import { countWord } from '../../words/number-words.ts';
import { capital, inSentence, listWords } from '../../words/sentence.ts';

/** One percentage. */
export interface PercentRow {
	readonly key: string;
	readonly label: string;
	/** `just over 15%`. */
	readonly words: string;
	/** As transcribed; `null` where there is no number, as the words then say. */
	readonly value: number | null;
	/** Length of its bar on the scale: 0 or more; `null` where there is no number. */
	readonly percent: number | null;
	/** How the number is hedged; `null`: exact. */
	readonly hedge: HedgeKind | null;
	readonly comparison: string | null;
}

/** The headline percentages of one topic. */
export interface PercentagesView extends ChartCaption {
	readonly kind: 'percentages';
	/** What they are percentages of, in a word or two: `Attainment`. */
	readonly topic: string;
	/** Where the scale of the bars ends: 100, or the largest percentage where that is more. */
	readonly scaleEnd: number;
	readonly rows: readonly PercentRow[];
}

/** One view for each topic with headline percentages, in file order. */
export function percentagesViews(inspection: Inspection): readonly PercentagesView[] {
	const unique = uniqueKeys();
	return headlineFigures(inspection).percentages.map((topic) =>
		percentagesView(inspection, topic, unique(`percentages-${slug(topic.topic, 'topic')}`))
	);
}

function percentagesView(
	inspection: Inspection,
	{ topic, figures }: Topic,
	id: string
): PercentagesView {
	const labelOf = labelsOf(figures);
	return {
		kind: 'percentages',
		...caption(inspection, {
			id,
			title: percentagesTitle(topic, figures),
			measure: percentagesMeasure(topic, figures),
			alt: `Bars of percentages. ${figures.map((figure) => altOf(figure, labelOf)).join(' ')}`,
			table: () => figureTable(figures),
			records: () => recordTable(figures.map((figure) => figureRecord(inspection, figure)))
		}),
		topic,
		scaleEnd: Math.max(100, ...figures.filter(hasNumber).map(({ value }) => value)),
		rows: figures.map((figure, index) => percentRow(figure, labelOf(figure), String(index)))
	};
}

function percentRow(figure: Figure, label: string, key: string): PercentRow {
	const value = hasNumber(figure) ? figure.value : null;
	return {
		key,
		label,
		words: valueWords(figure),
		value,
		percent: value === null ? null : Math.max(0, value),
		hedge: value === null ? null : hedgeKind(figure.hedge),
		comparison: figure.comparison
	};
}

/**
 * The one figure, else the report's own comparison if most figures share one, else the range. Figures
 * without a number make none of these, and nothing is said of them all.
 */
function percentagesTitle(topic: string, all: readonly Figure[]): string {
	const figures = all.filter(hasNumber);
	const [only, ...others] = figures;
	if (only === undefined) return noNumberTitle(topic);
	if (all.length === 1) {
		const said = only.comparison === null ? '' : `, ${inSentence(only.comparison)}`;
		return `${topic}: ${valueWords(only)}${said}`;
	}
	const shared = commonest(figures.flatMap(({ comparison }) => comparison ?? []));
	if (shared !== null && shared.count > all.length / 2) {
		const subject =
			shared.count === all.length
				? every(all.length)
				: `${countWord(shared.count)} of ${countWord(all.length)} results`;
		return `${topic}: ${subject} are ${inSentence(shared.text)}`;
	}
	const amounts = amountsWords([only, ...others]);
	if (figures.length < all.length) return `${topic}: ${amounts}, where a number is given`;
	return others.every((figure) => valueWords(figure) === valueWords(only))
		? `${topic}: ${every(figures.length)} are ${amounts}`
		: `${topic}: ${amounts}`;
}

/** `from 10% to 40%`; amounts of one size as they are: `less than 5% and 5%`. */
function amountsWords(figures: readonly NumberedFigure[]): string {
	const sorted = [...figures].sort((left, right) => left.value - right.value);
	const [low, high] = [sorted[0], sorted.at(-1)];
	return low !== undefined && high !== undefined && low.value < high.value
		? `from ${valueWords(low)} to ${valueWords(high)}`
		: listWords([...new Set(figures.map(valueWords))]);
}

function every(count: number): string {
	return count === 2 ? 'both results' : `all ${countWord(count)} results`;
}

function commonest(texts: readonly string[]): { text: string; count: number } | null {
	const counts = new Map<string, number>();
	for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
	const [top] = [...counts].sort(([, left], [, right]) => right - left);
	return top === undefined ? null : { text: top[0], count: top[1] };
}

function percentagesMeasure(topic: string, figures: readonly Figure[]): string {
	const periods = new Set(figures.map(({ period }) => period));
	const [period] = periods;
	const when = periods.size === 1 && period ? `, ${period}` : '';
	return `${capital(topic)}, per cent${when}`;
}

function altOf(figure: Figure, labelOf: LabelOf): string {
	const said = figure.comparison === null ? '' : `, ${inSentence(figure.comparison)}`;
	return `${labelOf(figure)}: ${valueWords(figure)}${said}.`;
}
