import { expect, test } from 'vitest';
import { decode } from '#lib/read/source/decode.ts';

const TEXT = 'authority,area\nCafé – “Sud”,€';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const utf16 = (text: string, littleEndian: boolean) => {
	const view = new DataView(new ArrayBuffer(text.length * 2));
	Array.from({ length: text.length }, (_, index) =>
		view.setUint16(index * 2, text.charCodeAt(index), littleEndian)
	);
	return new Uint8Array(view.buffer);
};

/** Café – “Sud”,€ as Windows-1252 writes it. */
const WINDOWS = 'authority,area\nCaf\xe9 \x96 \x93Sud\x94,\x80';

test.each([
	['UTF-8', utf8(TEXT)],
	['UTF-8 with a byte order mark', utf8(`\ufeff${TEXT}`)],
	['UTF-16, little-endian', utf16(`\ufeff${TEXT}`, true)],
	['UTF-16, big-endian', utf16(`\ufeff${TEXT}`, false)]
])('%s is read without a word, and its byte order mark is no text', (_name, bytes) => {
	expect(decode(bytes)).toEqual({ text: TEXT, problems: [] });
});

test('Windows-1252 is read, and the guess is said', () => {
	expect(decode(bytesOf(WINDOWS))).toEqual({
		text: TEXT,
		problems: [{ code: 'old-encoding', line: null, column: null, value: null }]
	});
});

test.each([
	['a character cut in two', 'Caf\xc3'],
	['half of a surrogate pair', '\xed\xa0\x80'],
	['an overlong form', '\xc0\xaf']
])('bytes that are not quite UTF-8 are a guess too: %s', (_name, letters) => {
	const { text, problems } = decode(bytesOf(letters));
	expect(text).toHaveLength(letters.length);
	expect(problems).toMatchObject([{ code: 'old-encoding' }]);
});

test('an empty file is empty text', () => {
	expect(decode(new Uint8Array())).toEqual({ text: '', problems: [] });
});

test.each([
	['a spreadsheet', 'PK\x03\x04\x14\x00\x06\x00'],
	['a PDF', '%PDF-1.7\n%\xe2\xe3\xcf\xd3'],
	['an old spreadsheet', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00\x00'],
	['a picture', '\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR'],
	['text of two bytes a letter without a byte order mark', 'a\x00r\x00e\x00a\x00'],
	['a zero byte beside other controls', `${'a'.repeat(100)}\x00\x01`],
	['zero bytes in what is no UTF-8', `${'\xe9'.repeat(80)}${'\x00'.repeat(20)}`]
])('%s is not text', (_name, letters) => {
	expect(decode(bytesOf(letters))).toEqual({
		text: null,
		problems: [{ code: 'not-text', line: null, column: null, value: null }]
	});
});

test.each([
	['one', `${TEXT}\n\nNorth\0town,Overall`, 4, '1'],
	['one far down', `${'North,Overall\r\n'.repeat(1000)}x\0`, 1001, '1'],
	['several', `${TEXT}\0\n${TEXT}\0`, 2, '2']
])('%s NUL in good UTF-8 is taken out and named with its line', (_name, text, line, value) => {
	expect(decode(utf8(text))).toEqual({
		text: text.replaceAll('\0', ''),
		problems: [{ code: 'nul-character', line, column: null, value }]
	});
});

test.each([
	['UTF-16, little-endian', (text: string) => utf16(`\ufeff${text}`, true), []],
	['UTF-16, big-endian', (text: string) => utf16(`\ufeff${text}`, false), []],
	['Windows-1252', bytesOf, ['old-encoding']]
])('so is one in %s', (_name, bytes, others) => {
	const text = 'authority,area\nNorth\0town,Caf\xe9';
	const decoded = decode(bytes(text));
	expect(decoded.text).toBe(text.replace('\0', ''));
	expect(decoded.problems.map(({ code }) => code)).toEqual([...others, 'nul-character']);
	expect(decoded.problems.at(-1)).toMatchObject({ line: 2, value: '1' });
});

test('text that begins like a spreadsheet is text', () => {
	expect(decode(utf8('PKs,%PDF')).text).toBe('PKs,%PDF');
});
