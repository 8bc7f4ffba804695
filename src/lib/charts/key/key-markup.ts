import { belowMiddle } from '../../style/baseline.ts';
import { cellLook, type StateLook } from '../../style/cell-look.ts';
import { cellMarkup, type CellLines } from '../../style/cell-markup.ts';
import type { Box } from '../../style/hatch-path.ts';
import { HATCH, QUIET, type Palette } from '../../style/palette.ts';
import { textMarkup } from '../../style/text-markup.ts';
import type { KeyLayout } from './key-layout.ts';

/** Lines of a swatch, which is smaller than a cell. */
const SWATCH_LINES: CellLines = { thin: 1, heavy: 2, hatch: 6 };

/** SVG for the key under a heatmap: each grade with number and word, then the cells that have none. */
export function keyMarkup({ items, swatch, style }: KeyLayout, palette: Palette): string {
	const baseline = swatch / 2 + belowMiddle(style.size);
	return items
		.map(({ mark, word, x, y }) => {
			const look = cellLook(mark, palette);
			const box = { x, y, width: swatch, height: swatch };
			const number =
				typeof mark !== 'number'
					? ''
					: textMarkup({
							lines: [String(mark)],
							x: x + swatch / 2,
							y: y + baseline,
							style: { size: style.size, weight: 'semibold' },
							fill: look.ink,
							anchor: 'middle'
						});
			const words = textMarkup({
				lines: [word],
				x: x + swatch + style.size * 0.5,
				y: y + baseline,
				style,
				fill: QUIET
			});
			return swatchMarkup(look, box) + number + words;
		})
		.join('');
}

/** A swatch has a line around it even where cells of its kind have none. */
function swatchMarkup(look: StateLook, box: Box): string {
	const edge = look.edge ?? { colour: HATCH, heavy: false, dashed: false };
	return cellMarkup(box, { ...look, edge }, SWATCH_LINES);
}
