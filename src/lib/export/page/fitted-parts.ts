import type { Space, TypeSizes } from '../../style/space.ts';
import { kitOf, type ChartView } from '../../view/kinds.ts';
import { chartPart, partsAt } from '../../view/chart-parts.ts';
import { drawingOf, type Drawing } from '../svg/drawing.ts';
import { rowCuts } from './row-cuts.ts';

/** Room for a drawing, in points. */
export interface Room {
	readonly width: number;
	readonly height: number;
}

/** Gives a chart's `<svg>` as text. */
export type DrawChart = (view: ChartView, space: Space) => string;

/** A chart, or a part of one, drawn for its room. */
export interface FittedPart {
	readonly part: ChartView;
	readonly drawing: Drawing;
	readonly type: TypeSizes;
	/** At most 1; less only for a row that has no room even by itself. */
	readonly scale: number;
}

/** Where a chart is to stand. */
export interface Place {
	/** The room that is left under the title of a part, before it is known how many parts there are. */
	readonly roomOf: (part: ChartView) => Room;
	/** The largest first. */
	readonly types: readonly [TypeSizes, ...TypeSizes[]];
	readonly draw: DrawChart;
}

/** So little too high that nobody sees it, in points. */
const SLIGHTLY = 0.5;

/**
 * A chart laid out for its place: in the largest type in which it fits, else in the smallest in as few
 * parts as there must be, all in type of one size. Nothing is shrunk but a single row that fits no page.
 */
export function fittedParts(view: ChartView, place: Place): readonly FittedPart[] {
	const whole = fitting([view], place);
	if (whole !== null) return whole;
	const [smallest = place.types[0]] = place.types.slice(-1);
	const kit = kitOf(view);
	const count = kit.rowCount(view);
	const cuts =
		count < 2
			? []
			: rowCuts(count, kit.naturalCuts?.(view) ?? [], (from, to) => {
					const part = chartPart(view, from, to);
					return (
						!isFarTooLong(part, smallest, place) && fittedIn(part, smallest, place).scale === 1
					);
				});
	if (cuts.length === 0) return [fittedIn(view, smallest, place)];
	const parts = partsAt(view, cuts);
	return fitting(parts, place) ?? parts.map((part) => fittedIn(part, smallest, place));
}

/** Every part in the largest type in which all of them fit; `null`: they fit in none. */
function fitting(parts: readonly ChartView[], place: Place): readonly FittedPart[] | null {
	for (const type of place.types) {
		if (parts.some((part) => isFarTooLong(part, type, place))) continue;
		const fitted = parts.map((part) => fittedIn(part, type, place));
		if (fitted.every(({ scale }) => scale === 1)) return fitted;
	}
	return null;
}

function fittedIn(part: ChartView, type: TypeSizes, { roomOf, draw }: Place): FittedPart {
	const room = roomOf(part);
	const drawing = drawingOf(draw(part, { ...room, type, dense: false }));
	const scale = drawing.height <= room.height + SLIGHTLY ? 1 : room.height / drawing.height;
	return { part, drawing, type, scale };
}

/** Even in two columns every row needs a line: such charts need not be drawn to be measured. */
function isFarTooLong(part: ChartView, type: TypeSizes, { roomOf }: Place): boolean {
	return kitOf(part).rowCount(part) * type.least > 2 * roomOf(part).height;
}
