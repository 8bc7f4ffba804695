import { INK, QUIET, RULE, type Palette } from '../../../style/palette.ts';
import { cellStyle, type CellStyle } from './cell-style.ts';
import type { Box, CellEdge, TableCell, TableShape } from './shape.ts';
import type { SizedRow, SizedTable } from './sized-table.ts';

const HAIRLINE: CellEdge = { colour: RULE, width: 0.5, dashed: false };
const HEADING_LINE: CellEdge = { colour: INK, width: 1, dashed: false };

interface StyledRow {
	readonly height: number;
	/** One for each column; those a heading covers repeat it. */
	readonly styles: readonly CellStyle[];
	readonly span: number;
	/** Line below the row where no cell wants a stronger one. */
	readonly below: CellEdge;
}

/** A page of a table in its place, every cell with its lines. */
export function placedTable(
	page: SizedTable,
	{ x, y, width }: Box,
	{ name, alt }: { readonly name: string; readonly alt: string },
	palette: Palette
): TableShape {
	const hasHeadings = page.headings.length > 0;
	const rows = [
		...(hasHeadings ? [headingRow(page)] : []),
		...page.rows.map((row) => styledRow(row, page, palette))
	];
	return {
		kind: 'table',
		box: { x, y, width, height: rows.reduce((sum, { height }) => sum + height, 0) },
		name,
		alt,
		columns: page.columns,
		hasHeadings,
		rows: rows.map(({ height, styles, span }, index) => ({
			height,
			cells: styles
				.filter((_style, column) => column % span === 0)
				.map((style, column) => placedCell(rows, index, column * span, style, span, page.size))
		}))
	};
}

function headingRow({ headings, headingHeight }: SizedTable): StyledRow {
	return {
		height: headingHeight,
		styles: headings.map((text) => ({ runs: [{ text, bold: true }], fill: null, edge: null })),
		span: 1,
		below: HEADING_LINE
	};
}

function styledRow(row: SizedRow, { columns }: SizedTable, palette: Palette): StyledRow {
	if (row.kind === 'cells') {
		const styles = columns.map((_width, index) => {
			const cell = row.cells[index];
			return cell === undefined ? EMPTY : cellStyle(cell, palette);
		});
		return { height: row.height, styles, span: 1, below: HAIRLINE };
	}
	const heading: CellStyle = {
		runs: [{ text: row.words, bold: true, colour: QUIET }],
		fill: null,
		edge: null
	};
	return {
		height: row.height,
		styles: columns.map(() => heading),
		span: columns.length,
		below: HAIRLINE
	};
}

const EMPTY: CellStyle = { runs: [], fill: null, edge: null };

/** Two cells share the line between them; both are told the same one, so that no program chooses. */
function placedCell(
	rows: readonly StyledRow[],
	row: number,
	column: number,
	{ runs, fill, edge }: CellStyle,
	span: number,
	size: number
): TableCell {
	const at = (below: number, right: number) =>
		rows[row + below]?.styles[column + right]?.edge ?? null;
	const line = (other: CellEdge | null, without: CellEdge | null) =>
		stronger(edge, other) ?? without;
	return {
		paragraph: { runs, size },
		span,
		fill,
		isFlush: column === 0 && fill === null,
		edges: {
			left: span > 1 ? null : line(at(0, -1), null),
			right: span > 1 ? null : line(at(0, 1), null),
			top: line(at(-1, 0), rows[row - 1]?.below ?? null),
			bottom: line(at(1, 0), rows[row]?.below ?? null)
		}
	};
}

/** The whole line, then the thicker, then the darker one. */
function stronger(one: CellEdge | null, other: CellEdge | null): CellEdge | null {
	if (one === null || other === null) return one ?? other;
	if (one.dashed !== other.dashed) return one.dashed ? other : one;
	if (one.width !== other.width) return one.width > other.width ? one : other;
	return brightness(one.colour) <= brightness(other.colour) ? one : other;
}

function brightness(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) =>
		parseInt(colour.slice(start, start + 2), 16)
	);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
