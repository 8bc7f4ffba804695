import { Unreadable } from '../unreadable.ts';

const NAMED: ReadonlyMap<string, string> = new Map([
	['lt', '<'],
	['gt', '>'],
	['amp', '&'],
	['quot', '"'],
	['apos', "'"]
]);

const LAST_CODE = 0x10ffff;

/** A text of XML with the five named characters and those given by number in their place. */
export function withCharacters(text: string): string {
	if (!text.includes('&')) return text;
	return text.replace(/&([^;&\s]{0,12});?/g, (whole, name: string) => {
		if (!whole.endsWith(';')) throw new Unreadable('damaged-workbook');
		return NAMED.get(name) ?? characterOf(name);
	});
}

function characterOf(name: string): string {
	const [, hex, decimal] = /^#(?:x([\da-f]+)|(\d+))$/i.exec(name) ?? [];
	const code = hex === undefined ? Number(decimal ?? NaN) : Number.parseInt(hex, 16);
	// Any other name would have to be declared in the file itself.
	if (!(code <= LAST_CODE)) throw new Unreadable('damaged-workbook');
	return String.fromCodePoint(code);
}
