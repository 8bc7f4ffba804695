import { isolated } from '../../../domain/isolated.ts';
import { authorityOf, successionOf } from '../../../domain/succession.ts';
import { dateWords } from '../../words/date-words.ts';
import { countWord } from '../../words/number-words.ts';
import { authorityWords } from '../../words/place-words.ts';
import { listWords } from '../../words/sentence.ts';
import { placePhrase } from '../national-grid/grid-nouns.ts';
import { frameworkName } from '../national-grid/grid-place.ts';
import { groupPhrase } from './whom.ts';
import type { PeerRows } from './peer-rows.ts';
import type { PeersSource } from './peers-view.ts';

/** Why a council stands beside nobody. */
export function nothingWords(
	{ council, region, missing }: Pick<PeerRows, 'council' | 'region' | 'missing'>,
	{ group, framework, onlyOwnName }: Pick<PeersSource, 'group' | 'framework' | 'onlyOwnName'>
): string {
	const name = authorityWords({ ...council, label: null });
	const noneOf = (whom: string) =>
		`No ${[frameworkName(framework), 'inspection'].filter(Boolean).join(' ')} of ${whom} is known here`;
	switch (group.kind) {
		case 'region':
			if (region === null) return `The region of ${name} is not known`;
			return noneOf(`another council${placePhrase({ region, group: null })}`);
		case 'group':
			return noneOf(`another council${groupPhrase(group.name, onlyOwnName)}`);
		case 'council':
			return noneOf(onlyOwnName ? 'the other council' : isolated(group.name));
		case 'neighbours': {
			if (missing.length > 0) {
				const count = missing.length === 1 ? 'the only' : `any of the ${countWord(missing.length)}`;
				return noneOf(
					`${count} statistical ${missing.length === 1 ? 'neighbour' : 'neighbours'} of ${name}`
				);
			}
			const authority = authorityOf(council);
			const ended = authority === undefined ? null : successionOf(authority);
			if (ended === null) return `The model of statistical neighbours has none for ${name}`;
			const successors = onlyOwnName
				? ''
				: ` by ${listWords(ended.successors.map((each) => each.name))}`;
			return `${name} was replaced${successors} on ${dateWords(ended.on)}, and a council that has ended has no statistical neighbours`;
		}
	}
}
