import { textWidth } from '../../../style/text-width.ts';
import type { TextStyle } from '../../../style/typeface.ts';
import { widestPiece } from '../../../style/wrap-text.ts';
import type { Space } from '../../../style/space.ts';
import {
	nationalCell,
	NEAREST,
	type NationalCell
} from '../../../view/chart/national-grid/grid-cells.ts';
import { besideName } from '../../../view/chart/national-grid/beside-name.ts';
import { rowName } from '../../../view/chart/national-grid/grid-nouns.ts';
import type { GridDrawing } from '../../../view/chart/national-grid/grid-view.ts';

/** What a cell says: number and word in one line, the word on as many as it takes, or the number alone. */
export type CellForm = 'beside' | 'wrapped' | 'number';

/** The columns of a drawn grid, in its own units. */
export interface GridColumns {
	readonly form: CellForm;
	readonly name: TextStyle;
	readonly strong: TextStyle;
	readonly quiet: TextStyle;
	readonly cell: TextStyle;
	readonly heading: TextStyle;
	/** Under a heading, never larger than it. */
	readonly note: TextStyle;
	/** Whether headings stand over their columns, and not letters that stand for them. */
	readonly hasHeadings: boolean;
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

/** Widest a column gets, in ems, so that the eye finds its way. */
const WIDEST = 14;

/** A way to set a row, and the most of the drawing that its name may take. */
interface Setting {
	readonly form: CellForm;
	readonly small: boolean;
	readonly dates: boolean;
	readonly names: number;
	/** Room on either side of what a cell says, in ems. */
	readonly inset: number;
}

/**
 * Ways to set rows, the best first: a grade is read at a glance only if its word is whole, and a row in
 * one line. The last fits anywhere.
 */
const SETTINGS: readonly Setting[] = [
	{ form: 'beside', small: false, dates: true, names: 0.22, inset: 0.4 },
	{ form: 'beside', small: true, dates: true, names: 0.2, inset: 0.4 },
	{ form: 'beside', small: true, dates: false, names: 0.17, inset: 0.25 },
	{ form: 'wrapped', small: false, dates: true, names: 0.2, inset: 0.4 },
	{ form: 'wrapped', small: true, dates: true, names: 0.19, inset: 0.25 },
	{ form: 'wrapped', small: true, dates: false, names: 0.22, inset: 0.25 },
	{ form: 'number', small: false, dates: true, names: 0.24, inset: 0.4 },
	{ form: 'number', small: false, dates: false, names: 0.24, inset: 0.4 },
	{ form: 'number', small: false, dates: false, names: 0.3, inset: 0.4 }
];

/** The first setting that the room allows. */
export function gridColumns(view: GridDrawing, { width, type }: Space): GridColumns {
	const rows = view.groups.flatMap((group) => group.rows);
	const inspections = rows.flatMap((row) => view.grid.inspections[row] ?? []);
	const regular = (size: number): TextStyle => ({ size, weight: 'regular' });
	const em = type.base;
	const small = Math.max(type.least, type.small);
	const [name, quiet] = [regular(em), regular(small)];
	const strong: TextStyle = { size: em, weight: 'semibold' };
	const widest = (texts: readonly string[], style: TextStyle) =>
		[...new Set(texts)].reduce((most, text) => Math.max(most, textWidth(text, style)), 0);
	const names = widest(inspections.map(rowName), strong);
	const dates = widest(
		rows.map((row) => besideName(view, row)),
		quiet
	);
	const said = saidIn(view, rows);
	const count = Math.max(1, view.headings.length);
	for (const [at, setting] of SETTINGS.entries()) {
		const { form } = setting;
		const cell = regular(setting.small ? small : em);
		const inset = cell.size * setting.inset;
		const nameWidth = Math.min(names, width * setting.names);
		const columnX = nameWidth + 0.8 * em + (setting.dates ? dates + 0.8 * em : 0);
		const pitch = Math.min((width - columnX) / count, WIDEST * em);
		const isLast = at === SETTINGS.length - 1;
		const headingOf = (style: TextStyle) => {
			return Math.max(0, ...view.headings.map(({ words }) => widestPiece(words, style))) + GAP;
		};
		// Over numbers alone a heading needs more room than its column: it is set as large as it fits.
		const sizes = form === 'number' ? [em, small, type.least] : [em];
		const heading = sizes
			.map((size) => ({ ...strong, size }))
			.find((style) => headingOf(style) <= pitch) ?? { ...strong, size: sizes.at(-1) ?? em };
		const needed = Math.max(said.widest(form, cell) + 2 * inset + GAP, headingOf(heading));
		if (pitch < needed && !isLast) continue;
		return {
			...{ form, name, strong, quiet, cell, heading, nameWidth, columnX, pitch, inset },
			note: { ...quiet, size: Math.min(quiet.size, heading.size) },
			hasHeadings: pitch >= headingOf(heading),
			dateX: setting.dates ? nameWidth + 0.8 * em : null
		};
	}
	throw new RangeError('The last setting fits anywhere.');
}

/** The different cells that rows have, so that each is measured once. */
function saidIn(view: GridDrawing, rows: readonly number[]) {
	const cells = new Map<string, NationalCell>();
	for (const row of rows) {
		for (const { column } of view.headings) {
			const cell = nationalCell(view.grid, row, column);
			cells.set(`${cell.words} ${String(cell.nearest)}`, cell);
		}
	}
	return {
		widest: (form: CellForm, style: TextStyle) =>
			[...cells.values()].reduce((most, cell) => Math.max(most, needs(cell, form, style)), 0)
	};
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

/** Values of another scale that are no longer than this stand where there is room for a number. */
const SHORT = 2;

/** A cell of a number's width has no room for why it has none: the key says what a dash is. */
function shortWords(words: string): string {
	const [value = ''] = words.split(/ \(|, /);
	return value.length <= SHORT ? value : '–';
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
