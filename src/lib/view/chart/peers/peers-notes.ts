import { NEIGHBOURS_SOURCE } from '../../../domain/statistical-neighbours.ts';
import { inspectionNotes } from '../../caption.ts';
import { countWord } from '../../words/number-words.ts';
import { listWords } from '../../words/sentence.ts';
import type { PeerRows } from './peer-rows.ts';
import type { PeersSource } from './peers-view.ts';

/** What must be said of peers wherever they go: who is missing, who is not named, and who says who is like whom. */
export function peersNotes(
	{ named, missing }: Pick<PeerRows, 'named' | 'missing'>,
	{ group, onlyOwnName }: Pick<PeersSource, 'group' | 'onlyOwnName'>
): readonly string[] {
	return [
		// Without its date a council could not be said to be judged under another name of an area.
		...named.flatMap(({ inspection }) => inspectionNotes(inspection)),
		...(missing.length > 0 && named.length > 0 ? [missingNote(missing, onlyOwnName)] : []),
		...(onlyOwnName && group.kind !== 'council' && named.length > 0
			? ['The other councils are not named, and stand in the order of their grades.']
			: []),
		...(group.kind === 'neighbours' && named.length > 0
			? [`The neighbours are those of 2025, whenever inspections were. ${NEIGHBOURS_SOURCE}`]
			: [])
	];
}

function missingNote(missing: readonly string[], onlyOwnName: boolean): string {
	if (!onlyOwnName) return `Without an inspection among these: ${listWords(missing)}.`;
	const one = missing.length === 1;
	return `Of ${countWord(missing.length)} ${one ? 'neighbour' : 'neighbours'} there is no inspection among these.`;
}
