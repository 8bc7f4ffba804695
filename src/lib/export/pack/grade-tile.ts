import { lookOf } from '../../style/cell-look.ts';
import { cellMarkup, linesFor } from '../../style/cell-markup.ts';
import type { Palette } from '../../style/palette.ts';
import { textWidth } from '../../style/text-width.ts';
import type { TextStyle } from '../../style/typeface.ts';
import type { OverallTile } from '../../view/pack/overview.ts';
import { textBlock } from '../page/text-block.ts';

/** How much larger than the service's name its grade is: as much as leaves it on one line. */
const SCALES = [1.9, 1.6, 1.4, 1.25];
const LEAST_SCALE = 1.1;

/** The overall grade of one service as a coloured tile. */
export interface DrawnTile {
	/** Pixels. */
	readonly height: number;
	/** SVG with its top left corner at a point, as high as asked so that neighbours are level. */
	readonly at: (x: number, y: number, height: number) => string;
}

/**
 * @param size type size of the service's name, in pixels; the grade is larger
 */
export function gradeTile(
	tile: OverallTile,
	palette: Palette,
	width: number,
	size: number
): DrawnTile {
	const look = lookOf(tile, palette);
	const inset = size * 0.9;
	const scaleFor = (words: string) =>
		SCALES.find(
			(scale) => textWidth(words, { size: size * scale, weight: 'semibold' }) <= width - 2 * inset
		) ?? LEAST_SCALE;
	const lines: readonly (readonly [string, TextStyle])[] = [
		[tile.name, { size, weight: 'semibold' }],
		[
			tile.words,
			{ size: size * (tile.state === 'graded' ? scaleFor(tile.words) : 1.25), weight: 'semibold' }
		],
		[tile.area, { size: size * 0.85, weight: 'regular' }]
	];
	const blocks = lines.map(([text, style]) => textBlock(text, style, width - 2 * inset, 3));
	const text = blocks.reduce((sum, block) => sum + block.height, 0);
	return {
		height: text + 1.6 * inset,
		at: (x, y, height) => {
			let top = y + 0.8 * inset;
			const words = blocks.map((block) => {
				const markup = block.at(x + inset, top, look.ink);
				top += block.height;
				return markup;
			});
			return (
				cellMarkup({ x, y, width, height }, look, {
					...linesFor(size),
					thin: linesFor(size).thin * 1.5
				}) + words.join('')
			);
		}
	};
}
