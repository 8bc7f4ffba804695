import { hasNumber, type Figure } from '../../../domain/figure.ts';
import { hedgeKind, type HedgeKind } from '../../../domain/hedge.ts';
import type { Whole } from '../../../select/headline-figures.ts';
import type { LabelOf } from '../../words/figure-labels.ts';
import {
	amountPieces,
	amountWords,
	valueWords,
	wholeWords,
	type AmountPieces
} from '../../words/figure-words.ts';

/** Up to this many, a whole is drawn as single units that can be counted; above it as a bar. */
export const MOST_UNITS = 100;

/** Parts that can be told apart along one bar or among units; more have a bar each. */
export const MOST_PARTS = 4;

/** One part of a whole. */
export interface Part {
	readonly label: string;
	/** `15 of 67`, `around 105 of approximately 370`. */
	readonly words: string;
	/** The same without the whole: `around 105`. */
	readonly ownWords: string;
	readonly pieces: AmountPieces;
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
	readonly period: string | null;
	/** Whether the parts are few, all have numbers that fit the whole, and so can share units or a bar. */
	readonly drawnAs: 'units' | 'bar' | 'bars';
	readonly parts: readonly Part[];
}

/** A whole as it is drawn. */
export function wholeRow({ first, parts }: Whole, key: string, labelOf: LabelOf): WholeRow {
	const total = first.outOf ?? 0;
	return {
		key,
		topic: first.topic,
		total,
		totalWords: wholeWords(total, first.outOfHedge),
		totalHedge: hedgeKind(first.outOfHedge),
		period: first.period,
		drawnAs: drawnAs(total, parts),
		parts: parts.map((part) => ({
			label: labelOf(part),
			words: amountWords(part),
			ownWords: valueWords(part),
			pieces: amountPieces(part),
			count: hasNumber(part) ? part.value : null,
			hedge: hasNumber(part) ? hedgeKind(part.hedge) : null
		}))
	};
}

function drawnAs(total: number, parts: readonly Figure[]): WholeRow['drawnAs'] {
	const numbers = parts.filter(hasNumber).map(({ value }) => value);
	const sum = numbers.reduce((count, value) => count + value, 0);
	// Beside a part without a number the rest of the whole would look as if it were in no part.
	const countable =
		numbers.length === parts.length &&
		numbers.every((value) => Number.isInteger(value) && value >= 0);
	if (sum > total || !countable || parts.length > MOST_PARTS) return 'bars';
	return total <= MOST_UNITS && Number.isInteger(total) ? 'units' : 'bar';
}
