import { matched } from '../plain-line.ts';
import type { ReportLine } from '../report-text.ts';

/** Some lines of a report that belong together. */
export interface Block {
	/** `heading` is set apart from the text around it by its type; in a plain text by its length and ends. */
	readonly kind: 'heading' | 'paragraph' | 'bullet' | 'note';
	/** Number of a numbered paragraph, heading or item, `2.1`; `null` where it has none. */
	readonly number: string | null;
	/** Its words without bullet and number, its lines joined. */
	readonly text: string;
	/** The same as it is compared. */
	readonly words: string;
	readonly lines: readonly ReportLine[];
	/** How far from the left its first line begins, in points; 0 in a plain text. */
	readonly left: number;
}

/** The lines of a block joined. Hyphens at line ends are those of words, and stay. */
export function joined(texts: readonly string[]): string {
	let whole = '';
	let last = '';
	for (const text of texts) {
		if (text === '') continue;
		// The end of the last line, and not of the whole, which may be long.
		const isCut = last === '' || /[\p{L}\d][-\u2010\u2011]$/u.test(last) || last.endsWith('/');
		whole += isCut ? text : ` ${text}`;
		last = text;
	}
	return whole;
}

/** What bullets are written as; those of Word's symbol fonts stand in the private use area. */
const BULLET =
	/^(?:[\u2022\u2023\u25a0-\u25ff\u2043\u204c\u204d\u2219\u27a2\uf000-\uf0ff*]|[-\u2013](?= )|o(?= ))\s*/;

const NUMBER = /^(?:(\d{1,3}(?:\.\d{1,2})*)\.?|\((\d{1,2})\))\s+(?=\S)/;

/** What a line begins with, and the rest of it. */
export function markOf(text: string): {
	readonly bullet: boolean;
	readonly number: string | null;
	readonly rest: string;
} {
	const bullet = BULLET.exec(text);
	if (bullet !== null) {
		return { bullet: true, number: null, rest: text.slice(bullet[0].length) };
	}
	const number = NUMBER.exec(text);
	if (number === null) return { bullet: false, number: null, rest: text };
	return {
		bullet: false,
		number: number[1] ?? number[2] ?? null,
		rest: text.slice(number[0].length)
	};
}

export function blockOf(
	kind: Block['kind'],
	lines: readonly ReportLine[],
	isMarked: boolean
): Block {
	const whole = joined(lines.map(({ text }) => text));
	const { number, rest } = isMarked ? markOf(whole) : { number: null, rest: whole };
	return {
		kind,
		number,
		text: rest,
		words: matched(rest),
		lines,
		left: lines[0]?.box?.x ?? 0
	};
}
