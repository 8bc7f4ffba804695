import type { Figure } from '../../domain/figure.ts';
import type { Hedge } from '../../domain/hedge.ts';
import { noNumberWords } from '../../domain/no-number.ts';
import { digits } from './number-words.ts';

type Amount = Pick<Figure, 'value' | 'unit' | 'hedge' | 'outOf' | 'outOfHedge'>;

/** Units that a measure's own words already name. */
const SILENT_UNITS = new Set(['count', 'rank', 'ratio']);

/** Units that files write in the plural, after a one. */
const SINGULAR = new Map([
	['days', 'day'],
	['weeks', 'week'],
	['months', 'month'],
	['years', 'year'],
	['hours', 'hour'],
	['times', 'time'],
	['visits', 'visit'],
	['points', 'point']
]);

/** A number with its hedge, unit and denominator: `just over 15%`, `around 105 of approximately 370`, `suppressed, out of 67`. */
export function amountWords(figure: Amount): string {
	const { value, outOf, outOfHedge } = figure;
	const amount = valueWords(figure);
	if (outOf === null) return amount;
	const joint = typeof value === 'number' ? ' of' : ', out of';
	return `${amount}${joint} ${hedged(outOfHedge, digits(outOf))}`;
}

/** The value alone, without its denominator: `just over 15%`; why there is none: `suppressed`. */
export function valueWords({ value, unit, hedge }: Amount): string {
	return typeof value === 'number' ? hedged(hedge, withUnit(value, unit)) : noNumberWords(value);
}

/** An amount in pieces, so that its number can stand larger than the words around it. */
export interface AmountPieces {
	/** The hedge: `just over`. */
	readonly before: string | null;
	/** `15%`, `12`; `null` where no number is given. */
	readonly number: string | null;
	/** The unit and the denominator, `days` or `of approximately 370`; or why there is no number. */
	readonly after: string | null;
}

/** The same as `amountWords`, in pieces that read on. */
export function amountPieces(figure: Amount): AmountPieces {
	const { value, unit, hedge, outOf, outOfHedge } = figure;
	if (typeof value !== 'number') return { before: null, number: null, after: amountWords(figure) };
	const number = unit === 'percent' ? withUnit(value, unit) : digits(value);
	const after = [
		withUnit(value, unit).slice(number.length).trim(),
		outOf === null ? '' : `of ${hedged(outOfHedge, digits(outOf))}`
	].filter((words) => words !== '');
	return { before: hedge?.words ?? null, number, after: after.join(' ') || null };
}

/** Stands in a title where no figure of a topic has a number. */
export function noNumberTitle(topic: string): string {
	return `${topic}: no number is given`;
}

/** The denominator with its hedge: `approximately 370`. */
export function wholeWords(outOf: number, hedge: Hedge | null): string {
	return hedged(hedge, digits(outOf));
}

function withUnit(value: number, unit: string): string {
	if (unit === 'percent') return `${digits(value)}%`;
	if (SILENT_UNITS.has(unit)) return digits(value);
	return `${digits(value)} ${value === 1 ? (SINGULAR.get(unit) ?? unit) : unit}`;
}

function hedged(hedge: Hedge | null, number: string): string {
	return hedge === null ? number : `${hedge.words} ${number}`;
}
