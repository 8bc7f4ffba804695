import { Unreadable } from '../unreadable.ts';
import { findDirectory } from './directory.ts';
import { largeNumbers } from './large-numbers.ts';

/** A part of a zip, packed. */
export interface ZipPart {
	readonly packed: Uint8Array;
	readonly isDeflated: boolean;
	/** Size and checksum of what it unpacks to, as the zip says. */
	readonly size: number;
	readonly checksum: number;
}

/** The parts of a zip by name. A name is only ever compared, and never used as a path. */
export type ZipParts = ReadonlyMap<string, ZipPart>;

/** What a record begins with, and its bytes before the texts. */
const ENTRY = { mark: 0x02014b50, size: 46 } as const;
const PART = { mark: 0x04034b50, size: 30 } as const;

const IS_ENCRYPTED = 1;
const METHODS = { stored: 0, deflated: 8 } as const;

/** The parts that the directory of a zip tells of. */
export function zipParts(bytes: Uint8Array): ZipParts {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const { start, end, count } = findDirectory(view);
	const parts = new Map<string, ZipPart>();
	let at = start;
	for (let index = 0; index < count; index += 1) {
		if (at + ENTRY.size > end || view.getUint32(at, true) !== ENTRY.mark) {
			throw new Unreadable('damaged-workbook');
		}
		const extra = at + ENTRY.size + view.getUint16(at + 28, true);
		const comment = extra + view.getUint16(at + 30, true);
		if (comment > end) throw new Unreadable('damaged-workbook');
		const name = new TextDecoder().decode(bytes.subarray(at + ENTRY.size, extra));
		// With two of one name, programs differ in which they show.
		if (parts.has(name)) throw new Unreadable('damaged-workbook');
		parts.set(name, partOf(bytes, view, at, [extra, comment]));
		at = comment + view.getUint16(at + 32, true);
	}
	return parts;
}

function partOf(
	bytes: Uint8Array,
	view: DataView,
	entry: number,
	[from, to]: readonly [number, number]
): ZipPart {
	if ((view.getUint16(entry + 8, true) & IS_ENCRYPTED) !== 0) throw new Unreadable('locked-file');
	const method = view.getUint16(entry + 10, true);
	const numbers = [24, 20, 42].map((place) => view.getUint32(entry + place, true));
	const [size = 0, packed = 0, start = 0] = largeNumbers(view, numbers, from, to);
	const isThere = start + PART.size <= bytes.length && view.getUint32(start, true) === PART.mark;
	const isKnown = method === METHODS.stored || method === METHODS.deflated;
	if (!isThere || !isKnown) throw new Unreadable('damaged-workbook');
	const texts = view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
	const first = start + PART.size + texts;
	if (first + packed > bytes.length) throw new Unreadable('damaged-workbook');
	return {
		packed: bytes.subarray(first, first + packed),
		isDeflated: method === METHODS.deflated,
		size,
		checksum: view.getUint32(entry + 16, true)
	};
}
