import { AUTHORITIES } from '../../domain/authorities.ts';
import { bareName, isDistrict } from '../../domain/authority.ts';
import { remember } from '../cached.ts';
import { areShortFor, tellingWords } from './authority-words.ts';
import { nearWords, plainWord } from './near-words.ts';

/** Every name by which a council is known, and how official statistics name it. */
const OFFICIAL = new Map(
	AUTHORITIES.flatMap(({ name, otherNames = [] }) =>
		[name, ...otherNames].map((each) => [plainWord(bareName(each)), name] as const)
	).filter(([plain]) => plain !== '')
);

const NAMES = new Set(AUTHORITIES.map(({ name }) => plainWord(bareName(name))));

/** Other names that are short, such as Hull, are a letter away from too many words. */
const SHORTEST = 6;

const KEYS = [...OFFICIAL.keys()];

/** Those that a slip can be told from. */
const LONG = KEYS.filter((key) => NAMES.has(key) || key.length > SHORTEST);

const TELLING = Array.from(OFFICIAL, ([plain, name]) => ({ words: tellingWords(plain), name }));

/** Rows of these stand among those of councils, and begin as some of their names do. */
const REGIONS = new Set([
	'east midlands',
	'east of england',
	'north east',
	'north east yorkshire and the humber',
	'north west',
	'south east',
	'south west',
	'west midlands',
	'yorkshire and the humber'
]);

/**
 * The authorities that a name which is none's may have been meant for: those that begin with it, else
 * those whose words it has with another title, in another order or shortened, else those that are one or
 * two letters away, the nearest first.
 */
export const suggestAuthorities = remember((name): readonly string[] => {
	const plain = plainWord(bareName(name));
	if (plain === '' || REGIONS.has(plain) || isDistrict(name)) return [];
	const begun = KEYS.filter((key) => key.startsWith(`${plain} `));
	if (begun.length > 0) return named(begun);
	const words = tellingWords(name);
	const short = TELLING.filter((each) => areShortFor(words, each.words));
	if (short.length > 0) return [...new Set(short.map((each) => each.name))];
	const telling = words.join(' ');
	const near = telling === plain ? [] : nearNames(telling);
	return named([...nearNames(plain), ...near]);
});

/** Names that differ in their numbers alone are one to it. */
const nearNames = remember((plain) => nearWords(plain, LONG));

function named(keys: readonly string[]): readonly string[] {
	return [...new Set(keys.flatMap((key) => OFFICIAL.get(key) ?? []))];
}
