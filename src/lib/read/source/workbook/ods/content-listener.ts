import { attributeOf } from '../xml/attributes.ts';
import type { XmlListener } from '../xml/scan-xml.ts';
import type { Sheets } from '../sheets.ts';
import { cellValue } from './cell-value.ts';
import { CellText } from './cell-text.ts';
import { repeats } from './repeats.ts';

/** What sheets, rows and cells stand in; all else (styles, drawings, comments, changes kept) is passed over. */
const AROUND = new Set([
	'office:document-content',
	'office:body',
	'office:spreadsheet',
	'table:table-rows',
	'table:table-header-rows',
	'table:table-row-group'
]);

/** In a paragraph, what is no part of its text. */
const BESIDE = new Set(['text:note', 'text:ruby-text']);

/** Fills sheets from the `content.xml` of an ODS workbook. */
export function contentListener(sheets: Sheets): XmlListener {
	const text = new CellText();
	let cell: string | null = null;
	let rows = 1;
	/** Tags open from the first that is passed over. */
	let passed = 0;

	function isTaken(name: string, tag: string): boolean {
		if (text.isInParagraph) {
			text.addMark(name, tag);
			return name.startsWith('text:') && !BESIDE.has(name);
		}
		if (cell !== null) {
			if (name !== 'text:p' && name !== 'text:h') return false;
			text.openParagraph();
			return true;
		}
		switch (name) {
			case 'table:table-cell':
				cell = tag;
				return true;
			case 'table:covered-table-cell':
				// The cell that covers it is all there is to see.
				sheets.addCell('', repeats(tag, 'table:number-columns-repeated'));
				return false;
			case 'table:table-row':
				rows = repeats(tag, 'table:number-rows-repeated');
				return true;
			case 'table:table':
				sheets.beginSheet(attributeOf(tag, 'table:name') ?? '');
				return true;
			default:
				return AROUND.has(name);
		}
	}

	return {
		open(name, tag) {
			if (passed > 0 || !isTaken(name, tag)) passed += 1;
		},
		close(name) {
			if (passed > 0) passed -= 1;
			else if (name === 'text:p' || name === 'text:h') text.closeParagraph();
			else if (name === 'table:table-cell' && cell !== null) {
				const times = repeats(cell, 'table:number-columns-repeated');
				sheets.addCell(cellValue(cell, text.take()), times);
				cell = null;
			} else if (name === 'table:table-row') sheets.endRow(rows);
		},
		text(piece) {
			if (passed === 0) text.add(piece);
		}
	};
}
