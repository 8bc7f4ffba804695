import { GRADE_COLOURS, HATCH, INK, PAPER, QUIET, type Palette } from '../../style/palette.ts';
import { hatchPath, type Box } from '../../style/hatch-path.ts';
import { textMarkup } from '../../style/text-markup.ts';
import type { KeyItem, KeyLayout } from './key-layout.ts';

/** SVG for the key under a heatmap: each grade with number and word, then the cells that have none. */
export function keyMarkup({ items, swatch, style }: KeyLayout, palette: Palette): string {
	const side = swatch - 1;
	const baseline = swatch / 2 + style.size * 0.35;
	return items
		.map(({ mark, word, x, y }) => {
			const box = { x, y, width: side, height: side };
			const number =
				typeof mark !== 'number'
					? ''
					: textMarkup({
							lines: [String(mark)],
							x: x + swatch / 2,
							y: y + baseline,
							style: { size: style.size, weight: 'semibold' },
							fill: GRADE_COLOURS[palette][mark].ink,
							anchor: 'middle'
						});
			const words = textMarkup({
				lines: [word],
				x: x + swatch + style.size * 0.5,
				y: y + baseline,
				style,
				fill: QUIET
			});
			return swatchMarkup(mark, box, palette) + number + words;
		})
		.join('');
}

function swatchMarkup(mark: KeyItem['mark'], box: Box, palette: Palette): string {
	switch (mark) {
		case 'not-judged':
			return `${square(box, PAPER, HATCH, 'stroke-width="1"')}<path d="${hatchPath(box, 6)}" stroke="${HATCH}" fill="none"/>`;
		case 'no-grade':
			return square(box, PAPER, QUIET, 'stroke-width="1" stroke-dasharray="4 3"');
		case 'other-scale':
			return square(box, PAPER, QUIET, 'stroke-width="1"');
		case 'conflict':
			return square(box, PAPER, INK, 'stroke-width="2" stroke-dasharray="4 3"');
		default: {
			const { fill, edge } = GRADE_COLOURS[palette][mark];
			return square(box, fill, edge);
		}
	}
}

function square({ x, y, width, height }: Box, fill: string, stroke: string, more = ''): string {
	return `<rect x="${x + 0.5}" y="${y + 0.5}" width="${width}" height="${height}" fill="${fill}" stroke="${stroke}"${more && ` ${more}`}/>`;
}
