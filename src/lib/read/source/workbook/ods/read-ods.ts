import type { Grid } from '../../../grid.ts';
import type { Watch } from '../../watch.ts';
import { Sheets } from '../sheets.ts';
import { Unreadable } from '../unreadable.ts';
import { scanXml } from '../xml/scan-xml.ts';
import { roomOfWorkbook } from '../zip/unpack.ts';
import { unpackedText } from '../zip/unpacked-text.ts';
import type { ZipParts } from '../zip/zip-parts.ts';
import { contentListener } from './content-listener.ts';

/** The sheets of an ODS workbook, hidden ones among them. */
export async function readOds(parts: ZipParts, watch: Watch): Promise<readonly Grid[]> {
	const room = roomOfWorkbook();
	const content = parts.get('content.xml');
	if (content === undefined) throw new Unreadable('damaged-workbook');
	const sheets = new Sheets();
	const scanner = scanXml(contentListener(sheets));
	for await (const piece of unpackedText(content, room, watch)) scanner.push(piece);
	scanner.end();
	return sheets.grids;
}
