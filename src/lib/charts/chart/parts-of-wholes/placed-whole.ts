import type { HedgeKind } from '../../../domain/hedge.ts';
import type { MarkedText } from '../../../style/text-markup.ts';
import type { PartStyle } from './part-styles.ts';

/** One counted unit, or the swatch of a part; `style` is `null` for a unit in no part. */
export interface PlacedUnit {
	readonly x: number;
	readonly y: number;
	readonly side: number;
	readonly style: PartStyle | null;
}

/** A stretch of a bar. */
export interface PlacedStretch {
	/** From the left of the bar. */
	readonly start: number;
	readonly length: number;
	readonly hedge: HedgeKind | null;
	readonly style: PartStyle;
}

/** A bar whose ground is the whole. */
export interface PlacedBar {
	readonly x: number;
	readonly y: number;
	/** Of the whole, without its soft end. */
	readonly length: number;
	readonly height: number;
	/** Room for the whole with its soft end. */
	readonly limit: number;
	readonly hedge: HedgeKind | null;
	readonly stretches: readonly PlacedStretch[];
}

/** Marks and words of a whole, or of a piece of it. */
export interface Placed {
	readonly height: number;
	readonly texts: readonly MarkedText[];
	readonly units: readonly PlacedUnit[];
	readonly bars: readonly PlacedBar[];
}

export const NOTHING: Placed = { height: 0, texts: [], units: [], bars: [] };

/** The same elsewhere. */
export function shifted<Each extends Placed>(placed: Each, across: number, down: number): Each {
	const move = <Mark extends { readonly x: number; readonly y: number }>(marks: readonly Mark[]) =>
		marks.map((mark) => ({ ...mark, x: mark.x + across, y: mark.y + down }));
	return {
		...placed,
		texts: move(placed.texts),
		units: move(placed.units),
		bars: move(placed.bars)
	};
}

/** Several as one, as high as is said. */
export function joined(all: readonly Placed[], height: number): Placed {
	return {
		height,
		texts: all.flatMap(({ texts }) => texts),
		units: all.flatMap(({ units }) => units),
		bars: all.flatMap(({ bars }) => bars)
	};
}
