import { scaleUtc, utcYear } from 'd3';
import { firstBaseline } from '../../../style/baseline.ts';
import type { MarkedText } from '../../../style/text-markup.ts';
import { textWidth } from '../../../style/text-width.ts';
import { LINE_SPACING } from '../../../style/typeface.ts';
import { QUIET } from '../../../style/palette.ts';
import type { TimelineColumn, TimelineView } from '../../../view/chart/timeline/timeline-view.ts';
import type { TimelineStyles } from './timeline-styles.ts';

/** The line of dates over the columns of a band, in the units of its space. */
export interface PlacedDates {
	readonly years: readonly MarkedText[];
	readonly ticks: readonly number[];
	readonly y: number;
	readonly from: number;
	readonly to: number;
	/** Inspections of this band, those of other bands, and visits. */
	readonly dots: readonly { readonly x: number; readonly kind: 'here' | 'elsewhere' | 'visit' }[];
	/** From a dot to the middle of its column, as paths. */
	readonly leaders: readonly string[];
	readonly height: number;
}

interface DatesRoom {
	readonly y: number;
	readonly from: number;
	readonly to: number;
	/** Middle of the column of each inspection of the band; `null`: they stand under one another. */
	readonly middles: ReadonlyMap<TimelineColumn, number> | null;
	readonly styles: TimelineStyles;
	/** Height of the leaders. */
	readonly drop: number;
}

/** Dates to scale, with leaders to the columns; `null`: no inspection has a date. */
export function placeDates(view: TimelineView, room: DatesRoom): PlacedDates | null {
	const { y, from, to, middles, styles, drop } = room;
	const days = [...view.columns, ...view.visits].flatMap(({ day }) => (day === null ? [] : [day]));
	if (!view.columns.some(({ day }) => day !== null)) return null;
	const times = days.map((day) => day.getTime());
	const first = utcYear.floor(new Date(Math.min(...times)));
	const last = utcYear.offset(utcYear.floor(new Date(Math.max(...times))), 1);
	const { size } = styles.quiet;
	const line = size * LINE_SPACING;
	const label = textWidth('2000', styles.quiet);
	// A year stands under its tick, and those of the two ends inside.
	const x = scaleUtc([first, last], [from + label / 2, to - label / 2]);
	const years = utcYear.range(first, utcYear.offset(last, 1));
	const step = Math.max(
		1,
		Math.ceil(((label + size * 0.8) * (years.length - 1)) / (to - from - label))
	);
	const lineY = y + line + size * 0.6;
	const dots = view.columns.flatMap((column) => {
		const kind =
			middles === null || middles.has(column) ? ('here' as const) : ('elsewhere' as const);
		return column.day === null ? [] : [{ x: x(column.day), kind }];
	});
	const leaders = [...(middles ?? [])].flatMap(([{ day }, middle]) => {
		if (day === null) return [];
		const dot = x(day);
		const turn = drop * 0.3;
		return [
			`M${dot},${lineY}L${dot},${lineY + turn}L${middle},${lineY + drop - turn}L${middle},${lineY + drop}`
		];
	});
	return {
		years: years
			.filter((_, place) => place % step === 0)
			.map((year) => ({
				lines: [String(year.getUTCFullYear())],
				x: x(year),
				y: y + firstBaseline(size),
				style: styles.quiet,
				fill: QUIET,
				anchor: 'middle'
			})),
		ticks: years.map((year) => x(year)),
		y: lineY,
		from: x(first),
		to: x(last),
		dots: [...view.visits.map(({ day }) => ({ x: x(day), kind: 'visit' as const })), ...dots],
		leaders,
		height: lineY + (middles === null ? size : drop + size * 0.3) - y
	};
}
