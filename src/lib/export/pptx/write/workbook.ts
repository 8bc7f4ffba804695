import type { IsoDay } from '../../../domain/iso-date.ts';
import type { NativeBars } from '../../../view/native-form.ts';
import { packageBytes, type Part } from './package.ts';
import { xml, type Xml } from './xml.ts';

const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Heading of the column that holds a number in the report's own words. */
const WORDS_HEADING = 'In the report’s words';

/** Where a chart finds its data in the workbook. Columns count from 0, rows of bars from 0. */
export interface SheetPlaces {
	readonly categories: string;
	name(series: number): string;
	values(series: number): string;
	words(series: number): string;
}

/** Bars as they stand in the sheet: names in column A, then each series and the words of its numbers. */
export function sheetPlaces({ categories, series }: NativeBars): SheetPlaces {
	const last = categories.length + 1;
	const range = (column: number) => `Sheet1!$${letter(column)}$2:$${letter(column)}$${last}`;
	return {
		categories: range(0),
		name: (index) => `Sheet1!$${letter(index + 1)}$1`,
		values: (index) => range(index + 1),
		words: (index) => range(series.length + index + 1)
	};
}

/** The name of a bar, with what the report says of it on a line of its own. */
export function categoryName({ label, detail }: NativeBars['categories'][number]): string {
	return detail === null ? label : `${label}\n${detail}`;
}

/** The workbook behind a chart, which "Edit data" opens. Text is text there, never a formula. */
export function workbookBytes(bars: NativeBars, madeOn: IsoDay): Uint8Array {
	const worded = bars.series.some(({ words }) => words.some((word) => word !== null))
		? bars.series
		: [];
	const headings = ['', ...bars.series.map(({ name }) => name), ...worded.map(() => WORDS_HEADING)];
	const rows: readonly (readonly (string | number | null)[])[] = [
		headings,
		...bars.categories.map((category, index) => [
			categoryName(category),
			...bars.series.map(({ values }) => values[index] ?? null),
			...worded.map(({ words }) => words[index] ?? null)
		])
	];
	const parts: readonly Part[] = [
		{
			path: 'xl/workbook.xml',
			contentType: `${TYPE}.sheet.main+xml`,
			content: xml`<workbook xmlns="${SHEET}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
			relationships: [
				{ id: 'rId1', type: 'worksheet', target: 'xl/worksheets/sheet1.xml' },
				{ id: 'rId2', type: 'styles', target: 'xl/styles.xml' }
			]
		},
		{
			path: 'xl/worksheets/sheet1.xml',
			contentType: `${TYPE}.worksheet+xml`,
			content: xml`<worksheet xmlns="${SHEET}"><cols><col min="1" max="1" width="60" customWidth="1"/></cols><sheetData>${rows.map(rowXml)}</sheetData></worksheet>`,
			relationships: []
		},
		{
			path: 'xl/styles.xml',
			contentType: `${TYPE}.styles+xml`,
			content: xml`<styleSheet xmlns="${SHEET}"><fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`,
			relationships: []
		}
	];
	return packageBytes(
		parts,
		[{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }],
		madeOn
	);
}

function rowXml(cells: readonly (string | number | null)[], row: number): Xml {
	const written = cells.map((value, column) => {
		const place = `${letter(column)}${row + 1}`;
		if (value === null || value === '') return xml``;
		return typeof value === 'number'
			? xml`<c r="${place}"><v>${value}</v></c>`
			: xml`<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
	});
	return xml`<row r="${row + 1}">${written}</row>`;
}

/** `A`, `B`, …; there are never more columns than letters. */
function letter(column: number): string {
	return String.fromCharCode('A'.charCodeAt(0) + column);
}
