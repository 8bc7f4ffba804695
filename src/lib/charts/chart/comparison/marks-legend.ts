import { textWidth } from '../../../style/text-width.ts';
import type { TextStyle } from '../../../style/typeface.ts';
import type { MarkKeyEntry } from '../../../view/chart/comparison/marks.ts';
import { widthOf } from './mark-places.ts';

/** A mark and what it means. */
export interface LegendItem {
	readonly entry: MarkKeyEntry;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	/** Left of its words. */
	readonly wordsX: number;
}

export interface Legend {
	readonly items: readonly LegendItem[];
	readonly bottom: number;
}

/** Sets the key in a line, or in several where there is no room; no entry takes no room. */
export function placeLegend(
	entries: readonly MarkKeyEntry[],
	width: number,
	size: number,
	style: TextStyle
): Legend {
	let x = 0;
	let y = 0;
	const items = entries.map((entry): LegendItem => {
		const own = widthOf(entry.service ?? 'looked-after', size);
		const needed = own + style.size * 0.5 + textWidth(entry.words, style);
		if (x > 0 && x + needed > width) {
			x = 0;
			y += size * 1.25;
		}
		const item = { entry, x, y, width: own, wordsX: x + own + style.size * 0.5 };
		x += needed + style.size * 1.4;
		return item;
	});
	return { items, bottom: items.length === 0 ? 0 : y + size + style.size * 0.5 };
}
