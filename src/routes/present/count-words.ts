import type { Frame } from '#lib/export/page/frames.ts';
import { digits } from '#lib/view/words/number-words.ts';

/** An entry of a pack and how many slides it makes; `null` while that is not known. */
interface CountedEntry {
	readonly key: string;
	readonly count: number | null;
}

/**
 * `9 slides`; of a PDF `1 page`.
 *
 * @param frame size of the pages; `null` for a presentation
 */
export function countOfSlides(count: number, frame: Frame | null): string {
	return `${digits(count)} ${wordFor(frame)}${count === 1 ? '' : 's'}`;
}

/** The slides that each entry makes, once those of all before it are known: `Slides 6 and 7`. */
export function numbersOfSlides(
	entries: readonly CountedEntry[],
	frame: Frame | null
): Readonly<Record<string, string>> {
	const word = wordFor(frame) === 'slide' ? 'Slide' : 'Page';
	const known: [string, string][] = [];
	let before = 0;
	for (const { key, count } of entries) {
		if (count === null) break;
		const [first, last] = [before + 1, before + count];
		const range = `${word}s ${first} ${count === 2 ? 'and' : 'to'} ${last}`;
		known.push([key, count === 1 ? `${word} ${first}` : range]);
		before = last;
	}
	return Object.fromEntries(known);
}

function wordFor(frame: Frame | null): 'slide' | 'page' {
	return frame === null ? 'slide' : 'page';
}
