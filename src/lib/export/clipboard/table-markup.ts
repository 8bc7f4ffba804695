import { writeFormulaCell } from '../../read/cell/formula-cell.ts';
import { escapeXml } from '../../style/escape-xml.ts';
import type { ChartCaption } from '../../view/chart-caption.ts';
import { sourceLines } from '../../view/source-lines.ts';

/** A chart's table for the clipboard, in the two forms that word processors and spreadsheets take. */
export interface TableText {
	/** HTML with title and subtitle over it, notes, source and licence under it. */
	readonly html: string;
	/** Lines of cells with tabs between them, and the same lines over and under them. */
	readonly plain: string;
}

/** A chart's numbers as a table that pastes into Word and Excel; no cell is run as a formula. */
export function tableText({ title, subtitle, notes, source, table }: ChartCaption): TableText {
	const { columns, rows: values } = table();
	const rows = values.map((row) =>
		row.map((value) => (value === null ? '' : writeFormulaCell(String(value))))
	);
	const headings = columns.map(({ heading }) => writeFormulaCell(heading));
	const cells = (open: string, close: string, values: readonly string[]) =>
		values.map((value) => `${open}${escapeXml(value)}${close}`).join('');
	const safe = (lines: readonly string[]) => lines.map(writeFormulaCell);
	const head = safe([title, subtitle]);
	const foot = safe(sourceLines({ notes, source }));
	const html = [
		'<meta charset="utf-8">',
		`<table><caption>${head.map(escapeXml).join('<br>')}</caption>`,
		`<thead><tr>${cells('<th scope="col">', '</th>', headings)}</tr></thead>`,
		`<tbody>${rows.map((row) => `<tr>${cells('<td>', '</td>', row)}</tr>`).join('')}</tbody></table>`,
		...foot.map((line) => `<p>${escapeXml(line)}</p>`)
	].join('');
	const plain = [headings, ...rows].map((row) => row.map(oneLine).join('\t'));
	return {
		html,
		plain: [...head.map(oneLine), '', ...plain, '', ...foot.map(oneLine)].join('\n')
	};
}

/** A line break or a tab would start another cell. */
function oneLine(text: string): string {
	return text.replace(/[\t\r\n]+/g, ' ');
}
