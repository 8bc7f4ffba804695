import { strToU8, zipSync, type Zippable } from 'fflate';
import { utils, write, type WorkSheet } from '@e965/xlsx';

/** What a cell of a made-up workbook holds; `null` for nothing. */
export type CellValue = string | number | Date | null;

/** A sheet of a made-up workbook. */
export interface Sheet {
	readonly name: string;
	readonly rows: readonly (readonly CellValue[])[];
}

/** A small ODS workbook, written as Excel writes one: equal neighbours once, and the rest of the sheet empty. */
export function odsWorkbook(sheets: readonly Sheet[]): Uint8Array {
	return odsOf(sheets.map(sheetXml).join(''));
}

/** An ODS workbook with this XML inside `office:spreadsheet`. */
export function odsOf(spreadsheet: string): Uint8Array {
	return zipOf({
		mimetype: ODS_TYPE,
		'content.xml': odsContent(spreadsheet),
		'styles.xml': STYLES,
		'META-INF/manifest.xml': MANIFEST
	});
}

/** A whole `content.xml` with this XML inside `office:spreadsheet`. */
export function odsContent(spreadsheet: string): string {
	return `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${NAMESPACES} office:version="1.3"><office:body><office:spreadsheet>${spreadsheet}</office:spreadsheet></office:body></office:document-content>`;
}

/** A small XLSX workbook, whose dates are numbers that are shown as dates. */
export function xlsxWorkbook(sheets: readonly Sheet[]): Uint8Array {
	const made: readonly (readonly [string, WorkSheet])[] = sheets.map(({ name, rows }) => [
		name,
		utils.aoa_to_sheet(
			rows.map((row) => [...row]),
			{ UTC: true }
		)
	]);
	const book = utils.book_new();
	for (const [name, sheet] of made) utils.book_append_sheet(book, sheet, name);
	const form = { type: 'array', bookType: 'xlsx', bookSST: true, compression: true } as const;
	return new Uint8Array(write(book, form) as ArrayBuffer);
}

/** A zip of texts and bytes by name; the first is not packed, as in an ODS. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
	const packed: Zippable = {};
	for (const [index, [name, content]] of Object.entries(files).entries()) {
		const bytes = typeof content === 'string' ? strToU8(content) : content;
		packed[name] = [bytes, { level: index === 0 ? 0 : 6, mtime: '2020-01-01' }];
	}
	return zipSync(packed);
}

export const ODS_TYPE = 'application/vnd.oasis.opendocument.spreadsheet';

const MANIFEST = `<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="${ODS_TYPE}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`;

const NAMESPACES = Object.entries({
	office: 'office',
	table: 'table',
	text: 'text',
	number: 'datastyle'
})
	.map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
	.join(' ');

const STYLES = `<?xml version="1.0" encoding="UTF-8"?><office:document-styles ${NAMESPACES} office:version="1.3"/>`;

/** Columns and rows of a whole sheet. */
const SIZE = { columns: 16384, rows: 1048576 };

function sheetXml({ name, rows }: Sheet): string {
	const lines = rows.map((row) => `<table:table-row>${rowXml(row)}</table:table-row>`);
	const left = SIZE.rows - rows.length;
	const rest = `<table:table-row table:number-rows-repeated="${left}"><table:table-cell table:number-columns-repeated="${SIZE.columns}"/></table:table-row>`;
	return `<table:table table:name="${escaped(name)}">${lines.join('')}${rest}</table:table>`;
}

function rowXml(row: readonly CellValue[]): string {
	const cells = [...row.map(cellXml), ...Array<string>(SIZE.columns - row.length).fill(EMPTY)];
	let xml = '';
	for (let at = 0; at < cells.length;) {
		const cell = cells[at] ?? EMPTY;
		let end = at + 1;
		while (cells[end] === cell) end += 1;
		const times = end - at > 1 ? ` table:number-columns-repeated="${end - at}"` : '';
		xml += cell.replace('<table:table-cell', `<table:table-cell${times}`);
		at = end;
	}
	return xml;
}

const EMPTY = '<table:table-cell/>';

function cellXml(value: CellValue): string {
	if (value === null || value === '') return EMPTY;
	if (typeof value === 'number') {
		return `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${value.toLocaleString('en-GB')}</text:p></table:table-cell>`;
	}
	if (value instanceof Date) {
		const [day = '', time = ''] = value.toISOString().slice(0, 19).split('T');
		const shown = day.split('-').reverse().join('/');
		return `<table:table-cell office:value-type="date" office:date-value="${day}T${time}"><text:p>${shown}</text:p></table:table-cell>`;
	}
	const paragraphs = value.split('\n').map((line) => `<text:p>${escaped(line)}</text:p>`);
	return `<table:table-cell office:value-type="string">${paragraphs.join('')}</table:table-cell>`;
}

function escaped(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
