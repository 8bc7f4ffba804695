import { writeFormulaCell } from '../csv/formula-cell.ts';
import { escapeXml } from '../look/escape-xml.ts';
import type { FigureCaption } from '../view/figure-view.ts';

/** A figure's table for the clipboard, in the two forms that word processors and spreadsheets take. */
export interface TableText {
	/** HTML with title and subtitle over it, source and licence under it. */
	readonly html: string;
	/** Lines of cells with tabs between them, and the same lines over and under them. */
	readonly plain: string;
}

/** A figure's numbers as a table that pastes into Word and Excel; no cell is run as a formula. */
export function tableText({ title, subtitle, source, table }: FigureCaption): TableText {
	const rows = table.rows.map((row) =>
		row.map((value) => (value === null ? '' : writeFormulaCell(String(value))))
	);
	const headings = table.columns.map(({ heading }) => writeFormulaCell(heading));
	const cells = (open: string, close: string, values: readonly string[]) =>
		values.map((value) => `${open}${escapeXml(value)}${close}`).join('');
	const foot = [source.line, ...(source.licence === null ? [] : [`Licence: ${source.licence}`])];
	const html = [
		'<meta charset="utf-8">',
		`<table><caption>${escapeXml(title)}<br>${escapeXml(subtitle)}</caption>`,
		`<thead><tr>${cells('<th scope="col">', '</th>', headings)}</tr></thead>`,
		`<tbody>${rows.map((row) => `<tr>${cells('<td>', '</td>', row)}</tr>`).join('')}</tbody></table>`,
		...foot.map((line) => `<p>${escapeXml(line)}</p>`)
	].join('');
	const plain = [headings, ...rows].map((row) => row.map(oneLine).join('\t'));
	const around = (lines: readonly string[]) => lines.map(writeFormulaCell).map(oneLine);
	return {
		html,
		plain: [...around([title, subtitle]), '', ...plain, '', ...around(foot)].join('\n')
	};
}

/** A line break or a tab would start another cell. */
function oneLine(text: string): string {
	return text.replace(/[\t\r\n]+/g, ' ');
}
