import type { Problem } from './problem.ts';

/** The text of a file, or the reason there is none. */
export interface Decoded {
	readonly text: string | null;
	readonly problems: readonly Problem[];
}

const WHOLE_FILE = { line: null, column: null, value: null } as const;

/**
 * Bytes to text: a byte order mark decides, else strict UTF-8, else Windows-1252, which is what
 * Excel writes by default on Windows. Guessing 1252 is said aloud.
 */
export function decode(bytes: Uint8Array): Decoded {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return plain(bytes, 'utf-16le');
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return plain(bytes, 'utf-16be');
	if (isBinary(bytes)) return { text: null, problems: [{ code: 'not-text', ...WHOLE_FILE }] };
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problems: [] };
	} catch {
		// As a stream: in one piece, Node 20 reads bytes 80 to 9F as Latin-1 (nodejs/node#60888).
		return {
			text: new TextDecoder('windows-1252').decode(bytes, { stream: true }),
			problems: [{ code: 'old-encoding', ...WHOLE_FILE }]
		};
	}
}

function plain(bytes: Uint8Array, encoding: string): Decoded {
	return { text: new TextDecoder(encoding).decode(bytes), problems: [] };
}

/** Spreadsheets (zip), PDFs and pictures all hold a zero byte or start with a known mark. */
function isBinary(bytes: Uint8Array): boolean {
	const start = String.fromCharCode(...bytes.subarray(0, 4));
	return start === 'PK\u0003\u0004' || start === '%PDF' || bytes.subarray(0, 4096).includes(0);
}
