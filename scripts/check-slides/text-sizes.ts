/** A piece of text on a page, in points. */
export interface PageText {
	readonly words: string;
	readonly size: number;
	/** Upper edge, from the top of the page. */
	readonly top: number;
	/** Whether it is a note, the source or the number at the foot of the page. */
	readonly isFoot: boolean;
}

/** The smallest text of a page, in points; Infinity where there is none. */
export interface SmallestText {
	readonly body: number;
	readonly foot: number;
}

export function smallestText(texts: readonly PageText[]): SmallestText {
	const least = (foot: boolean) =>
		Math.min(...texts.filter(({ isFoot }) => isFoot === foot).map(({ size }) => size));
	return { body: least(false), foot: least(true) };
}

/** So near to the limit that nobody sees the difference: sizes in a PDF are rounded. */
const NEARLY = 0.35;

/** What is too small on a page, in words; `null`: nothing. */
export function tooSmall(texts: readonly PageText[], least: SmallestText): string | null {
	const small = texts.filter(
		({ size, isFoot }) => size < (isFoot ? least.foot : least.body) - NEARLY
	);
	const [first] = small;
	if (first === undefined) return null;
	return `text of ${first.size.toFixed(1)} pt: “${first.words.slice(0, 50)}”`;
}
