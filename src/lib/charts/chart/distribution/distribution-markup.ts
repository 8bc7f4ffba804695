import { cellLook } from '../../../style/cell-look.ts';
import { cellMarkup, linesFor } from '../../../style/cell-markup.ts';
import { INK, type Palette } from '../../../style/palette.ts';
import { textMarkup } from '../../../style/text-markup.ts';
import { keyMarkup } from '../../key/key-markup.ts';
import type { DistributionLayout } from './distribution-layout.ts';
import { countBaseline, type PlacedBar } from './placed-bar.ts';
import type { DistributionStyles } from './distribution-styles.ts';

/** SVG for all of it. */
export function distributionMarkup(layout: DistributionLayout, palette: Palette): string {
	const bars = layout.bars.map((bar) => barMarkup(bar, layout.styles, palette));
	return bars.join('') + keyMarkup(layout.key, palette);
}

function barMarkup(bar: PlacedBar, styles: DistributionStyles, palette: Palette): string {
	const { y, height, stretches, texts, own } = bar;
	const drawn = stretches.map(({ grade, x, width, count }) => {
		const look = cellLook(grade ?? 'no-grade', palette);
		// A hair of paper between two stretches, but never a stretch that is none.
		const box = { x, y, width: Math.max(1.5, width - 1.5), height };
		const text =
			count === null
				? ''
				: textMarkup({
						lines: [count],
						x: x + width / 2,
						y: countBaseline(bar, styles),
						style: styles.number,
						fill: look.ink,
						anchor: 'middle'
					});
		return cellMarkup(box, look, linesFor(styles.em)) + text;
	});
	const mark = own === null ? '' : `<path d="${own.point}" fill="${INK}"/>${textMarkup(own.text)}`;
	return texts.map(textMarkup).join('') + drawn.join('') + mark;
}
