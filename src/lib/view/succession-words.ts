import type { NamedAuthority, Succession } from '../domain/authority-entry.ts';
import type { Inspection } from '../domain/inspection.ts';
import { authorityOf, placeInTime } from '../domain/succession.ts';
import { dateWords } from './words/date-words.ts';

/** A sentence without its stop, in parts: words, and authorities that it may lead to. */
export type SuccessionSentence = readonly (string | NamedAuthority)[];

/**
 * What became of the authority of an inspection, "Cumbria was replaced by Cumberland and Westmorland and
 * Furness on 1 April 2023", and which it took over from. None of an authority that has neither.
 */
export function successionSentences(inspection: Inspection): readonly SuccessionSentence[] {
	const authority = authorityOf(inspection);
	if (authority === undefined) return [];
	const { ended, predecessors } = placeInTime(authority);
	const days = [...new Set(predecessors.map(({ on }) => on))];
	return [
		...(ended === null ? [] : [replaced(ended)]),
		...days.map((day) =>
			tookOver(
				predecessors.filter(({ on }) => on === day),
				authority.codes[0]
			)
		)
	];
}

function replaced({ ended, on, successors }: Succession): SuccessionSentence {
	return [`${ended.name} was replaced by `, ...listed(successors), ` on ${dateWords(on)}`];
}

/** "Took over" is true also of a council that has a part of the area alone. */
function tookOver(all: readonly Succession[], code: string): SuccessionSentence {
	const [first] = all;
	const own = first?.successors.find((each) => each.code === code);
	if (first === undefined || own === undefined) return [];
	const before = all.map(({ ended }) => ended);
	return [`${own.name} took over from `, ...listed(before), ` on ${dateWords(first.on)}`];
}

/** Names as `listWords` joins them. */
function listed(authorities: readonly NamedAuthority[]): SuccessionSentence {
	const mark = authorities.some(({ name }) => name.includes(',')) ? ';' : '';
	return authorities.flatMap((authority, place) => {
		if (place === 0) return [authority];
		return [place === authorities.length - 1 ? `${mark} and ` : `${mark || ','} `, authority];
	});
}
