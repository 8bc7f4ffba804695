import { MONTHS } from '../../domain/calendar.ts';
import type { Inspection } from '../../domain/inspection.ts';
import { isFiguresOnly } from '../../domain/is-figures-only.ts';
import { isVisit } from '../../domain/is-visit.ts';
import { isolated } from '../../domain/isolated.ts';
import type { IsoDate } from '../../domain/iso-date.ts';

/** `29`, `May` and `2012`: what is known of a date. */
function wordsOf(date: IsoDate): readonly string[] {
	const [year = '', month, day] = date.split('-');
	if (month === undefined) return [year];
	const name = MONTHS[Number(month) - 1] ?? month;
	return day === undefined ? [name, year] : [String(Number(day)), name, year];
}

/** `29 May 2012`, `May 2012` or `2012`, as precisely as it is known. */
export function dateWords(date: IsoDate): string {
	return wordsOf(date).join(' ');
}

/**
 * `10–20 April 2012`, `28 March – 4 April 2012`, `20 December 2012 – 3 January 2013`, `April–May 2012`,
 * `2011–2012`. Of two dates that are not known as precisely, each is written whole.
 */
export function dateRangeWords(from: IsoDate, to: IsoDate): string {
	if (from === to) return dateWords(from);
	const last = wordsOf(to);
	let first = wordsOf(from);
	const isMixed = first.length !== last.length;
	// The year, and the month with it, are said once where both dates have them.
	while (!isMixed && first.at(-1) === last[first.length - 1]) first = first.slice(0, -1);
	const dash = isMixed || first.length > 1 ? ' – ' : '–';
	return `${first.join(' ')}${dash}${last.join(' ')}`;
}

/** When an inspection took place, for a subtitle: `inspected 10–20 April 2012`, of a visit `visited 4 May 2022`. */
export function inspectedWords(inspection: Inspection): string {
	const { inspectedFrom, inspectedTo, published } = inspection;
	const from = inspectedFrom ?? inspectedTo;
	const took = isVisit(inspection) ? 'visited' : 'inspected';
	if (from !== null) return `${took} ${dateRangeWords(from, inspectedTo ?? from)}`;
	if (published !== null) return `published ${dateWords(published)}`;
	return (isFiguresOnly(inspection) ? periodWords(inspection) : null) ?? 'date not given';
}

/** Of what times figures are that no inspection gives: `figures of 2025`, `figures up to 2025`. */
function periodWords({ figures }: Inspection): string | null {
	const periods = [...new Set(figures.flatMap(({ period }) => period ?? []))].sort();
	const last = periods.at(-1);
	if (last === undefined) return null;
	return `figures ${periods.length === 1 ? 'of' : 'up to'} ${isolated(last)}`;
}

/** The same with the date of publication after it, where both are known. */
export function inspectedAndPublishedWords(inspection: Inspection): string {
	return [inspectedWords(inspection), publishedWords(inspection)]
		.filter((words) => words !== null)
		.join(', ');
}

/** `published 29 May 2012`, where `inspectedWords` has not said it already. */
export function publishedWords({
	inspectedFrom,
	inspectedTo,
	published
}: Inspection): string | null {
	if (published === null || (inspectedFrom ?? inspectedTo) === null) return null;
	return `published ${dateWords(published)}`;
}
