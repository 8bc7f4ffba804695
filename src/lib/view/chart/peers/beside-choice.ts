import { authorityKey } from '../../../domain/authority.ts';
import { slug } from '../../../domain/slug.ts';
import type { Group } from '../../../library/library.ts';
import { councilOf } from '../../../select/many/by-authority.ts';
import type { PeerGroup } from '../../../select/many/peers.ts';
import { groupKey } from '../../many/choice-in.ts';
import type { Council } from '../../many/councils.ts';

/** Whom a council stands beside, as it is written in an address: the first is not. */
export const NEIGHBOURS = 'neighbours';
export const REGION = 'region';

/** A group that a reader has made, as it is written in an address. */
export function besideGroup({ name }: Pick<Group, 'name'>): string {
	return `group:${groupKey(name)}`;
}

/** A council as it is written in an address. */
export function councilKey(name: string): string {
	return slug(name, 'council');
}

/**
 * Whom an address asks for; statistical neighbours where it asks for nobody, or for nobody known.
 *
 * @param own the council itself, which stands beside others
 */
export function besideChoice(
	asked: string | null,
	groups: readonly Group[],
	councils: readonly Council[],
	own: string | null
): PeerGroup {
	if (asked === REGION) return { kind: 'region' };
	const group = groups.find((each) => besideGroup(each) === asked);
	if (group !== undefined) {
		const { name, authorities } = group;
		return { kind: 'group', name, councils: new Set(authorities.map(authorityKey)) };
	}
	const council = councils.find(({ name }) => councilKey(name) === asked);
	const key = council && councilOf(council.latest);
	if (council === undefined || key === undefined || key === own) return { kind: 'neighbours' };
	return { kind: 'council', name: council.name, councils: new Set([key]) };
}

/** Those to choose from, and the council that is chosen. */
export function besideOptions(
	groups: readonly Group[],
	chosen: PeerGroup
): readonly (readonly [value: string, words: string])[] {
	return [
		[NEIGHBOURS, 'Statistical neighbours'],
		[REGION, 'Councils of its region'],
		...groups.map((group) => [besideGroup(group), group.name] as const),
		...(chosen.kind === 'council' ? [[councilKey(chosen.name), chosen.name] as const] : [])
	];
}

/** The chosen one among them. */
export function besideValue(chosen: PeerGroup): string {
	switch (chosen.kind) {
		case 'neighbours':
			return NEIGHBOURS;
		case 'region':
			return REGION;
		case 'group':
			return besideGroup(chosen);
		case 'council':
			return councilKey(chosen.name);
	}
}
