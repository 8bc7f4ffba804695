import { authorityWithCode } from './authority.ts';
import type { Authority, NamedAuthority } from './authority-entry.ts';
import NEIGHBOURS from './statistical-neighbours.json' with { type: 'json' };
import { successionOf } from './succession.ts';

/** Where the neighbours come from, and on what terms. */
export const NEIGHBOURS_SOURCE =
	'Source: Department for Education, statistical neighbours model, 2025. Contains public sector information licensed under the Open Government Licence v3.0.';

/** One of the ten authorities most like another. */
export interface Neighbour {
	readonly authority: Authority;
	/** As the model words it: `Extremely close`, `Very close`, `Close`, `Somewhat close`, `Not close`. */
	readonly closeness: string;
}

/** The ten, the nearest first; none for an authority that has ended, whose successors have theirs. */
export type Neighbours =
	| { readonly kind: 'neighbours'; readonly neighbours: readonly Neighbour[] }
	| { readonly kind: 'ended'; readonly successors: readonly NamedAuthority[] };

const LISTS: Readonly<Partial<Record<string, readonly (readonly string[])[]>>> = NEIGHBOURS;

/** The statistical neighbours of an authority, as the model of 2025 has them. */
export function neighboursOf(authority: Authority): Neighbours {
	const succession = successionOf(authority);
	if (succession !== null) return { kind: 'ended', successors: succession.successors };
	const neighbours = (LISTS[authority.codes[0]] ?? []).flatMap(([code = '', closeness = '']) => {
		const neighbour = authorityWithCode(code);
		return neighbour === undefined ? [] : [{ authority: neighbour, closeness }];
	});
	return { kind: 'neighbours', neighbours };
}
