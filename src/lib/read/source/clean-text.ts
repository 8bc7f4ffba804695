import type { Column } from '../../domain/column-names.ts';
import type { HeaderMatch } from '../column.ts';
import type { ProblemCode } from '../problem.ts';

/** Soft hyphens, zero-width spaces and the like, which mean nothing wherever they stand. */
const INVISIBLE = /[\u00ad\u180e\u200b\u2060-\u2064\ufeff]/g;

/** Joiners shape letters of some scripts and tie emoji together; beside these they mean nothing. */
const UNJOINED = /[\p{Script=Latin}\p{N}\p{P}\p{Z}\p{Cc}]/u;

/** A text without the characters that nobody can see and that keep words from being known. */
export function withoutInvisible(text: string): string {
	// Few files have any.
	if (!/[\u00ad\u180e\u200b-\u200d\u2060-\u2064\ufeff]/.test(text)) return text;
	return text
		.replace(INVISIBLE, '')
		.replace(/[\u200c\u200d]+/g, (joiners, at: number, whole: string) => {
			const isJoined = (letter = '') => letter !== '' && !UNJOINED.test(letter);
			return isJoined(whole[at - 1]) && isJoined(whole[at + joiners.length]) ? joiners : '';
		});
}

/** Characters that turn the direction of text around. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Characters that no text has: those of terminals, line ends of old, and codes without a character. */
const CONTROL = /[^\P{Cc}\t\n\r]|[\u2028\u2029]|\p{Noncharacter_Code_Point}/gu;

/** Whether a text has characters that `cleanCells` takes out. */
export function needsCleaning(text: string): boolean {
	return text.search(DIRECTION) >= 0 || text.search(CONTROL) >= 0;
}

/** One text without characters of direction, and with a space in place of each of control. */
export function cleanText(text: string): string {
	return text.replace(DIRECTION, '').replace(CONTROL, ' ');
}

/** Cells of a closed set of words, of numbers or of dates: what they say is known by being read. */
const CLOSED: ReadonlySet<Column | 'grade'> = new Set([
	'inspected_from',
	'inspected_to',
	'published',
	'kind',
	'service',
	'value',
	'grade',
	'unit',
	'qualifier',
	'out_of',
	'out_of_qualifier',
	'headline'
]);

/** The cells of a row, cleaned. What is taken out of names and other words is reported. */
export function cleanCells(
	cells: readonly string[],
	{ positions }: HeaderMatch,
	report: (code: ProblemCode, value: string, column: Column | 'grade') => void
): readonly string[] {
	for (const [column, place] of positions) {
		const cell = cells[place] ?? '';
		if (CLOSED.has(column)) continue;
		if (cell.search(DIRECTION) >= 0) report('direction-character', cleanText(cell).trim(), column);
		if (cell.search(CONTROL) >= 0) report('control-character', cleanText(cell).trim(), column);
	}
	return cells.map(cleanText);
}
