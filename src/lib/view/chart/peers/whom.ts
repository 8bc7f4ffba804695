import { isolated } from '../../../domain/isolated.ts';
import type { PeerGroup } from '../../../select/many/peers.ts';
import { countWord } from '../../words/number-words.ts';
import { placePhrase } from '../national-grid/grid-nouns.ts';

/** Whom a council stands beside, as words. */
export interface Whom {
	/** `statistical neighbour`, `other council in the North West` */
	readonly noun: (count: number) => string;
	/** `its`, `the` */
	readonly article: string;
	/** Where it is one council alone: its name, or words in its place. */
	readonly only: string | null;
}

/**
 * The words for a group of councils.
 *
 * @param region that the council itself is in
 */
export function whomOf(group: PeerGroup, region: string | null, onlyOwnName: boolean): Whom {
	const councils = (place: string) => (count: number) =>
		`other ${count === 1 ? 'council' : 'councils'}${place}`;
	switch (group.kind) {
		case 'neighbours':
			return {
				noun: (count) => `statistical ${count === 1 ? 'neighbour' : 'neighbours'}`,
				article: 'its',
				only: null
			};
		case 'region':
			return { noun: councils(placePhrase({ region, group: null })), article: 'the', only: null };
		case 'group':
			return {
				noun: councils(groupPhrase(group.name, onlyOwnName)),
				article: 'the',
				only: null
			};
		case 'council':
			return {
				noun: councils(''),
				article: 'the',
				only: onlyOwnName ? 'the other council' : isolated(group.name)
			};
	}
}

/** The name that a reader gave a group may name councils. */
export function groupPhrase(name: string, onlyOwnName: boolean): string {
	return onlyOwnName ? ' of the group' : ` of the group “${isolated(name)}”`;
}

/** `none of its ten statistical neighbours`, `both of its statistical neighbours`, `its only statistical neighbour` */
export function portionOf(count: number, of: number, { noun, article }: Whom, tail = ''): string {
	if (of === 1) return `${article} only ${noun(1)}${tail}`;
	const all = `${article} ${noun(of)}${tail}`;
	if (count === of) return of === 2 ? `both of ${all}` : `all ${countWord(of)} of ${all}`;
	const some = count === 0 ? (of === 2 ? 'neither' : 'none') : countWord(count);
	return `${some} of ${article} ${countWord(of)} ${noun(of)}${tail}`;
}
