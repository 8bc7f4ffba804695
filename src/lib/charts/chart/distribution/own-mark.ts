import { firstBaseline } from '../../../style/baseline.ts';
import type { MarkedText } from '../../../style/text-markup.ts';
import { textWidth } from '../../../style/text-width.ts';
import { LINE_SPACING } from '../../../style/typeface.ts';
import { wrapAtMost } from '../../../style/wrap-text.ts';
import type { DistributionStyles } from './distribution-styles.ts';

/** The mark of one council under the stretch of its grade: a point in ink, and its name beside it. */
export interface OwnMark {
	/** Path of the point. */
	readonly point: string;
	readonly text: MarkedText;
	readonly bottom: number;
}

/** Stands under the middle of a stretch; its name is on the side that has room for it. */
export function ownMark(
	name: string,
	place: Readonly<Record<'middle' | 'y' | 'left' | 'right', number>>,
	{ em, own }: DistributionStyles
): OwnMark {
	const { middle, y, left, right } = place;
	const top = y + 2;
	const high = em * 0.55;
	const half = high * 0.75;
	const away = half + em * 0.3;
	const isRight = right - middle >= middle - left || middle + away + textWidth(name, own) <= right;
	const room = (isRight ? right - middle : middle - left) - away;
	const [line = ''] = wrapAtMost(name, room, own, 1);
	const x = isRight ? middle + away : middle - away - textWidth(line, own);
	return {
		point: `M${middle},${top}L${middle + half},${top + high}L${middle - half},${top + high}Z`,
		text: { lines: [line], x, y: top + firstBaseline(own.size, 1.1), style: own },
		bottom: top + own.size * LINE_SPACING
	};
}
