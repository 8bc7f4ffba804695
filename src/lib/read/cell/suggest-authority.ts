import { AUTHORITIES } from '../../domain/authorities.ts';
import { bareName } from '../../domain/authority.ts';
import { nearWords, plainWord } from './near-words.ts';

const NAMES = [...new Set(AUTHORITIES.map(({ name }) => name))];
const OFFICIAL = new Map(NAMES.map((name) => [plainWord(bareName(name)), name]));

/**
 * The authorities that a name which is none's may have been meant for: those that begin with it, else
 * those that are one or two letters away, the nearest first.
 */
export function suggestAuthorities(name: string): readonly string[] {
	const plain = plainWord(bareName(name));
	if (plain === '') return [];
	const keys = [...OFFICIAL.keys()];
	const begun = keys.filter((key) => key.startsWith(`${plain} `));
	const meant = begun.length > 0 ? begun : nearWords(plain, keys);
	return meant.flatMap((key) => OFFICIAL.get(key) ?? []);
}
