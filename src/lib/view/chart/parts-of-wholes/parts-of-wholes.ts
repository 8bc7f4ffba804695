import { hasNumber } from '../../../domain/figure.ts';
import { hedgeKind, type HedgeKind } from '../../../domain/hedge.ts';
import type { Inspection } from '../../../domain/inspection.ts';
import { headlineFigures, type Whole } from '../../../select/headline-figures.ts';
import { caption } from '../../caption.ts';
import type { ChartCaption } from '../../chart-caption.ts';
import { figureRecord, recordTable } from '../../facts/fact-records.ts';
import { figureTable } from '../../facts/figure-table.ts';
import { labelsOf, type LabelOf } from '../../words/figure-labels.ts';
import { amountWords, noNumberTitle, wholeWords } from '../../words/figure-words.ts';

/** Up to this many, a whole is drawn as single units that can be counted; above it as a bar. */
export const MOST_UNITS = 100;

/** Parts that can be told apart along one bar or among units; more have a bar each. */
export const MOST_PARTS = 4;

/** One part of a whole. */
export interface Part {
	readonly label: string;
	/** `15 of 67`, `around 105 of approximately 370`. */
	readonly words: string;
	/** `null` where there is no number, as the words then say. */
	readonly count: number | null;
	readonly hedge: HedgeKind | null;
}

/** A whole and the parts the report counts out of it. */
export interface WholeRow {
	readonly key: string;
	readonly topic: string;
	readonly total: number;
	readonly totalWords: string;
	readonly totalHedge: HedgeKind | null;
	/** Whether the parts are few, all have numbers that fit the whole, and so can share units or a bar. */
	readonly drawnAs: 'units' | 'bar' | 'bars';
	readonly parts: readonly Part[];
}

/** Headline counts that the report gives out of a whole. */
export interface PartsOfWholesView extends ChartCaption {
	readonly kind: 'parts-of-wholes';
	readonly wholes: readonly WholeRow[];
}

/** `null` when no headline figure has a denominator. */
export function partsOfWholesView(inspection: Inspection): PartsOfWholesView | null {
	const wholes = contextLast(headlineFigures(inspection).wholes);
	const figures = wholes.flatMap(({ parts }) => parts);
	const [first] = figures;
	if (first === undefined) return null;
	const labelOf = labelsOf(figures);
	const leading = figures.find(hasNumber);
	const rows = wholes.map((whole, index) => wholeRow(whole, index, labelOf));
	const drawing = rows.some(({ drawnAs }) => drawnAs === 'units') ? 'Counted units' : 'Bars';
	return {
		kind: 'parts-of-wholes',
		...caption(inspection, {
			id: 'parts-of-wholes',
			title: leading ? `${labelOf(leading)}: ${amountWords(leading)}` : noNumberTitle(first.topic),
			measure: 'Counts the report gives out of a whole',
			alt: `${drawing}. ${figures.map((figure) => `${labelOf(figure)}: ${amountWords(figure)}.`).join(' ')}`,
			table: () => figureTable(figures),
			records: () => recordTable(figures.map((figure) => figureRecord(inspection, figure)))
		}),
		wholes: rows
	};
}

/** What is said of a service comes before what is said of the place. */
function contextLast(wholes: readonly Whole[]): readonly Whole[] {
	const isContext = ({ first }: Whole) => first.service === 'context';
	return [...wholes.filter((whole) => !isContext(whole)), ...wholes.filter(isContext)];
}

function wholeRow({ first, parts }: Whole, index: number, labelOf: LabelOf): WholeRow {
	const total = first.outOf ?? 0;
	const numbers = parts.filter(hasNumber).map(({ value }) => value);
	const sum = numbers.reduce((count, value) => count + value, 0);
	// Beside a part without a number the rest of the whole would look as if it were in no part.
	const countable =
		numbers.length === parts.length &&
		numbers.every((value) => Number.isInteger(value) && value >= 0);
	const apart = sum > total || !countable || parts.length > MOST_PARTS;
	return {
		key: String(index),
		topic: first.topic,
		total,
		totalWords: wholeWords(total, first.outOfHedge),
		totalHedge: hedgeKind(first.outOfHedge),
		drawnAs: apart ? 'bars' : total <= MOST_UNITS && Number.isInteger(total) ? 'units' : 'bar',
		parts: parts.map((part) => ({
			label: labelOf(part),
			words: amountWords(part),
			count: hasNumber(part) ? part.value : null,
			hedge: hasNumber(part) ? hedgeKind(part.hedge) : null
		}))
	};
}
