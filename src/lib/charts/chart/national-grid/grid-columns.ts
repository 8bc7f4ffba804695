import { textWidth } from '../../../style/text-width.ts';
import type { TextStyle } from '../../../style/typeface.ts';
import { widestPiece } from '../../../style/wrap-text.ts';
import type { Space } from '../../../style/space.ts';
import {
	nationalCell,
	NEAREST,
	type NationalCell
} from '../../../view/chart/national-grid/grid-cells.ts';
import { rowDate, rowName } from '../../../view/chart/national-grid/grid-nouns.ts';
import type { NationalGridView } from '../../../view/chart/national-grid/national-grid.ts';

/** What a cell says: number and word in one line, the word on as many as it takes, or the number alone. */
export type CellForm = 'beside' | 'wrapped' | 'number';

/** The columns of a drawn grid, in its own units. */
export interface GridColumns {
	readonly form: CellForm;
	readonly name: TextStyle;
	readonly strong: TextStyle;
	readonly quiet: TextStyle;
	readonly cell: TextStyle;
	/** Room of a name, and where dates start; `null`: there is no room for dates. */
	readonly nameWidth: number;
	readonly dateX: number | null;
	/** Left end of the first column of areas, and from one to the next. */
	readonly columnX: number;
	readonly pitch: number;
	/** Room on either side of what a cell says. */
	readonly inset: number;
}

/** Space between neighbouring cells. */
export const GAP = 1.5;

/** Most of the drawing that names may take. */
const NAMES_SHARE = 0.2;
/** Where cells say numbers alone, there is more for names. */
const WIDE_NAMES_SHARE = 0.32;
/** Widest a column gets, in ems, so that the eye finds its way. */
const WIDEST = 14;

/** The widest words that the room allows: a grade is read at a glance only if its word is whole. */
export function gridColumns(view: NationalGridView, { width, type }: Space): GridColumns {
	const rows = view.groups.flatMap((group) => group.rows);
	const cells = rows.flatMap((row) =>
		view.headings.map(({ column }) => nationalCell(view.grid, row, column))
	);
	const inspections = rows.flatMap((row) => view.grid.inspections[row] ?? []);
	const style = (size: number): TextStyle => ({ size, weight: 'regular' });
	const name = style(type.base);
	const strong: TextStyle = { size: type.base, weight: 'semibold' };
	const quiet = style(Math.max(type.least, type.small));
	const names = Math.max(0, ...inspections.map((each) => textWidth(rowName(each), strong)));
	const dates = Math.max(
		0,
		...inspections.map((each) => textWidth(rowDate(each, view.choice.framework === null), quiet))
	);
	const count = Math.max(1, view.headings.length);
	const sizes = [...new Set([type.base, Math.max(type.least, type.small)])];
	const em = type.base;
	const tries: readonly (readonly [CellForm, number])[] = [
		...sizes.map((size) => ['beside', size] as const),
		...sizes.map((size) => ['wrapped', size] as const),
		['number', type.base]
	];
	for (const [form, size] of tries) {
		const share = form === 'number' ? WIDE_NAMES_SHARE : NAMES_SHARE;
		const nameWidth = Math.min(names, width * share);
		const cell = style(size);
		const inset = size * (form === 'number' ? 0.25 : 0.4);
		const needed = Math.max(0, ...cells.map((each) => needs(each, form, cell))) + 2 * inset + GAP;
		const withDates = (width - nameWidth - dates - 1.6 * em) / count;
		const alone = (width - nameWidth - 0.8 * em) / count;
		const isLast = form === 'number';
		if (withDates < needed && !(isLast && alone > 0)) continue;
		const hasDates = withDates >= needed;
		const pitch = Math.min(hasDates ? withDates : alone, WIDEST * em);
		return {
			form,
			name,
			strong,
			quiet,
			cell,
			nameWidth,
			dateX: hasDates ? nameWidth + 0.8 * em : null,
			columnX: nameWidth + 0.8 * em + (hasDates ? dates + 0.8 * em : 0),
			pitch,
			inset
		};
	}
	throw new RangeError('Numbers alone stand in any column.');
}

/** What a cell says in a form: a grade's number, and its word. */
export function cellText(
	{ state, grades, words, nearest }: NationalCell,
	form: CellForm
): { readonly number: string | null; readonly word: string } {
	const [given] = grades;
	if (state !== 'graded' || given === undefined)
		return { number: null, word: form === 'number' ? shortWords(words) : words };
	if (form === 'number') return { number: String(given.grade), word: '' };
	return { number: String(given.grade), word: nearest ? `${given.word}, ${NEAREST}` : given.word };
}

/** A cell of a number's width has no room for why it has none: the key says what a dash is. */
function shortWords(words: string): string {
	return /^\d+$/.test(words) ? words : '–';
}

/** From a cell's number to its word, as a share of the size. */
export const AFTER_NUMBER = 0.45;

function needs(cell: NationalCell, form: CellForm, style: TextStyle): number {
	const { number, word } = cellText(cell, form);
	const before =
		number === null
			? 0
			: textWidth(number, { ...style, weight: 'semibold' }) +
				(word === '' ? 0 : style.size * AFTER_NUMBER);
	const text = form === 'beside' ? textWidth(word, style) : widestPiece(word, style);
	return before + text;
}
