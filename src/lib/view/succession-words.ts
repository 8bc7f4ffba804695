import type { NamedAuthority, Succession } from '../domain/authority-entry.ts';
import type { Inspection } from '../domain/inspection.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { nameKey } from '../domain/name-key.ts';
import { authorityOf, placeInTime } from '../domain/succession.ts';
import { dateWords } from './words/date-words.ts';

/** A sentence without its stop, in parts: words, and authorities that it may lead to. */
export type SuccessionSentence = readonly (string | NamedAuthority)[];

/**
 * What became of the authority of an inspection, and which it took over from: "Replaced by Cumberland and
 * Westmorland and Furness on 1 April 2023". They stand behind its name, and say it where the file calls
 * it otherwise: "Dorset County Council was replaced by". None of an authority that has neither.
 */
export function successionSentences(inspection: Inspection): readonly SuccessionSentence[] {
	const authority = authorityOf(inspection);
	if (authority === undefined) return [];
	const { ended, predecessors } = placeInTime(authority);
	const isSaid = ({ name }: NamedAuthority) => nameKey(name) === nameKey(inspection.authority);
	const days = [...new Set(predecessors.map(({ on }) => on))];
	return [
		...(ended === null ? [] : [replaced(ended, isSaid(ended.ended))]),
		...days.flatMap((day) => {
			const then = predecessors.filter(({ on }) => on === day);
			const own = then[0]?.successors.find(({ code }) => code === authority.codes[0]);
			return own === undefined ? [] : [tookOver(own, then, day, isSaid(own))];
		})
	];
}

function replaced({ ended, on, successors }: Succession, isSaid: boolean): SuccessionSentence {
	const before = isSaid ? 'Replaced by ' : `${ended.name} was replaced by `;
	return [before, ...listed(successors), ` on ${dateWords(on)}`];
}

/** "Took over" is true also of a council that has a part of the area alone. */
function tookOver(
	own: NamedAuthority,
	from: readonly Succession[],
	on: IsoDate,
	isSaid: boolean
): SuccessionSentence {
	const before = isSaid ? 'Took over from ' : `${own.name} took over from `;
	return [before, ...listed(from.map(({ ended }) => ended)), ` on ${dateWords(on)}`];
}

/** Names as `listWords` joins them. */
function listed(authorities: readonly NamedAuthority[]): SuccessionSentence {
	const mark = authorities.some(({ name }) => name.includes(',')) ? ';' : '';
	return authorities.flatMap((authority, place) => {
		if (place === 0) return [authority];
		return [place === authorities.length - 1 ? `${mark} and ` : `${mark || ','} `, authority];
	});
}
