import type { NativeBars } from '../../../view/native-form.ts';
import { digits } from '../../../view/words/number-words.ts';
import { wholeWords } from '../../../view/words/whole-words.ts';
import type { TablePage } from './table-pages.ts';

/** Longest that the name of a row stands in a description: an action may be a page of words. */
const LONGEST_NAME = 80;

/** What one slide of a table shows: from which row to which. Its cells are read one by one. */
export function tablePartAlt(
	whole: string,
	{ rows }: Pick<TablePage, 'rows'>,
	index: number,
	of: number
): string {
	const names = rows.flatMap((row) => (row.kind === 'cells' ? [row.cells[0]?.words ?? ''] : []));
	const [first = '', last = ''] = [names[0], names.at(-1)].map((name) =>
		wholeWords(name ?? '', LONGEST_NAME)
	);
	const range = names.length === 1 ? first : `${first} to ${last}`;
	return `${opening(whole, index, of)} ${range}.`;
}

/** What one slide of bars shows: each with its number. */
export function barsPartAlt(
	whole: string,
	{ categories, series, unit }: NativeBars,
	index: number,
	of: number
): string {
	const said = categories.map(({ label, detail }, row) => {
		const numbers = series.map(({ values, words }) => {
			const value = values[row] ?? null;
			// What is said under the name of a bar without a number is why it has none.
			if (value === null) return detail ?? '';
			return words[row] ?? `${digits(value)}${unit === 'percent' ? '%' : ''}`;
		});
		return `${label}: ${numbers.join(', ')}.`;
	});
	return [opening(whole, index, of), ...said].join(' ');
}

/** Every description starts with a sentence that names the kind of chart. */
function opening(whole: string, index: number, of: number): string {
	return `${whole.slice(0, whole.indexOf('.'))}, part ${index + 1} of ${of}.`;
}
