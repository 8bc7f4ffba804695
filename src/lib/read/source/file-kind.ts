import type { OtherFile } from '../problem-words/other-files.ts';

/** What the bytes of a file are: a zip, as workbooks are, a PDF, what may be text, or what cannot be read. */
export type FileKind = 'zip' | 'pdf' | 'maybe-text' | 'locked' | OtherFile;

/** What files begin with. */
const MARKS: readonly (readonly [mark: string, kind: FileKind])[] = [
	['PK\x03\x04', 'zip'],
	['PK\x05\x06', 'zip'],
	['%PDF', 'pdf'],
	['\x89PNG', 'picture'],
	['\xff\xd8\xff', 'picture'],
	['GIF8', 'picture'],
	['\x1f\x8b', 'archive'],
	['7z\xbc\xaf', 'archive'],
	['Rar!', 'archive'],
	['{\\rtf', 'document']
];

/** Of the container that Office wrote before 2007, and writes around a workbook with a password. */
const OLD_OFFICE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** What a file is by its bytes. Its name says nothing for certain. */
export function fileKind(bytes: Uint8Array): FileKind {
	const start = String.fromCharCode(...bytes.subarray(0, 16));
	if (start.startsWith(OLD_OFFICE)) return oldOfficeKind(bytes);
	return MARKS.find(([mark]) => start.startsWith(mark))?.[1] ?? 'maybe-text';
}

function oldOfficeKind(bytes: Uint8Array): FileKind {
	// Names of its parts stand at even places, in letters of two bytes.
	const text = new TextDecoder('utf-16le').decode(bytes);
	if (text.includes('EncryptedPackage')) return 'locked';
	return text.includes('Workbook') || text.includes('Book') ? 'old-excel' : 'document';
}

/** What begins like something else than a table, however the file is called; `null` for any other text. */
export function markedText(text: string): OtherFile | null {
	const start = text.slice(0, 1000).trimStart();
	if (/^<(?:!doctype html|html|head|body|meta|title|style|script|table|div)\b/i.test(start)) {
		return 'web-page';
	}
	if (/^<\?xml\b/i.test(start)) return /<html\b/i.test(start) ? 'web-page' : 'xml';
	if (/^(?:\{\s*"[^"]*"\s*:|\[\s*(?:\{\s*"|\[\s*["\d[]))/.test(start)) return 'json';
	return null;
}
