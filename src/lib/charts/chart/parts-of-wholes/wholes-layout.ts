import { firstBaseline } from '../../../style/baseline.ts';
import { LINE_SPACING, type TextStyle } from '../../../style/typeface.ts';
import { wrapText } from '../../../style/wrap-text.ts';
import type {
	Part,
	PartsOfWholesView,
	WholeRow
} from '../../../view/chart/parts-of-wholes/parts-of-wholes.ts';
import { isNarrow, type Space } from '../../../style/space.ts';

/** How the units or the stretch of a part are told from other parts: one each, for up to `MOST_PARTS`. */
export const PART_STYLES = ['solid', 'hatched', 'grey', 'dotted'] as const;

export type PartStyle = (typeof PART_STYLES)[number];

export interface PlacedPart {
	readonly part: Part;
	/** As in its swatch; `null` where the part has a bar of its own, beside or over its words. */
	readonly style: PartStyle | null;
	readonly words: readonly string[];
	readonly label: readonly string[];
	/** Left of the swatch, and of the words. */
	readonly x: number;
	readonly textX: number;
	/** Top of the bar that the part has or shares. */
	readonly barY: number;
	readonly wordsBaseline: number;
	readonly labelBaseline: number;
}

/** One counted unit; `style` is `null` for a unit in no part. */
export interface Unit {
	readonly key: string;
	readonly index: number;
	readonly whole: string;
	readonly style: PartStyle | null;
}

export interface PlacedWhole {
	readonly whole: WholeRow;
	readonly top: number;
	readonly heading: { readonly lines: readonly string[]; readonly baseline: number };
	/** Top of the units or bars. */
	readonly y: number;
	readonly units: readonly Unit[];
	readonly parts: readonly PlacedPart[];
}

/** Where counted units and their words stand, in pixels. */
export interface WholesLayout {
	readonly width: number;
	readonly height: number;
	/** Side of a unit and the distance from one unit to the next. */
	readonly unit: number;
	readonly pitch: number;
	/** Extra space after every tenth unit. */
	readonly tenGap: number;
	readonly perRow: number;
	/** Width of the units' or bars' column. */
	readonly marksWidth: number;
	readonly barHeight: number;
	readonly wholes: readonly PlacedWhole[];
	readonly styles: {
		readonly group: TextStyle;
		readonly words: TextStyle;
		readonly label: TextStyle;
	};
}

/** Units stand in rows of ten, twenty or thirty, so that they can be counted. */
export function wholesLayout(view: PartsOfWholesView, space: Space): WholesLayout {
	const { width, type } = space;
	const { base, small } = type;
	const styles: WholesLayout['styles'] = {
		group: { size: small, weight: 'semibold' },
		words: { size: base, weight: 'semibold' },
		label: { size: base, weight: 'regular' }
	};
	const narrow = isNarrow(space);
	const unit = Math.round(base * 0.9);
	const pitch = unit + Math.round(base * 0.25);
	const tenGap = Math.round(base * 0.5);
	const marksWidth = narrow ? width : Math.floor(width * 0.5);
	const tens = Math.max(1, Math.min(3, Math.floor((marksWidth + tenGap) / (pitch * 10 + tenGap))));
	const perRow = tens * 10;
	const barHeight = Math.round(base * 1.1);
	const line = base * LINE_SPACING;
	const textX = narrow ? 0 : marksWidth + base;

	let y = 0;
	const wholes = view.wholes.map((whole): PlacedWhole => {
		const top = y;
		const heading = wrapText(`${whole.topic}, out of ${whole.totalWords}`, width, styles.group);
		const marksY = top + heading.length * small * LINE_SPACING + base * 0.9;
		const apart = whole.drawnAs === 'bars';
		const barPitch = barHeight + base * 0.4;
		const marksHeight =
			whole.drawnAs === 'units' ? Math.ceil(whole.total / perRow) * pitch : apart ? 0 : barPitch;

		let textY = narrow ? marksY + marksHeight + base * 0.4 : marksY - base * 0.15;
		const swatch = apart ? 0 : unit + base * 0.5;
		const room = width - textX - swatch;
		const parts = whole.parts.map((part, index): PlacedPart => {
			const barY = apart ? textY : marksY;
			if (apart && narrow) textY += barPitch;
			const words = wrapText(part.words, room, styles.words);
			const label = wrapText(part.label, room, styles.label);
			const wordsBaseline = textY + firstBaseline(base);
			const labelBaseline = wordsBaseline + words.length * line;
			const placed = {
				part,
				style: apart ? null : (PART_STYLES[index] ?? null),
				words,
				label,
				x: textX,
				textX: textX + swatch,
				barY,
				wordsBaseline,
				labelBaseline
			};
			textY += (words.length + label.length) * line + base * 0.45;
			return placed;
		});
		y = Math.max(marksY + marksHeight, textY) + base * 0.8;
		return {
			whole,
			top,
			heading: { lines: heading, baseline: top + small * 1.5 },
			y: marksY,
			units: whole.drawnAs === 'units' ? unitsOf(whole) : [],
			parts
		};
	});
	return {
		width,
		height: Math.ceil(y),
		unit,
		pitch,
		tenGap,
		perRow,
		marksWidth,
		barHeight,
		wholes,
		styles
	};
}

/** Every unit of a whole, the parts first in their order. */
function unitsOf({ key, total, parts }: WholeRow): readonly Unit[] {
	const styles = parts.flatMap(({ count }, index) =>
		Array.from({ length: count ?? 0 }, () => PART_STYLES[index] ?? null)
	);
	return Array.from({ length: total }, (_, index) => ({
		key: `${key}.${index}`,
		index,
		whole: key,
		style: styles[index] ?? null
	}));
}
