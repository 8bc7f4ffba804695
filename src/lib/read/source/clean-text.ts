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
export const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Characters that no text has: those of terminals, line ends of old, and codes without a character. */
export const CONTROL = /[^\P{Cc}\t\n\r]|[\u2028\u2029]|\p{Noncharacter_Code_Point}/gu;

/** Whether a text has characters that `cleanCells` takes out. */
export function needsCleaning(text: string): boolean {
	// Most files are of plain characters, which are told in a third of the time.
	if (!/[^\t\n\r -~]/.test(text)) return false;
	return text.search(DIRECTION) >= 0 || text.search(CONTROL) >= 0;
}

/** One text without characters of direction, and with a space in place of each of control. */
export function cleanText(text: string): string {
	return text.replace(DIRECTION, '').replace(CONTROL, ' ');
}
