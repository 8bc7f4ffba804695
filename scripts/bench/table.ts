import { median } from 'd3';

/** The value in the middle of what several visits gave. */
export function middle<Item>(items: readonly Item[], of: (item: Item) => number): number {
	return median(items, of) ?? NaN;
}

/** A line of a table on the command line. */
export function line(cells: readonly (string | number)[]): string {
	return cells.map((cell, index) => String(cell).padEnd(index === 0 ? 44 : 13)).join('');
}

/** Writes what was measured, and what it should be at most. */
export function report(name: string, value: string, wanted = ''): void {
	console.log(line([name, value, wanted]));
}
