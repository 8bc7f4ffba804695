import type { Inspection } from '../../../domain/inspection.ts';
import { chosenInspections, regionIn } from '../../../select/many/choice.ts';
import { gridInOrder, type GridTable } from '../../../select/many/grid-table.ts';
import { latestOfCouncil, peersOf, type Peer, type Peers } from '../../../select/many/peers.ts';
import type { PeersSource } from './peers-view.ts';
import { withoutNames } from './without-names.ts';

/** A council and its peers as rows of a table, under the names that may be said. */
export interface PeerRows extends Peers {
	/** The latest inspection of the council, under whichever framework. */
	readonly council: Inspection;
	readonly region: string | null;
	/** The council first, where it has an inspection among these. */
	readonly table: GridTable;
	/** The row of the first peer. */
	readonly first: number;
	/** Those that stand in the rows with their names, whether or not these are said. */
	readonly named: readonly Peer[];
}

/** The rows of a council among its peers. */
export function peerRows({
	all,
	council: asked,
	framework,
	when,
	group,
	onlyOwnName
}: PeersSource): PeerRows {
	const council = latestOfCouncil(asked, all);
	const chosen = chosenInspections(all, { framework, when, region: null, councils: null });
	const found = peersOf(council, chosen, group);
	const peers = onlyOwnName ? nameless(found.peers, group.kind) : found.peers;
	const own = found.own === null ? [] : [found.own];
	return {
		...found,
		peers,
		named: found.peers,
		council,
		region: regionIn(council),
		table: gridInOrder([...own, ...peers.map(({ inspection }) => inspection)]),
		first: own.length
	};
}

function nameless(peers: readonly Peer[], kind: PeersSource['group']['kind']): readonly Peer[] {
	const inspections = peers.map(({ inspection }) => inspection);
	return withoutNames(inspections, { kind }).map((inspection) => ({
		inspection,
		closeness: null
	}));
}
