import { unzlibSync } from 'fflate';

const WOFF = 0x774f4646;
const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const TTF_HEADER = 12;
const TTF_ENTRY = 16;

/**
 * A `.woff` as the TrueType font it was packed from. Fonts come from the package only packed. What
 * draws text in PDF files and as paths reads a WOFF too, but unpacks a table of it anew for each
 * letter, which takes five times as long.
 *
 * @see https://www.w3.org/TR/WOFF/
 * @throws {RangeError} if the bytes are no WOFF
 */
export function unpackWoff(woff: Uint8Array): Uint8Array<ArrayBuffer> {
	const packed = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
	if (packed.byteLength < WOFF_HEADER || packed.getUint32(0) !== WOFF) {
		throw new RangeError('The font is not a WOFF file.');
	}
	const tables = Array.from({ length: packed.getUint16(12) }, (_, index) => {
		const entry = WOFF_HEADER + index * WOFF_ENTRY;
		const [tag, offset, length, size, checksum] = [0, 4, 8, 12, 16].map((at) =>
			packed.getUint32(entry + at)
		) as [number, number, number, number, number];
		const content = woff.subarray(offset, offset + length);
		// A table that would not get smaller is stored as it is.
		return { tag, checksum, content: length < size ? unzlibSync(content) : content };
	});

	const start = TTF_HEADER + tables.length * TTF_ENTRY;
	const total = tables.reduce((sum, { content }) => sum + padded(content.length), start);
	const ttf = new Uint8Array(total);
	const out = new DataView(ttf.buffer);
	out.setUint32(0, packed.getUint32(4));
	writeSearchHints(out, tables.length);
	let at = start;
	for (const [index, { tag, checksum, content }] of tables.entries()) {
		const fields = [tag, checksum, at, content.length];
		for (const [field, value] of fields.entries()) {
			out.setUint32(TTF_HEADER + index * TTF_ENTRY + field * 4, value);
		}
		ttf.set(content, at);
		at += padded(content.length);
	}
	return ttf;
}

/** The three fields of the header that old readers search the table directory with. */
function writeSearchHints(out: DataView, count: number): void {
	const power = Math.floor(Math.log2(count));
	const range = 2 ** power * TTF_ENTRY;
	out.setUint16(4, count);
	out.setUint16(6, range);
	out.setUint16(8, power);
	out.setUint16(10, count * TTF_ENTRY - range);
}

/** Tables start on a multiple of four bytes. */
function padded(length: number): number {
	return Math.ceil(length / 4) * 4;
}
