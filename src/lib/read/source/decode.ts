import type { Problem } from '../problem.ts';

/** The text of a file, or the reason there is none. */
export interface Decoded {
	readonly text: string | null;
	readonly problems: readonly Problem[];
}

const WHOLE_FILE = { line: null, column: null, value: null } as const;
const NOT_TEXT: Decoded = { text: null, problems: [{ code: 'not-text', ...WHOLE_FILE }] };
const NUL = '\0';

/**
 * Bytes to text: a byte order mark decides, else strict UTF-8, else Windows-1252, which is what
 * Excel writes by default on Windows. Guessing 1252 is said aloud, and so is a stray zero byte.
 */
export function decode(bytes: Uint8Array): Decoded {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return plain(bytes, 'utf-16le');
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return plain(bytes, 'utf-16be');
	if (isMarkedBinary(bytes)) return NOT_TEXT;
	const text = utf8(bytes);
	if (text !== null) return withoutNuls(text);
	// As a stream: in one piece, Node 20 reads bytes 80 to 9F as Latin-1 (nodejs/node#60888).
	const guess = withoutNuls(new TextDecoder('windows-1252').decode(bytes, { stream: true }));
	if (guess.text === null) return guess;
	return { ...guess, problems: [{ code: 'old-encoding', ...WHOLE_FILE }, ...guess.problems] };
}

function plain(bytes: Uint8Array, encoding: string): Decoded {
	return withoutNuls(new TextDecoder(encoding).decode(bytes));
}

function utf8(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

/** A few NUL characters in what is text otherwise are a slip; many, or other controls, are no text. */
function withoutNuls(text: string): Decoded {
	if (!text.includes(NUL)) return { text, problems: [] };
	const parts = text.split(NUL);
	const count = parts.length - 1;
	const cleaned = parts.join('');
	if (count * 10 > text.length || /[^\P{Cc}\t\n\r]/u.test(cleaned)) return NOT_TEXT;
	const line = (parts[0] ?? '').split(/\r\n|\r|\n/).length;
	const value = String(count);
	return { text: cleaned, problems: [{ code: 'nul-character', line, column: null, value }] };
}

/** Spreadsheets (zip) and PDFs start with a known mark. */
function isMarkedBinary(bytes: Uint8Array): boolean {
	const start = String.fromCharCode(...bytes.subarray(0, 4));
	return start === 'PK\u0003\u0004' || start === '%PDF';
}
