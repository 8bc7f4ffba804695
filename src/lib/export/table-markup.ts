import { writeFormulaCell } from '../csv/formula-cell.ts';
import { escapeXml } from '../look/escape-xml.ts';
import type { FigureCaption } from '../view/figure-view.ts';

/** A figure's table for the clipboard, in the two forms that word processors and spreadsheets take. */
export interface TableText {
	/** HTML with a caption and the source. */
	readonly html: string;
	/** Lines of cells with tabs between them. */
	readonly plain: string;
}

/** A figure's numbers as a table that pastes into Word and Excel; no cell is run as a formula. */
export function tableText({ title, source, table }: FigureCaption): TableText {
	const rows = table.rows.map((row) =>
		row.map((value) => (value === null ? '' : writeFormulaCell(String(value))))
	);
	const headings = table.columns.map(({ heading }) => writeFormulaCell(heading));
	const cells = (tag: 'th' | 'td', values: readonly string[]) =>
		values.map((value) => `<${tag}>${escapeXml(value)}</${tag}>`).join('');
	const html = [
		'<meta charset="utf-8">',
		`<table><caption>${escapeXml(title)}</caption>`,
		`<thead><tr>${cells('th', headings)}</tr></thead>`,
		`<tbody>${rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('')}</tbody></table>`,
		`<p>${escapeXml(source.line)}</p>`
	].join('');
	const plain = [headings, ...rows].map((row) => row.map(oneLine).join('\t'));
	return { html, plain: [...plain, '', oneLine(source.line)].join('\n') };
}

/** A line break or a tab would start another cell. */
function oneLine(text: string): string {
	return text.replace(/[\t\r\n]+/g, ' ');
}
