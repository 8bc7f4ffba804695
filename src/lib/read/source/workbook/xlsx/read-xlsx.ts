import { zipSync } from 'fflate';
import { streamXlsxRows } from 'hucre/xlsx';
import type { Grid } from '../../../grid.ts';
import { turns, type Watch } from '../../watch.ts';
import { percentText } from '../percent-text.ts';
import { Sheets } from '../sheets.ts';
import { Unreadable } from '../unreadable.ts';
import { both, IGNORED, type XmlListener } from '../xml/scan-xml.ts';
import type { ZipParts } from '../zip/zip-parts.ts';
import { cellText } from './cell-text.ts';
import { checkedParts, isSheetPart } from './checked-parts.ts';
import { MarkedCells } from './marked-cells.ts';
import { percentStyles } from './percent-styles.ts';
import { fileOf, sheetNames } from './sheet-names.ts';

/** The sheets of an XLSX workbook, hidden ones among them. */
export async function readXlsx(parts: ZipParts, watch: Watch): Promise<readonly Grid[]> {
	const { listener, sheets: named, files } = sheetNames();
	const styles = percentStyles();
	const percents = new Map<string, MarkedCells>();
	const listenerOf = (part: string): XmlListener => {
		if (!isSheetPart(part)) return both(listener, styles.listener);
		if (!styles.any()) return IGNORED;
		const marked = new MarkedCells(styles.isPercent);
		percents.set(fileOf(part), marked);
		return marked.listener;
	};
	const needed = await checkedParts(parts, listenerOf, watch);
	const there = new Set(Object.keys(needed).map(fileOf));
	// Without one of them cells would be empty, or dates numbers, and nobody told.
	if (!files().every((file) => there.has(file))) throw new Unreadable('damaged-workbook');
	const checked = zipSync(needed, { level: 0 });
	const sheets = new Sheets();
	const turn = turns(watch);
	for (const [index, { name, file }] of named().entries()) {
		sheets.beginSheet(name);
		const marked = percents.get(file);
		for await (const { index: row, values } of rowsOf(checked, name)) {
			sheets.goTo(row + 1);
			for (const [column, value] of values.entries()) {
				const isPercent = typeof value === 'number' && marked?.has(row, column) === true;
				sheets.addCell(isPercent ? percentText(value) : cellText(value), 1);
			}
			sheets.endRow(1);
			await turn(index / named().length);
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
