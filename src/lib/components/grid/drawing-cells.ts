import type { Box } from '../../style/hatch-path.ts';

/** A cell of a drawing that a reader can go to. */
export interface DrawingCell {
	/** What it says, without the headings of its row and column. */
	readonly words: string;
	/** In the units of the drawing. */
	readonly box: Box;
	/** Where it leads; `null`: nowhere. */
	readonly href: string | null;
	/** Whether what it leads to is open. */
	readonly isOpen?: boolean;
}

/** A row of a grid over a drawing. */
export interface DrawingRow {
	readonly key: string;
	/** What its cells are of; `null`: each says so itself. */
	readonly label: string | null;
	/** By column; `null`: the drawing has nothing there. */
	readonly cells: readonly (DrawingCell | null)[];
}

/** Where a box stands in parts of its drawing, as a style sheet has it: it still fits when that is scaled. */
export function placeStyle(
	{ x, y, width, height }: Box,
	whole: { readonly width: number; readonly height: number }
): string {
	const part = (length: number, of: number) => `${((length / of) * 100).toFixed(2)}%`;
	return [
		`left:${part(x, whole.width)}`,
		`top:${part(y, whole.height)}`,
		`width:${part(width, whole.width)}`,
		`height:${part(height, whole.height)}`
	].join(';');
}

/** The first cell of a grid in reading order that is open, else the first. */
export function firstStop(rows: readonly DrawingRow[]) {
	const places = rows.flatMap(({ cells }, row) =>
		cells.flatMap((cell, column) => (cell === null ? [] : [{ row, column, cell }]))
	);
	const { row, column } = places.find(({ cell }) => cell.isOpen) ??
		places[0] ?? { row: 0, column: 0 };
	return { row, column };
}
