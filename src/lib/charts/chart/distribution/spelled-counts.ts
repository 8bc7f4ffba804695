import { belowMiddle, firstBaseline } from '../../../style/baseline.ts';
import type { MarkedText } from '../../../style/text-markup.ts';
import { textWidth } from '../../../style/text-width.ts';
import { LINE_SPACING } from '../../../style/typeface.ts';
import { wrapText } from '../../../style/wrap-text.ts';
import type { DistributionBar } from '../../../view/chart/distribution/distribution-bar.ts';
import { digits } from '../../../view/words/number-words.ts';
import type { DistributionStyles } from './distribution-styles.ts';

/**
 * Every count of a bar in words, where one of them has no room in it: behind the bar where they have room
 * there, else under it.
 *
 * @param place the end and the height of the bar, and the edges of the drawing
 * @param under where the next line under the bar would stand
 */
export function spelledCounts(
	{ segments, ungraded, ungradedWords }: DistributionBar,
	place: Readonly<Record<'end' | 'y' | 'height' | 'left' | 'right', number>>,
	{ styles, under }: { readonly styles: DistributionStyles; readonly under: number }
): { readonly text: MarkedText; readonly bottom: number } {
	const { em, quiet } = styles;
	const words = [
		...segments.map(({ count, word }) => `${digits(count)} ${word.toLowerCase()}`),
		...(ungraded === 0 ? [] : [ungradedWords])
	].join(', ');
	const { end, y, height, left, right } = place;
	const behind = end + em * 0.5;
	if (behind + textWidth(words, quiet) <= right) {
		const baseline = y + height / 2 + belowMiddle(quiet.size);
		return {
			text: { lines: [words], x: behind, y: baseline, style: quiet },
			bottom: y + height
		};
	}
	const lines = wrapText(words, right - left, quiet);
	return {
		text: { lines, x: left, y: under + firstBaseline(quiet.size), style: quiet },
		bottom: under + lines.length * quiet.size * LINE_SPACING
	};
}
