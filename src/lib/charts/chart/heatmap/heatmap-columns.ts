import { textWidth } from '../../../style/text-width.ts';
import type { TextStyle } from '../../../style/typeface.ts';
import { widestPiece } from '../../../style/wrap-text.ts';
import type { ShownGrade } from '../../../view/grade-cell.ts';
import type { HeatmapView } from '../../../view/chart/heatmap/grade-heatmap.ts';
import type { Space, TypeSizes } from '../../../style/space.ts';

export interface HeatmapStyles {
	readonly label: TextStyle;
	readonly heading: TextStyle;
	readonly group: TextStyle;
	readonly number: TextStyle;
	readonly word: TextStyle;
	readonly quiet: TextStyle;
}

/** How a cell is set: its type, and the room on either side of what it says, in pixels. */
export interface CellForm {
	readonly styles: HeatmapStyles;
	/** Whether a grade's number stands above its word instead of beside it. */
	readonly numberAbove: boolean;
	readonly left: number;
	readonly right: number;
}

/** The columns of a heatmap, in pixels. */
export interface HeatmapColumns {
	readonly form: CellForm;
	/** From one column to the next. */
	readonly columnWidth: number;
	/** Left end of the first. */
	readonly columnX: number;
}

/** Space between neighbouring cells, in pixels. */
export const GAP = 2;

/** Widest a column gets, and the share of the drawing that all may take, in ems and as a fraction. */
const WIDEST_COLUMN = 13;
const COLUMNS_SHARE = 0.5;
/** The same where rows stand close: a name that needs no second line makes a chart lower. */
const DENSE_SHARE = 0.47;

/** The most that a long word in a row label may keep from the columns, as a share of the drawing. */
const LABELS_SHARE = 0.4;

const BESIDE = { scale: 1, numberAbove: false, left: 0.75, right: 0.3 };
const ABOVE = { numberAbove: true, left: 0.4, right: 0.2 };
/** Tighter and tighter ways to set a cell, for sheets where a roomier one would break a word. */
const TIGHTER = [1, 0.875, 0.75, 0.65, 0.55].map((scale) => ({ ...ABOVE, scale }));

type Setting = typeof BESIDE;

/**
 * Columns of the usual width where their words fit, else as wide as their longest word, at the cost
 * of the row labels, which wrap. A grade is read at a glance only if its word is whole.
 */
export function heatmapColumns(view: HeatmapView, space: Space): HeatmapColumns {
	let columns = columnsIn(BESIDE, view, space);
	for (const form of TIGHTER) {
		if (columns.columnX >= labelsNeed(view, space.width, columns.form)) break;
		columns = columnsIn(form, view, space);
	}
	return columns;
}

/** From a cell's left to the word of a grade, in pixels. */
export function wordX({ grade }: ShownGrade, { styles, numberAbove, left }: CellForm): number {
	const { number } = styles;
	return numberAbove ? left : left + textWidth(String(grade), number) + number.size * 0.55;
}

function columnsIn(
	{ scale, numberAbove, left, right }: Setting,
	view: HeatmapView,
	{ width, type, dense }: Space
): HeatmapColumns {
	const styles = stylesOf(type, scale);
	const { size } = styles.label;
	const form = { styles, numberAbove, left: left * size, right: right * size };
	const count = Math.max(1, view.columns.length);
	const share = dense ? DENSE_SHARE : COLUMNS_SHARE;
	const usual = Math.floor(Math.min(WIDEST_COLUMN * size, (width * share) / count));
	const columnWidth = Math.max(usual, columnNeeds(view, form));
	return { form, columnWidth, columnX: width - columnWidth * count + GAP };
}

function stylesOf(sizes: TypeSizes, scale: number): HeatmapStyles {
	const base = Math.max(sizes.least, sizes.base * scale);
	const small = Math.max(sizes.least, sizes.small * scale);
	return {
		label: { size: base, weight: 'regular' },
		heading: { size: base, weight: 'semibold' },
		group: { size: small, weight: 'semibold' },
		number: { size: base, weight: 'semibold' },
		word: { size: base, weight: 'regular' },
		quiet: { size: small, weight: 'regular' }
	};
}

/** The least width of a column that breaks no word of its headings and cells. */
function columnNeeds({ columns, groups }: HeatmapView, form: CellForm): number {
	const { styles, left, right } = form;
	const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
	const headings = columns.map(
		({ label }) => widestPiece(label, styles.heading) + styles.heading.size / 2
	);
	const words = cells.flatMap(({ grades, words }) =>
		grades.length === 0
			? [left + widestPiece(words, styles.quiet)]
			: grades.map((shown) => wordX(shown, form) + widestPiece(shown.word, styles.word))
	);
	return Math.ceil(Math.max(...headings, ...words.map((to) => to + right + GAP), 0));
}

/** The least width of the row labels, with the space after them, that breaks no usual word of theirs. */
function labelsNeed({ groups }: HeatmapView, width: number, { styles }: CellForm): number {
	const labels = groups.flatMap(({ rows }) => rows.map(({ label }) => label));
	const widest = Math.max(0, ...labels.map((label) => widestPiece(label, styles.label)));
	return Math.min(widest + styles.label.size, width * LABELS_SHARE);
}
