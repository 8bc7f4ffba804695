/** What quotation marks inside cells that do not begin with one tell of a row. */
export interface BareQuotes {
	/** Whether they come in pairs in every cell, so that no separator between two can be missing. */
	readonly paired: boolean;
	/** The first cell that has them. */
	readonly cell: string;
}

/**
 * Quotation marks in cells that are not quoted, where they are taken for text. A separator that is
 * missing before a quoted cell leaves them behind, and then the commas of that cell separate: one mark
 * stays on each side of the first. `null` where all marks stand as they should.
 *
 * @param raw the row as the file writes it, from which `cells` were read without a fault
 */
export function bareQuotes(
	raw: string,
	cells: readonly string[],
	delimiter: string
): BareQuotes | null {
	let at = 0;
	let first: string | null = null;
	let paired = true;
	for (const cell of cells) {
		const marks = cell.split('"').length - 1;
		if (raw[at] === '"') {
			// Its own two, and one more for each that it holds; blanks may follow before the separator.
			at = raw.indexOf(delimiter, at + cell.length + marks + 2) + delimiter.length;
		} else {
			at += cell.length + delimiter.length;
			if (marks > 0) first ??= cell;
			if (marks % 2 === 1) paired = false;
		}
	}
	return first === null ? null : { paired, cell: first };
}
