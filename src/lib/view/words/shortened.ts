/** How much of a text may be given up so that it ends with a whole word, as a part of it. */
const MOST_LOST = 0.5;

/**
 * A text of at most so many characters, which ends with a whole word and then says that it goes on; a
 * single word longer than that is cut.
 */
export function shortened(text: string, longest: number): string {
	const characters = Array.from(text);
	if (characters.length <= longest) return text;
	const room = characters.slice(0, longest - 1);
	const next = characters[longest - 1] ?? '';
	const end = /\s/.test(next) ? room.length : room.findLastIndex((each) => /\s/.test(each));
	const kept = end < longest * MOST_LOST ? room : room.slice(0, end);
	return `${kept.join('').replace(/[\s,;:.–-]+$/u, '')}…`;
}
