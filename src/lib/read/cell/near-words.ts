/**
 * The words that are one or two letters away from a text, the nearest first; of those as near as one
 * another, in the order given. Short words have only one letter to spare.
 */
export function nearWords<Word extends string>(
	plain: string,
	words: readonly Word[]
): readonly Word[] {
	return words
		.map((word) => ({ word, away: distance(plain, word.toLowerCase()) }))
		.filter(({ word, away }) => away <= (word.length > 6 ? 2 : 1))
		.sort((left, right) => left.away - right.away)
		.map(({ word }) => word);
}

/** How many letters to add, take away or change to make one text the other. */
function distance(left: string, right: string): number {
	if (Math.abs(left.length - right.length) > 2) return Infinity;
	let above = Array.from({ length: right.length + 1 }, (_, index) => index);
	for (const [row, letter] of Array.from(left).entries()) {
		const line = [row + 1];
		for (let column = 1; column <= right.length; column++) {
			const changed = (above[column - 1] ?? 0) + (letter === right[column - 1] ? 0 : 1);
			line.push(Math.min(changed, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1));
		}
		above = line;
	}
	return above[right.length] ?? 0;
}

const SHORTEST = 4;

/** Longer texts are sentences, of which nobody knows what they mean. */
const LONGEST = 100;

/** Small letters and single spaces; empty for what is too short to tell, or a sentence. */
export function plainWord(text: string): string {
	if (text.length > LONGEST) return '';
	const plain = text
		.toLowerCase()
		.replace(/[^a-z]+/g, ' ')
		.trim();
	return plain.length < SHORTEST ? '' : plain;
}
