import { nearWords, plainWord } from './near-words.ts';

/** Words of titles, in full and as people shorten them, that tell no council from another. */
const TITLES = new Set(
	`council county city borough metropolitan district unitary authority london royal of the and co cc dc bc
	cbc lb lbc mbc mdc rb rbc ua children childrens s services trust local`.split(/\s+/)
);

/** Those that are long enough for a slip to be seen as one. */
const LONG_TITLES = [...TITLES].filter((word) => word.length > 5);

/** The words that tell a council from others: `camden` of "LB Camden", all of them where none would be left. */
export function tellingWords(name: string): readonly string[] {
	const all = plainWord(name.replaceAll("'", '')).split(' ').filter(Boolean);
	const telling = all.filter((word) => !isTitle(word));
	return telling.length > 0 ? telling : all;
}

function isTitle(word: string): boolean {
	return TITLES.has(word) || (word.length > 5 && nearWords(word, LONG_TITLES).length > 0);
}

/** Whether the words are those of a name, in another order or shortened: "Yorks, N" is North Yorkshire. */
export function areShortFor(words: readonly string[], name: readonly string[]): boolean {
	if (words.length !== name.length || words.join('').length < SHORTEST) return false;
	const left = [...name];
	for (const word of words) {
		const at = left.findIndex((whole) => isShortFor(word, whole));
		if (at < 0) return false;
		left.splice(at, 1);
	}
	return true;
}

/** Fewer letters than these begin too many names. */
const SHORTEST = 4;

/** `n` for north, `lincs` for lincolnshire; never `oxford` for oxfordshire, which is another council. */
function isShortFor(word: string, whole: string): boolean {
	if (word === whole) return true;
	if (word.length === 1) return POINTS.some((point) => point === whole && point.startsWith(word));
	const stem = word.slice(0, -1);
	return word.length > SHORTEST && word.endsWith('s') && isShire(whole) && whole.startsWith(stem);
}

function isShire(word: string): boolean {
	return word.endsWith('shire');
}

const POINTS = ['north', 'east', 'south', 'west'];
