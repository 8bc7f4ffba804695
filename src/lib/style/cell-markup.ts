import type { CellLine, StateLook } from './cell-look.ts';
import { hatchPath, type Box } from './hatch-path.ts';
import { HATCH } from './palette.ts';

/** Lines of a cell, in the units of its drawing. */
export interface CellLines {
	readonly thin: number;
	readonly heavy: number;
	/** From one line of the hatch to the next. */
	readonly hatch: number;
}

/** Of cells that have room for words. */
export const CELL_LINES: CellLines = { thin: 1, heavy: 3, hatch: 8 };

/** The type that those lines go with. */
const TYPE = 16;

/** Lines of cells whose words are set in type of a size. */
export function linesFor(size: number): CellLines {
	const { thin, heavy, hatch } = CELL_LINES;
	const scale = size / TYPE;
	return { thin: thin * scale, heavy: heavy * scale, hatch: hatch * scale };
}

/** SVG for the ground of a cell and the line around it, which lies inside its box. */
export function cellMarkup(box: Box, look: StateLook, lines = CELL_LINES): string {
	const hatch = look.hatched
		? `<path d="${hatchPath(box, lines.hatch)}" stroke="${HATCH}"${thicknessOf(lines.thin)} fill="none"/>`
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
	return `<rect x="${x + inset}" y="${y + inset}" width="${width - stroke}" height="${height - stroke}" fill="${fill}" stroke="${colour}"${thicknessOf(stroke)}${dashed ? dashesOf(stroke) : ''}/>`;
}

function thicknessOf(stroke: number): string {
	return stroke === 1 ? '' : ` stroke-width="${stroke}"`;
}

/** Dashes that go with the thickness of their line, as an attribute. */
export function dashesOf(stroke: number): string {
	return ` stroke-dasharray="${stroke > 2 ? '6 4' : '4 3'}"`;
}
