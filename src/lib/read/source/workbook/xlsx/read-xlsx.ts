import { zipSync } from 'fflate';
import { streamXlsxRows } from 'hucre/xlsx';
import type { Grid } from '../../../grid.ts';
import { turns, type Watch } from '../../watch.ts';
import { Sheets } from '../sheets.ts';
import { Unreadable } from '../unreadable.ts';
import type { ZipParts } from '../zip/zip-parts.ts';
import { cellText } from './cell-text.ts';
import { checkedParts } from './checked-parts.ts';
import { sheetNames } from './sheet-names.ts';

/** The sheets of an XLSX workbook, hidden ones among them. */
export async function readXlsx(parts: ZipParts, watch: Watch): Promise<readonly Grid[]> {
	const { listener, names, files } = sheetNames();
	const needed = await checkedParts(parts, listener, watch);
	const there = new Set(Object.keys(needed).map((name) => name.replace(/^.*\//, '')));
	// Without one of them cells would be empty, or dates numbers, and nobody told.
	if (!files().every((file) => there.has(file))) throw new Unreadable('damaged-workbook');
	const checked = zipSync(needed, { level: 0 });
	const sheets = new Sheets();
	const turn = turns(watch);
	for (const [index, name] of names().entries()) {
		sheets.beginSheet(name);
		for await (const { index: above, values } of rowsOf(checked, name)) {
			sheets.goTo(above + 1);
			for (const value of values) sheets.addCell(cellText(value), 1);
			sheets.endRow(1);
			await turn(index / names().length);
		}
	}
	return sheets.grids;
}

/** The rows of a sheet; what its reader throws is of a workbook that is damaged. */
async function* rowsOf(workbook: Uint8Array, sheet: string): ReturnType<typeof streamXlsxRows> {
	try {
		yield* streamXlsxRows(workbook, { sheet });
	} catch {
		throw new Unreadable('damaged-workbook');
	}
}
