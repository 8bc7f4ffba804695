import { firstBaseline } from '../../../style/baseline.ts';
import { LINE_SPACING } from '../../../style/typeface.ts';
import { wrapText } from '../../../style/wrap-text.ts';
import type { ComparisonView } from '../../../view/chart/comparison/comparison.ts';
import type { ComparisonStyles } from './comparison-styles.ts';
import type { PlacedText } from '../../text/placed-text.ts';

/** One area with no counterpart; "top" is the line above it. */
export interface PlacedUnshared {
	readonly key: string;
	readonly top: number;
	readonly label: PlacedText;
	readonly words: PlacedText;
}

export interface UnsharedLayout {
	readonly heading: PlacedText;
	readonly rows: readonly PlacedUnshared[];
	readonly bottom: number;
}

interface UnsharedPlace {
	readonly y: number;
	readonly width: number;
	readonly narrow: boolean;
	readonly styles: ComparisonStyles;
}

/** Areas with no counterpart: listed under the scale, never hidden. `null` when there are none. */
export function placeUnshared(
	{ unshared, unsharedHeading }: ComparisonView,
	{ y, width, narrow, styles }: UnsharedPlace
): UnsharedLayout | null {
	if (unshared.length === 0) return null;
	const { size } = styles.quiet;
	const line = size * LINE_SPACING;
	const labelWidth = narrow ? width : Math.floor(width * 0.58);
	let top = y + line + size * 0.5;
	const rows = unshared.map(({ key, label, service, words }): PlacedUnshared => {
		const lines = wrapText(label, labelWidth - (narrow ? 0 : size), styles.quiet);
		const room = narrow ? width : width - labelWidth;
		const wordLines = wrapText(`${service}: ${words}`, room, styles.quiet);
		const baseline = top + size * 1.35;
		const placed = {
			key,
			top,
			label: { lines, x: 0, baseline },
			words: narrow
				? { lines: wordLines, x: 0, baseline: baseline + lines.length * line }
				: { lines: wordLines, x: labelWidth, baseline }
		};
		const count = narrow
			? lines.length + wordLines.length
			: Math.max(lines.length, wordLines.length);
		top += count * line + size * 0.75;
		return placed;
	});
	const heading = { lines: [unsharedHeading], x: 0, baseline: y + firstBaseline(size) };
	return { heading, rows, bottom: top };
}
