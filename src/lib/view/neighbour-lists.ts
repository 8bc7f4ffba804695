import type { Authority, NamedAuthority } from '../domain/authority-entry.ts';
import { authorityWithCode } from '../domain/authority.ts';
import type { Inspection } from '../domain/inspection.ts';
import { isolated } from '../domain/isolated.ts';
import { neighboursOf } from '../domain/statistical-neighbours.ts';
import { authorityOf, successionOf } from '../domain/succession.ts';
import { dateWords } from './words/date-words.ts';

/** The statistical neighbours of one authority, the nearest first. */
export interface NeighbourList {
	readonly of: string;
	readonly neighbours: readonly (NamedAuthority & { readonly closeness: string })[];
}

/** What is known of the neighbours of an authority. */
export interface NeighbourLists {
	/** Why it has none of its own; `null` where it has. */
	readonly why: string | null;
	/** Its own list, or those of its successors. */
	readonly lists: readonly NeighbourList[];
}

/** The ten authorities most like that of an inspection, or like each that took over from it. */
export function neighbourLists(inspection: Inspection): NeighbourLists {
	const authority = authorityOf(inspection);
	if (authority === undefined) {
		const name = isolated(inspection.authority);
		return { why: `The model has no neighbours for ${name}, which it does not know.`, lists: [] };
	}
	const ended = successionOf(authority);
	if (ended === null) return { why: null, lists: [listOf(authority.name, authority)] };
	const theirs = ended.successors.length === 1 ? 'successor has' : 'successors have';
	return {
		why: `The model has no neighbours for ${ended.ended.name}, which was replaced on ${dateWords(ended.on)}. Its ${theirs} these:`,
		lists: ended.successors.flatMap(({ name, code }) => {
			const successor = authorityWithCode(code);
			return successor === undefined ? [] : [listOf(name, successor)];
		})
	};
}

function listOf(name: string, authority: Authority): NeighbourList {
	const found = neighboursOf(authority);
	const neighbours = found.kind === 'neighbours' ? found.neighbours : [];
	return {
		of: name,
		neighbours: neighbours.map(({ authority: each, closeness }) => ({
			name: each.name,
			code: each.codes[0],
			closeness
		}))
	};
}
