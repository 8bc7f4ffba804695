import { squeeze } from '../column.ts';
import { remember } from '../cached.ts';

/** Headings repeat from table to table, and the mapping screen asks at every key. */
const squeezed = remember(squeeze);

/**
 * Where a table has each heading, by its letters and digits: of those that are alike the first, and the
 * others by the letter of their column too.
 */
export type Headings = ReadonlyMap<string, number>;

/** Longer texts are notes. */
const LONGEST = 300;

export function headingsOf(cells: readonly string[]): Headings {
	const places = new Map<string, number>();
	for (const [place, cell] of cells.entries()) {
		if (cell.length > LONGEST) continue;
		const key = squeezed(cell) || squeezed(unnamedColumn(place));
		if (places.has(key)) places.set(squeezed(inColumn(cell, place)), place);
		else places.set(key, place);
	}
	return places;
}

/** What a column without a heading is called. */
export function unnamedColumn(place: number): string {
	return `Column ${place + 1}`;
}

/** Headings of which each that repeats another says in which column it is. */
export function toldApart(headings: readonly string[]): readonly string[] {
	const seen = new Set<string>();
	return headings.map((heading, place) => {
		const key = squeezed(heading);
		if (key === '' || !seen.has(key)) {
			seen.add(key);
			return heading;
		}
		return inColumn(heading, place);
	});
}

/** `Grade (column F)`, for a heading that is not the only one of its name. */
export function inColumn(heading: string, place: number): string {
	return `${heading} (column ${columnLetters(place)})`;
}

/** What a spreadsheet calls a column: `A` for 0, `AA` for 26. */
function columnLetters(place: number): string {
	const letter = String.fromCharCode('A'.charCodeAt(0) + (place % 26));
	return place < 26 ? letter : columnLetters(Math.floor(place / 26) - 1) + letter;
}

/** The place of a heading in its row; `undefined` where the table lacks it. */
export function placeOf(headings: Headings, heading: string): number | undefined {
	return headings.get(squeezed(heading));
}

/** Whether a line has every heading by which a shape is known. */
export function isHeaderOf(
	{ needs }: { readonly needs: readonly string[] },
	headings: Headings
): boolean {
	return needs.length > 0 && needs.every((need) => headings.has(squeezed(need)));
}

/** A heading on one line, as sentences name it. */
export function headingWords(heading: string): string {
	return heading.replace(/\s+/g, ' ').trim();
}
