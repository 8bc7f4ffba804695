import { INK, QUIET, type Palette } from '../../style/palette.ts';
import type { PackMethod, PackOverall } from '../../view/pack/pack.ts';
import type { TypeSizes } from '../../style/space.ts';
import { textBlock } from '../page/text-block.ts';
import { gradeTile } from './grade-tile.ts';

/** Space between tiles, and between tiles and sentences, in ems. */
const GAP = 1.2;
/** Indent of a bulleted sentence, in ems. */
const INDENT = 1.1;
/** Longest line that is comfortable to read, in ems. */
const MEASURE = 46;

/** The overall grades side by side and the sentences under them, as one drawing. */
export function overallDrawing(
	{ tiles, sentences }: PackOverall,
	palette: Palette,
	width: number,
	{ base: size }: TypeSizes
): string {
	const gap = GAP * size;
	const tileWidth = (width - gap * (tiles.length - 1)) / Math.max(1, tiles.length);
	const drawn = tiles.map((tile) => gradeTile(tile, palette, tileWidth, size * 1.25));
	const tallest = Math.max(0, ...drawn.map(({ height }) => height));
	const parts = drawn.map(({ at }, index) => `<g>${at(index * (tileWidth + gap), 0, tallest)}</g>`);
	let y = tallest === 0 ? 0 : tallest + gap;
	for (const sentence of sentences) {
		const markup = bullet(sentence, size * 1.1, width);
		parts.push(`<g>${markup.at(y)}</g>`);
		y += markup.height + size * 0.5;
	}
	return svgOf(parts, width, y);
}

/** Headings, each with its words, as one drawing. */
export function methodDrawing(
	{ points }: PackMethod,
	width: number,
	{ base: size }: TypeSizes
): string {
	const parts: string[] = [];
	let y = 0;
	for (const { heading, text } of points) {
		const head = textBlock(heading, { size, weight: 'semibold' }, width);
		const words = textBlock(text, { size, weight: 'regular' }, Math.min(width, MEASURE * size));
		parts.push(`<g>${head.at(0, y, INK)}</g>`, `<g>${words.at(0, y + head.height, INK)}</g>`);
		y += head.height + words.height + size * 0.8;
	}
	return svgOf(parts, width, y);
}

function bullet(text: string, size: number, width: number) {
	const indent = INDENT * size;
	const words = textBlock(
		text,
		{ size, weight: 'regular' },
		Math.min(width, MEASURE * size) - indent
	);
	return {
		height: words.height,
		at: (y: number) =>
			`<circle cx="${size * 0.3}" cy="${y + size * 0.66}" r="${size * 0.16}" fill="${QUIET}"/>${words.at(indent, y, INK)}`
	};
}

/** Each part is a group: a paragraph to whoever hears it. */
function svgOf(parts: readonly string[], width: number, height: number): string {
	return `<svg width="${width}" height="${Math.ceil(height)}">${parts.join('')}</svg>`;
}
