import { writeFormulaCell } from '../../read/cell/formula-cell.ts';
import type { Grade } from '../../domain/grade.ts';
import { GRADE_COLOURS, type Palette } from '../../style/palette.ts';
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

/**
 * A chart's numbers as a table that pastes into Word and Excel, grades in their colours; no cell is run
 * as a formula.
 */
export function tableText(
	{ title, subtitle, notes, source, table }: ChartCaption,
	palette: Palette
): TableText {
	const { columns, rows: values, grades } = table();
	const rows = values.map((row) =>
		row.map((value) => (value === null ? '' : writeFormulaCell(String(value))))
	);
	const headings = columns.map(({ heading }) => writeFormulaCell(heading));
	const head = headings.map((heading) => `<th scope="col">${escapeXml(heading)}</th>`).join('');
	const cell = (value: string, row: number, place: number) => {
		const grade = grades?.[row]?.[place] ?? null;
		return grade === null ? `<td>${escapeXml(value)}</td>` : gradeCell(value, grade, palette);
	};
	const body = rows.map(
		(row, at) => `<tr>${row.map((value, place) => cell(value, at, place)).join('')}</tr>`
	);
	const safe = (lines: readonly string[]) => lines.map(writeFormulaCell);
	const caption = safe([title, subtitle]);
	const foot = safe(sourceLines({ notes, source }));
	const html = [
		'<meta charset="utf-8">',
		`<table><caption>${caption.map(escapeXml).join('<br>')}</caption>`,
		`<thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`,
		...foot.map((line) => `<p>${escapeXml(line)}</p>`)
	].join('');
	const plain = [headings, ...rows].map((row) => row.map(oneLine).join('\t'));
	return {
		html,
		plain: [...caption.map(oneLine), '', ...plain, '', ...foot.map(oneLine)].join('\n')
	};
}

/**
 * A cell in the colour of its grade. Word and Excel keep the style, and LibreOffice the older attributes.
 */
function gradeCell(words: string, grade: Grade, palette: Palette): string {
	const { fill, ink, edge } = GRADE_COLOURS[palette][grade];
	const style = `background-color:${fill};color:${ink};border:1px solid ${edge}`;
	return `<td bgcolor="${fill}" style="${style}"><font color="${ink}">${escapeXml(words)}</font></td>`;
}

/** A line break or a tab would start another cell. */
function oneLine(text: string): string {
	return text.replace(/[\t\r\n]+/g, ' ');
}
