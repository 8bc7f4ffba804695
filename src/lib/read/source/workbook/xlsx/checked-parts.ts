import type { Watch } from '../../watch.ts';
import { scanXml, type XmlListener } from '../xml/scan-xml.ts';
import { bytesFor, roomOfWorkbook, unpack } from '../zip/unpack.ts';
import { textOf } from '../zip/unpacked-text.ts';
import type { ZipParts } from '../zip/zip-parts.ts';

/** What cells are read from; drawings, themes, comments and the like stay packed. */
const NEEDED =
	/^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/[^/]+\.xml|xl\/_rels\/[^/]+|xl\/worksheets\/[^/]+\.xml)$/;

/** Whether a part holds the cells of a sheet. */
export function isSheetPart(name: string): boolean {
	return name.startsWith('xl/worksheets/');
}

/**
 * The parts of an XLSX workbook that its cells are read from, unpacked. What reads them takes XML as it
 * comes, and would leave out in silence what is damaged, so each is gone through here before.
 *
 * @param listenerOf gives what is told what stands in a part; those of sheets come last
 */
export async function checkedParts(
	parts: ZipParts,
	listenerOf: (part: string) => XmlListener,
	watch: Watch
): Promise<Readonly<Record<string, Uint8Array>>> {
	const room = roomOfWorkbook();
	const checked: Record<string, Uint8Array> = {};
	const needed = [...parts].filter(([name]) => NEEDED.test(name));
	const isOfSheet = ([name]: (typeof needed)[number]) => isSheetPart(name);
	const inOrder = [...needed.filter((each) => !isOfSheet(each)), ...needed.filter(isOfSheet)];
	for (const [name, part] of inOrder) {
		const bytes = bytesFor(part, room);
		const scanner = scanXml(listenerOf(name));
		for await (const text of textOf(kept(unpack(part, room, watch), bytes))) scanner.push(text);
		scanner.end();
		checked[name] = bytes;
	}
	return checked;
}

/** The same pieces, which are kept as they go by. */
async function* kept(
	pieces: AsyncIterable<Uint8Array>,
	bytes: Uint8Array
): AsyncGenerator<Uint8Array> {
	let at = 0;
	for await (const piece of pieces) {
		bytes.set(piece, at);
		at += piece.length;
		yield piece;
	}
}
