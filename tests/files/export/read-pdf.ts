import { unzlibSync } from 'fflate';

/** What a test asks of a PDF: enough of a reader for the files that are written here. */
export interface ReadPdf {
	/** Every object as written, streams unpacked. */
	readonly objects: ReadonlyMap<number, string>;
	/** Width and height of each page in points. */
	readonly pages: readonly (readonly [number, number])[];
	/** The text of each page, a line for each piece that was drawn. */
	readonly texts: readonly (readonly string[])[];
}

const latin1 = new TextDecoder('latin1');

export function readPdf(bytes: Uint8Array): ReadPdf {
	const objects = objectsOf(bytes);
	const pages = [...objects.values()].filter((object) => /\/Type \/Page\b/.test(object));
	const alphabets = new Map(
		[...objects.values()].flatMap((object) =>
			[...object.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(
				([, name = '', reference]) => [name, alphabetOf(objects, Number(reference))] as const
			)
		)
	);
	return {
		objects,
		pages: pages.map((page) => {
			const [, , width = 0, height = 0] = (/\/MediaBox \[([^\]]+)\]/.exec(page)?.[1] ?? '')
				.split(' ')
				.map(Number);
			return [width, height] as const;
		}),
		texts: pages.map((page) => {
			const content = objects.get(Number(/\/Contents (\d+)/.exec(page)?.[1])) ?? '';
			return textOf(content, alphabets);
		})
	};
}

function objectsOf(bytes: Uint8Array): ReadonlyMap<number, string> {
	const whole = latin1.decode(bytes);
	const objects = new Map<number, string>();
	for (const match of whole.matchAll(/(?<=\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
		const [, number, body = ''] = match;
		const [head = '', ...rest] = body.split('stream\n');
		const packed = rest.join('stream\n').replace(/\nendstream$/, '');
		const stream = Uint8Array.from(packed, (character) => bytesOfLatin1(character));
		const unpacked = head.includes('/FlateDecode') ? unzlibSync(stream) : stream;
		objects.set(
			Number(number),
			head + Array.from(unpacked, (byte) => String.fromCharCode(byte)).join('')
		);
	}
	return objects;
}

/** What the decoder called latin1 reads as Windows-1252 is put back. */
function bytesOfLatin1(character: string): number {
	const code = character.charCodeAt(0);
	if (code < 256) return code;
	return WINDOWS.indexOf(character) + 0x80;
}

const WINDOWS = new TextDecoder('windows-1252').decode(
	Uint8Array.from({ length: 32 }, (_, index) => 0x80 + index)
);

/** Letters of a font by their number in the file. */
function alphabetOf(objects: ReadonlyMap<number, string>, reference: number): readonly string[] {
	const font = objects.get(reference) ?? '';
	const map = objects.get(Number(/\/ToUnicode (\d+)/.exec(font)?.[1])) ?? '';
	return [...map.matchAll(/<(?:[\da-f]{4}) ?>? ?<[\da-f]{4}> \[([^\]]*)\]/g)].flatMap(
		([, list = '']) =>
			[...list.matchAll(/<([^>]*)>/g)].map(([, codes = '']) =>
				codes
					.split(' ')
					.map((code) => String.fromCharCode(parseInt(code, 16)))
					.join('')
			)
	);
}

function textOf(content: string, alphabets: ReadonlyMap<string, readonly string[]>): string[] {
	let alphabet: readonly string[] = [];
	const pieces: string[] = [];
	for (const [, font, array] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
		if (font !== undefined) alphabet = alphabets.get(font) ?? [];
		else {
			const glyphs = [...(array ?? '').matchAll(/<([\da-f]*)>/g)]
				.map(([, hex = '']) => hex)
				.join('');
			pieces.push(
				(glyphs.match(/.{4}/g) ?? []).map((hex) => alphabet[parseInt(hex, 16)] ?? '?').join('')
			);
		}
	}
	return pieces;
}
