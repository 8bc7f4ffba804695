import { excerpt } from '../../excerpt.ts';
import { listWith } from '../../problem-words/wording.ts';
import type { TableColumn } from '../table-columns.ts';

/** At most three are named. */
const MOST_NAMED = 3;

export function headingsOf(columns: readonly Pick<TableColumn, 'heading'>[]): string {
	return quotedList(columns.map(({ heading }) => heading));
}

/** `“Good”, “Inadequate” and one more`. */
export function quotedList(words: readonly string[]): string {
	const named = words.slice(0, MOST_NAMED).map((word) => `“${excerpt(word)}”`);
	const more = words.length - named.length;
	if (more > 0) named.push(more === 1 ? 'one more' : `${more} more`);
	return listWith('and', named);
}
