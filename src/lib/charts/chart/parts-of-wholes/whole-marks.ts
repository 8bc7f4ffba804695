import type { WholeRow } from '../../../view/chart/parts-of-wholes/whole-row.ts';
import { fadesAfter, softEnd } from '../../bars/hedge-slices.ts';
import { PART_STYLES, type PartStyle } from './part-styles.ts';
import { NOTHING, type Placed, type PlacedBar, type PlacedStretch } from './placed-whole.ts';

/** Units in a row, so that they can be counted; the usual first. */
const PER_ROW = [10, 5] as const;
/** Of the way from one unit to the next, what is left free. */
const FREE = 0.16;

interface Room {
	readonly width: number;
	/** `null`: as high as needed. */
	readonly height: number | null;
	/** The type beside it, which says how large marks need be and how large they may get. */
	readonly em: number;
}

/** The units of a whole or its bar. A whole whose parts each have a bar has none of its own. */
export function wholeMarks(whole: WholeRow, room: Room): Placed {
	switch (whole.drawnAs) {
		case 'units':
			return unitsOf(whole, room);
		case 'bar': {
			const height = Math.max(room.em * 1.4, Math.min(room.height ?? 0, room.em * 6));
			let start = 0;
			const parts = whole.parts.map(({ count, hedge }, index) => {
				const part = { start, count: count ?? 0, hedge, style: PART_STYLES[index] ?? 'solid' };
				start += count ?? 0;
				return part;
			});
			return { ...NOTHING, height, bars: [wholeBar(whole, parts, room.width, height)] };
		}
		case 'bars':
			return NOTHING;
	}
}

/** Every unit of a whole in rows of ten or five, the parts first in their order. */
function unitsOf({ total, parts }: WholeRow, room: Room): Placed {
	const few = total <= PER_ROW[0];
	// Up to ten stand in one row; more fill their room better in fives where that is high.
	const choices = (few ? [Math.max(1, total)] : PER_ROW).map((perRow) => ({
		perRow,
		pitch: pitchOf(total, perRow, room)
	}));
	const { perRow, pitch } = choices.reduce((best, each) => (each.pitch > best.pitch ? each : best));
	const styles = parts.flatMap(({ count }, index) =>
		Array.from({ length: count ?? 0 }, (): PartStyle | null => PART_STYLES[index] ?? null)
	);
	return {
		...NOTHING,
		height: Math.ceil(total / perRow) * pitch,
		units: Array.from({ length: total }, (_, index) => ({
			x: (index % perRow) * pitch,
			y: Math.floor(index / perRow) * pitch,
			side: pitch * (1 - FREE),
			style: styles[index] ?? null
		}))
	};
}

/** From one unit to the next, in ems: at least, usually where there is any height, and at most. */
const PITCH = { least: 0.75, usual: 1.4, usualOfFew: 2.2, most: 8 };

function pitchOf(total: number, perRow: number, { width, height, em }: Room): number {
	const usual = total <= PER_ROW[0] ? PITCH.usualOfFew : PITCH.usual;
	const rows = Math.max(1, Math.ceil(total / perRow));
	const room = height === null ? em * usual : Math.min(em * PITCH.most, height / rows);
	return Math.max(em * PITCH.least, Math.min(width / perRow, room));
}

interface PartOfBar extends Pick<PlacedStretch, 'hedge' | 'style'> {
	/** On the scale of the whole. */
	readonly start: number;
	readonly count: number;
}

/** A bar of a whole. One that may be larger has a soft end too, which needs room; no part goes past it. */
export function wholeBar(
	{ total, totalHedge }: WholeRow,
	parts: readonly PartOfBar[],
	width: number,
	height: number
): PlacedBar {
	const length = fadesAfter(totalHedge) ? width - softEnd(height, width) : width;
	const at = (count: number) =>
		Math.max(0, Math.min(length, (count / Math.max(total, 1)) * length));
	return {
		x: 0,
		y: 0,
		length,
		height,
		limit: width,
		hedge: totalHedge,
		stretches: parts.map(({ start, count, hedge, style }) => ({
			start: at(start),
			length: at(start + count) - at(start),
			hedge,
			style
		}))
	};
}
