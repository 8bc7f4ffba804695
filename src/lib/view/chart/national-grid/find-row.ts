import { digits } from '../../words/number-words.ts';
import { rowName } from './grid-nouns.ts';
import type { NationalGridView } from './grid-view.ts';

/** What typing the name of an authority finds. */
export interface FoundRow {
	/** Its place in the table; `null`: none of the rows shown has the name. */
	readonly row: number | null;
	/** `Kent, row 80 of 153`. */
	readonly words: string;
}

/** The first row whose name starts with what is typed, else has it somewhere; `null`: nothing is typed. */
export function findRow(
	{ grid, groups }: Pick<NationalGridView, 'grid' | 'groups'>,
	typed: string
): FoundRow | null {
	const asked = folded(typed);
	if (asked === '') return null;
	const rows = groups.flatMap((group) => group.rows);
	const names = rows.map((row) => {
		const inspection = grid.inspections[row];
		return inspection === undefined ? '' : rowName(inspection);
	});
	const folds = names.map(folded);
	const starts = folds.findIndex((name) => name.startsWith(asked));
	const at = starts >= 0 ? starts : folds.findIndex((name) => name.includes(asked));
	if (at < 0) return { row: null, words: `“${typed.trim()}” is not among these rows` };
	return {
		row: rows[at] ?? null,
		words: `${names[at] ?? ''}, row ${digits(at + 1)} of ${digits(rows.length)}`
	};
}

function folded(text: string): string {
	return text.normalize('NFKC').trim().toLocaleLowerCase('en-GB');
}
