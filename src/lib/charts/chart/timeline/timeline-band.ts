import { QUIET } from '../../../style/palette.ts';
import type { MarkedText } from '../../../style/text-markup.ts';
import type { TextStyle } from '../../../style/typeface.ts';
import { widestPiece } from '../../../style/wrap-text.ts';
import { columnLines } from '../../../view/chart/timeline/timeline-columns.ts';
import type { TimelineColumn, TimelineView } from '../../../view/chart/timeline/timeline-view.ts';
import { unbrokenDate } from './unbroken-date.ts';
import { stackText } from '../../text/stack-text.ts';
import type { TimelineColumns, TimelineForm } from './timeline-columns.ts';
import { placeDates, type PlacedDates } from './timeline-dates.ts';
import { placeRows, type PlacedRows } from './timeline-row-places.ts';
import { placeSteps, type PlacedSteps } from './timeline-step-places.ts';

/** Columns that stand side by side: some of the inspections of a timeline, from one place to another. */
export interface BandRoom {
	readonly from: number;
	readonly to: number;
	readonly y: number;
	readonly width: number;
	/** Above and below what stands in a row together, in ems. */
	readonly air: number;
}

/** A band in its place. */
export interface PlacedBand extends PlacedRows {
	readonly dates: PlacedDates | null;
	readonly headings: readonly MarkedText[];
	readonly steps: PlacedSteps;
	readonly height: number;
}

/** Where the columns of a band start. */
function columnLefts(
	{ from, to }: Pick<BandRoom, 'from' | 'to'>,
	{ labelWidth, cellWidth, gap, opens }: TimelineColumns
): readonly number[] {
	const first = labelWidth + (opens ? gap : 0);
	return Array.from({ length: to - from }, (_, place) => first + place * (cellWidth + gap));
}

export function placeBand(
	view: TimelineView,
	room: BandRoom,
	columns: TimelineColumns
): PlacedBand {
	const { from, to, y } = room;
	const { styles, cellWidth, gap, form } = columns;
	const lefts = columnLefts(room, columns);
	const own = view.columns.slice(from, to);
	const middles = lefts.map((left) => left + cellWidth / 2);
	const dates =
		form === 'bare'
			? null
			: placeDates(view, {
					y,
					from: columns.labelWidth,
					to: Math.max(lefts.at(-1) ?? 0) + cellWidth,
					middles: new Map(own.map((column, place) => [column, middles[place] ?? 0])),
					styles,
					drop: styles.quiet.size * (form === 'tight' ? 1.6 : 2.6)
				});
	const top = y + (dates?.height ?? 0);
	const headings = own.map((column, place) => {
		const middle = middles[place] ?? 0;
		const half = Math.min(cellWidth / 2 + gap / 3, room.width - middle);
		const stack = stackText(
			[
				{ text: headingOf(column, form), style: styles.heading },
				...linesOf(column, form).map((text) => ({ text, style: styles.quiet, fill: QUIET })),
				{ text: dateWithin(column, 2 * half, styles.plain), style: styles.plain }
			],
			{ x: middle, y: top, width: 2 * half }
		);
		const centred = stack.texts.map((text): MarkedText => {
			return { ...text, anchor: 'middle' };
		});
		return { texts: centred, height: stack.height };
	});
	const headingHeight = Math.max(0, ...headings.map(({ height }) => height));
	const rowsTop = top + headingHeight + styles.quiet.size * 0.6;
	const rows = placeRows(view, { ...room, y: rowsTop }, columns, lefts);
	const steps = placeSteps(view, room, columns, { lefts, top, rows });
	return {
		...rows,
		dates,
		headings: headings.flatMap(({ texts }) => texts),
		steps,
		height: steps.bottom - y
	};
}

/** A date on one line where that is wide enough for it, and else one that breaks no word and no number. */
function dateWithin({ dateWords }: TimelineColumn, width: number, style: TextStyle): string {
	const unbroken = unbrokenDate(dateWords);
	return widestPiece(unbroken, style) <= width ? unbroken : dateWords;
}

/** The framework, with what tells an inspection from others where no line is left for that. */
function headingOf({ heading, label }: TimelineColumn, form: TimelineForm): string {
	return form === 'bare' && label !== null ? `${heading}, ${label}` : heading;
}

/** What tells an inspection from others, and what was inspected where there is room. */
function linesOf(column: TimelineColumn, form: TimelineForm): readonly string[] {
	if (form === 'bare') return [];
	return columnLines(form === 'tight' ? { ...column, subject: null } : column);
}
