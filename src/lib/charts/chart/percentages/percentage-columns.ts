import { isNarrow, type Space, type TypeSizes } from '../../../style/space.ts';
import { textWidth } from '../../../style/text-width.ts';
import type { TextStyle } from '../../../style/typeface.ts';
import type { PercentagesView } from '../../../view/chart/percentages/percentages.ts';

/** How the words of percentages are set. */
export interface PercentType {
	readonly label: TextStyle;
	readonly words: TextStyle;
	readonly quiet: TextStyle;
}

export function percentType({ base, small }: TypeSizes): PercentType {
	return {
		label: { size: base, weight: 'regular' },
		words: { size: base, weight: 'semibold' },
		quiet: { size: small, weight: 'regular' }
	};
}

/** The columns of a chart of percentages, in the unit of its space. */
export interface PercentColumns {
	/** Whether names stand over their bars. */
	readonly narrow: boolean;
	/** Where what the report says stands: beside the rows, over them, or nowhere. */
	readonly said: 'beside' | 'over' | 'nowhere';
	/** Of name, bar and number together. */
	readonly rowWidth: number;
	readonly nameWidth: number;
	readonly barX: number;
	readonly barWidth: number;
	readonly wordsX: number;
	readonly wordsWidth: number;
	readonly bracketX: number;
	readonly saidX: number;
	readonly saidWidth: number;
}

/** From this width on, in ems, what the report says stands beside the rows. */
const BESIDE_FROM = 44;
/** Shares of the width. */
const SAID = 0.17;
const NAME = 0.42;
const WORDS = { narrow: 0.45, wide: 0.22 };

export function percentColumns(
	{ rows }: PercentagesView,
	space: Space,
	{ words }: PercentType
): PercentColumns {
	const { width, type } = space;
	const narrow = isNarrow(space);
	const compared = rows.some(({ comparison }) => comparison !== null);
	const beside = compared && width >= type.base * BESIDE_FROM;
	const gap = words.size * 0.6;
	const saidWidth = beside ? width * SAID : width;
	const bracketX = width - saidWidth - gap;
	const rowWidth = beside ? bracketX - gap * 1.6 : width;
	const widest = Math.max(0, ...rows.map((row) => textWidth(row.words, words)));
	const wordsWidth = Math.min(
		Math.ceil(widest) + 2,
		rowWidth * (narrow ? WORDS.narrow : WORDS.wide)
	);
	const barX = narrow ? 0 : Math.floor(rowWidth * NAME);
	const barWidth = rowWidth - barX - wordsWidth - gap;
	return {
		narrow,
		said: beside ? 'beside' : compared ? 'over' : 'nowhere',
		rowWidth,
		nameWidth: narrow ? width : barX - words.size,
		barX,
		barWidth,
		wordsX: barX + barWidth + gap,
		wordsWidth: wordsWidth + gap,
		bracketX,
		saidX: beside ? bracketX + gap : 0,
		saidWidth
	};
}
