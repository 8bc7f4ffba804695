import type { CellLine, StateLook } from './cell-look.ts';
import { hatchPath, type Box } from './hatch-path.ts';
import { HATCH } from './palette.ts';

/** Lines of a cell, in pixels. */
export interface CellLines {
	readonly thin: number;
	readonly heavy: number;
	/** From one line of the hatch to the next. */
	readonly hatch: number;
}

/** Of cells that have room for words. */
export const CELL_LINES: CellLines = { thin: 1, heavy: 3, hatch: 8 };

/** SVG for the ground of a cell and the line around it, which lies inside its box. */
export function cellMarkup(box: Box, look: StateLook, lines = CELL_LINES): string {
	const hatch = look.hatched
		? `<path d="${hatchPath(box, lines.hatch)}" stroke="${HATCH}" fill="none"/>`
		: '';
	return (look.edge === null ? '' : framed(box, look.edge, look.fill, lines)) + hatch;
}

function framed(
	{ x, y, width, height }: Box,
	{ colour, heavy, dashed }: CellLine,
	fill: string,
	lines: CellLines
): string {
	const stroke = heavy ? lines.heavy : lines.thin;
	const inset = stroke / 2;
	const thickness = stroke === 1 ? '' : ` stroke-width="${stroke}"`;
	return `<rect x="${x + inset}" y="${y + inset}" width="${width - stroke}" height="${height - stroke}" fill="${fill}" stroke="${colour}"${thickness}${dashed ? dashesOf(stroke) : ''}/>`;
}

/** Dashes that go with the thickness of their line, as an attribute. */
export function dashesOf(stroke: number): string {
	return ` stroke-dasharray="${stroke > 2 ? '6 4' : '4 3'}"`;
}
