import { dashesOf } from '../../../style/cell-markup.ts';
import { hatchPath } from '../../../style/hatch-path.ts';
import { HATCH, PAPER } from '../../../style/palette.ts';
import type { Box, CellEdge, TableCell, TableShape } from '../slide/shape.ts';
import { CELL_INSET } from '../write/table-shape.ts';
import { paragraphLines } from './paragraph-lines.ts';

/** Distance between the lines of the hatch, in points. */
const HATCH_STEP = 6;

/** A table as SVG. */
export function tableMiniature({ box, columns, rows }: TableShape): string {
	const fills: string[] = [];
	const edges: string[] = [];
	let y = box.y;
	for (const { height, cells } of rows) {
		let x = box.x;
		let column = 0;
		for (const cell of cells) {
			const width = columns.slice(column, column + cell.span).reduce((sum, each) => sum + each, 0);
			const place = { x, y, width, height };
			fills.push(cellFill(cell, place), cellText(cell, place));
			edges.push(cellEdges(cell, place));
			x += width;
			column += cell.span;
		}
		y += height;
	}
	return fills.join('') + edges.join('');
}

function cellFill({ fill }: TableCell, box: Box): string {
	if (fill === null) return '';
	const colour = fill.kind === 'hatch' ? PAPER : fill.colour;
	const ground = `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" fill="${colour}"/>`;
	return fill.kind === 'hatch' ? ground + hatch(box) : ground;
}

function hatch(box: Box): string {
	const data = hatchPath(box, HATCH_STEP);
	return `<path d="${data}" stroke="${HATCH}" stroke-width="0.8" fill="none"/>`;
}

function cellText({ paragraph, isFlush }: TableCell, { x, y, width, height }: Box): string {
	const { side } = CELL_INSET;
	const left = isFlush ? 0 : side;
	const inner = { x: x + left, y, width: width - left - side, height };
	return paragraphLines([paragraph], inner, 'middle');
}

function cellEdges({ edges }: TableCell, { x, y, width, height }: Box): string {
	const [right, bottom] = [x + width, y + height];
	return [
		edgeLine(edges.left, x, y, x, bottom),
		edgeLine(edges.right, right, y, right, bottom),
		edgeLine(edges.top, x, y, right, y),
		edgeLine(edges.bottom, x, bottom, right, bottom)
	].join('');
}

function edgeLine(edge: CellEdge | null, x1: number, y1: number, x2: number, y2: number): string {
	if (edge === null) return '';
	const dashes = edge.dashed ? dashesOf(edge.width) : '';
	return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${edge.colour}" stroke-width="${edge.width}"${dashes}/>`;
}
