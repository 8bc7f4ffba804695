import type { Box } from '../../../style/hatch-path.ts';
import { QUIET } from '../../../style/palette.ts';
import type { MarkedText } from '../../../style/text-markup.ts';
import { LINE_SPACING } from '../../../style/typeface.ts';
import type { TimelineRow } from '../../../view/chart/timeline/timeline-rows.ts';
import type { TimelineView } from '../../../view/chart/timeline/timeline-view.ts';
import { stackText } from '../../text/stack-text.ts';
import { changeLines } from './change-lines.ts';
import {
	absentRuns,
	linesOf,
	middleWords,
	placeJudged,
	type AbsentBox,
	type JudgedCell
} from './timeline-cells.ts';
import type { TimelineColumns } from './timeline-columns.ts';

/** The rows of a band in their places. */
export interface PlacedRows {
	/** Those with a judgement in the band; `at` is the place among all rows of the view. */
	readonly rows: readonly { readonly at: number; readonly cells: Box }[];
	readonly labels: readonly MarkedText[];
	readonly rules: readonly number[];
	readonly cells: readonly (JudgedCell | AbsentBox)[];
	/** Every cell on its own, by its row and column among all of the view. */
	readonly places: readonly { readonly row: number; readonly column: number; readonly box: Box }[];
	readonly rowsBottom: number;
}

interface RowsRoom {
	readonly from: number;
	readonly to: number;
	readonly y: number;
	readonly width: number;
	readonly air: number;
}

/** Between a cell and the rule over it, in ems. */
const INSET = 0.25;

/** Places labels and cells under one another. */
export function placeRows(
	view: TimelineView,
	{ from, to, y: top, width, air }: RowsRoom,
	columns: TimelineColumns,
	lefts: readonly number[]
): PlacedRows {
	const { styles, labelWidth, cellWidth } = columns;
	const { size } = styles.word;
	const inset = size * Math.min(INSET, air / 2);
	const kept = view.rows
		.map((row, at) => ({ at, row: { ...row, cells: row.cells.slice(from, to) } }))
		.filter(({ row }) => row.cells.some(({ kind }) => kind === 'judged'));
	const steps = view.columns.slice(from, to).map(({ step }) => step);
	const labels: MarkedText[] = [];
	const rules: number[] = [];
	let y = top;
	const rows = kept.map(({ at, row }) => {
		rules.push(y);
		const label = labelOf(row, y + inset, labelWidth - styles.label.size * 0.6, columns);
		const lines = Math.max(...row.cells.map((cell) => linesOf(cell, columns)));
		const changes = steps.flatMap((step) => step?.changes[at] ?? []);
		const most = Math.max(1, ...changes.map((change) => changeLines(change, columns).length));
		const changeHeight = most * styles.strong.size * LINE_SPACING;
		const cellHeight = Math.max(lines * size * LINE_SPACING + air * size, changeHeight);
		const cellTop = y + inset;
		const height = Math.max(cellHeight, label.height);
		const down = (height - label.height) / 2;
		labels.push(...label.texts.map((text) => ({ ...text, y: text.y + down })));
		y = cellTop + height + inset;
		return { at, row, cells: { x: labelWidth, y: cellTop, width: width - labelWidth, height } };
	});
	rules.push(y);
	const cells = lefts.flatMap((left, column) => {
		const boxOf = (first: number, last = first): Box => {
			const [start, end] = [rows[first]?.cells, rows[last]?.cells];
			const startY = start?.y ?? top;
			const bottom = (end?.y ?? top) + (end?.height ?? 0);
			return { x: left, y: startY, width: cellWidth, height: bottom - startY };
		};
		const judged = rows.flatMap(({ row }, place) => {
			const cell = row.cells[column];
			return cell?.kind === 'judged' ? [placeJudged(cell.shown, boxOf(place), columns)] : [];
		});
		const own = rows.map(({ row }) => row);
		const absent = absentRuns(own, column).map(({ from: first, to: last, words }): AbsentBox => {
			const box = boxOf(first, last);
			return { kind: 'absent', ...box, words: middleWords(words, box, columns) };
		});
		return [...judged, ...absent];
	});
	const places = lefts.flatMap((left, column) =>
		rows.map(({ at, cells: { y: cellY, height } }) => ({
			row: at,
			column: from + column,
			box: { x: left, y: cellY, width: cellWidth, height }
		}))
	);
	return { rows, labels, rules, cells, places, rowsBottom: y };
}

function labelOf(
	{ label, detail }: TimelineRow,
	y: number,
	width: number,
	{ styles, form }: TimelineColumns
) {
	const named = { text: label, style: styles.label };
	const also =
		detail === null || form !== 'full' ? [] : [{ text: detail, style: styles.quiet, fill: QUIET }];
	return stackText([named, ...also], { x: 0, y, width });
}
