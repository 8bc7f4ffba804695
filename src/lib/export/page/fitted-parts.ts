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
	const whole = fittedIn([view], place);
	if (whole.every(({ scale }) => scale === 1)) return whole;
	const kit = kitOf(view);
	const count = kit.rowCount(view);
	if (count < 2) return whole;
	const [smallest = place.types[0]] = place.types.slice(-1);
	const cuts = rowCuts(count, kit.naturalCuts?.(view) ?? [], (from, to) =>
		fits(chartPart(view, from, to), smallest, place)
	);
	return cuts.length === 0 ? whole : fittedIn(partsAt(view, cuts), place);
}

/** Every part in the largest type in which all of them fit, else in the smallest. */
function fittedIn(parts: readonly ChartView[], place: Place): readonly FittedPart[] {
	const [smallest = place.types[0]] = place.types.slice(-1);
	const type = place.types.find((tried) => parts.every((part) => fits(part, tried, place)));
	return parts.map((part) => {
		const drawing = drawn(part, type ?? smallest, place);
		const { height } = place.roomOf(part);
		const scale = drawing.height <= height + SLIGHTLY ? 1 : height / drawing.height;
		return { part, drawing, type: type ?? smallest, scale };
	});
}

function fits(part: ChartView, type: TypeSizes, place: Place): boolean {
	// Even in two columns every row needs a line: far longer charts need not be drawn to be measured.
	if (kitOf(part).rowCount(part) * type.least > 2 * place.roomOf(part).height) return false;
	return drawn(part, type, place).height <= place.roomOf(part).height + SLIGHTLY;
}

function drawn(part: ChartView, type: TypeSizes, { roomOf, draw }: Place): Drawing {
	return drawingOf(draw(part, { ...roomOf(part), type, dense: false }));
}
