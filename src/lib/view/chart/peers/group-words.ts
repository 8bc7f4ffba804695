import type { PeerGroup } from '../../../select/many/peers.ts';
import { isolated } from '../../../domain/isolated.ts';
import { digits } from '../../words/number-words.ts';
import { groupPhrase } from './whom.ts';

/** What stands over the rows of the peers, shortly; one council alone needs no heading. */
export function groupHeading(
	{ kind }: Pick<PeerGroup, 'kind'>,
	count: number,
	nearestFirst: boolean
): { readonly label: string | null; readonly counted: string } {
	if (kind === 'council') return { label: null, counted: '' };
	if (kind !== 'neighbours')
		return { label: count === 1 ? 'Other' : 'Others', counted: digits(count) };
	return { label: 'Neighbours', counted: nearestFirst ? 'nearest first' : digits(count) };
}

/** Whom a council is shown with, behind its name: `Kent and its statistical neighbours`. */
export function groupPlace(group: PeerGroup, region: string | null, onlyOwnName: boolean): string {
	switch (group.kind) {
		case 'neighbours':
			return 'its statistical neighbours';
		case 'region':
			return region === null ? 'its region' : `the other councils of its region, ${region}`;
		case 'group':
			return `the other councils${groupPhrase(group.name, onlyOwnName)}`;
		case 'council':
			return onlyOwnName ? 'another council' : isolated(group.name);
	}
}

/** The end of names of files; none names another council. */
export const GROUP_FILES: Readonly<Record<PeerGroup['kind'], string>> = {
	neighbours: 'neighbours',
	region: 'region',
	group: 'group',
	council: 'another council'
};
