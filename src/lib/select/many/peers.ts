import type { Authority, NamedAuthority } from '../../domain/authority-entry.ts';
import type { Grade } from '../../domain/grade.ts';
import type { Inspection } from '../../domain/inspection.ts';
import { regionOf } from '../../domain/region.ts';
import { neighboursOf } from '../../domain/statistical-neighbours.ts';
import { authorityOf } from '../../domain/succession.ts';
import { byAuthority, councilOf } from './by-authority.ts';
import { regionIn } from './choice.ts';

/** Whom a council is set beside. */
export type PeerGroup =
	| { readonly kind: 'neighbours' }
	| { readonly kind: 'region' }
	/** Councils as `councilOf` tells them apart, under the name that their reader gave them. */
	| { readonly kind: 'group'; readonly name: string; readonly councils: ReadonlySet<string> }
	/** One council, under its name. */
	| { readonly kind: 'council'; readonly name: string; readonly councils: ReadonlySet<string> };

/** A council beside which another is set. */
export interface Peer {
	readonly inspection: Inspection;
	/** How like the other it is, in the words of the model; `null` outside of it. */
	readonly closeness: string | null;
}

/** A council with those it is set beside. */
export interface Peers {
	/** Its own inspection among those of the choice; `null`: it has none there. */
	readonly own: Inspection | null;
	/** Neighbours with the nearest first, others in the order given. */
	readonly peers: readonly Peer[];
	/** Neighbours of which no inspection is among those of the choice. */
	readonly missing: readonly string[];
	/** Those that took over from it; a council that ended has no neighbours. */
	readonly successors: readonly NamedAuthority[];
}

/** The latest inspection of a council: what carries on its line has the neighbours of today. */
export function latestOfCouncil(inspection: Inspection, all: readonly Inspection[]): Inspection {
	return byAuthority(all).get(councilOf(inspection))?.at(-1) ?? inspection;
}

/**
 * Whom a council stands beside.
 *
 * @param inspection of the council, any of its own
 * @param chosen one inspection of each council
 */
export function peersOf(
	inspection: Inspection,
	chosen: readonly Inspection[],
	group: PeerGroup
): Peers {
	const council = councilOf(inspection);
	const own = chosen.find((each) => councilOf(each) === council) ?? null;
	const others = chosen.filter((each) => councilOf(each) !== council);
	const authority = authorityOf(inspection);
	if (group.kind === 'neighbours') return { own, ...ofModel(authority, others) };
	const isPeer =
		group.kind === 'region'
			? isIn(authority === undefined ? null : regionOf(authority))
			: (each: Inspection) => group.councils.has(councilOf(each));
	const peers = others.filter(isPeer).map((each) => ({ inspection: each, closeness: null }));
	return { own, peers, missing: [], successors: [] };
}

function ofModel(
	authority: Authority | undefined,
	others: readonly Inspection[]
): Omit<Peers, 'own'> {
	const found = authority === undefined ? undefined : neighboursOf(authority);
	if (found === undefined) return { peers: [], missing: [], successors: [] };
	if (found.kind === 'ended') return { peers: [], missing: [], successors: found.successors };
	const peers: Peer[] = [];
	const missing: string[] = [];
	for (const { authority: each, closeness } of found.neighbours) {
		const inspection = others.find((other) => each.codes.includes(councilOf(other)));
		if (inspection === undefined) missing.push(each.name);
		else peers.push({ inspection, closeness });
	}
	return { peers, missing, successors: [] };
}

function isIn(region: string | null): (inspection: Inspection) => boolean {
	return (inspection) => region !== null && regionIn(inspection) === region;
}

/** How peers stand to a council in one area. Those without a grade are in none. */
export interface Beside<Each> {
	readonly better: readonly Each[];
	readonly same: readonly Each[];
	readonly worse: readonly Each[];
}

/** Peers by whether their grade is better than, the same as or worse than a grade. */
export function beside<Each extends { readonly grade: Grade | null }>(
	grade: Grade,
	peers: readonly Each[]
): Beside<Each> {
	const where = (fits: (theirs: Grade) => boolean) =>
		peers.filter((peer) => peer.grade !== null && fits(peer.grade));
	return {
		better: where((theirs) => theirs < grade),
		same: where((theirs) => theirs === grade),
		worse: where((theirs) => theirs > grade)
	};
}
