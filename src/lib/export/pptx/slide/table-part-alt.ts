import { shortened } from '../../../view/words/shortened.ts';
import type { SizedTable } from './sized-table.ts';

/** Longest that the name of a row stands in a description: an action may be a page of words. */
const LONGEST_NAME = 80;

/** What one block of a table shows: from which row to which. Its cells are read one by one. */
export function tablePartAlt(
	whole: string,
	{ rows }: Pick<SizedTable, 'rows'>,
	index: number,
	of: number
): string {
	const names = rows.flatMap((row) => (row.kind === 'cells' ? [row.cells[0]?.words ?? ''] : []));
	const [first = '', last = ''] = [names[0], names.at(-1)].map((name) =>
		shortened(name ?? '', LONGEST_NAME)
	);
	const range = names.length === 1 ? first : `${first} to ${last}`;
	return `${opening(whole, index, of)} ${range}.`;
}

/** Every description starts with a sentence that names the kind of chart. */
function opening(whole: string, index: number, of: number): string {
	return `${whole.slice(0, whole.indexOf('.'))}, part ${index + 1} of ${of}.`;
}
