import { escapeXml } from '../../../style/escape-xml.ts';
import { dashesOf } from '../../../style/cell-markup.ts';
import { PAPER, RULE, type Palette } from '../../../style/palette.ts';
import { PICTURE_FONT_FAMILY } from '../../../style/typeface.ts';
import { innerOf } from '../../svg/drawing.ts';
import { CONTENT_WIDTH, MARGIN, RULE_Y, SLIDE } from '../slide/page.ts';
import type { DrawingShape, PlacedSlide, Shape, TileShape } from '../slide/shape.ts';
import { TILE_EDGE, TILE_INSET } from '../write/text-shape.ts';
import { chartMiniature } from './chart-miniature.ts';
import { paragraphLines } from './paragraph-lines.ts';
import { tableMiniature } from './table-miniature.ts';

/**
 * A slide as SVG, for seeing it before its file is made: every shape where the file has it. Charts are
 * laid out by the program that opens the file, so theirs are close and no more. The slide's number is
 * left out, because it changes when slides move.
 */
export function slideMiniature(slide: PlacedSlide, palette: Palette): string {
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SLIDE.width} ${SLIDE.height}" width="${SLIDE.width}" height="${SLIDE.height}" font-family="${PICTURE_FONT_FAMILY}" role="img" lang="en-GB">`,
		`<title>${escapeXml(slide.title)}</title>`,
		`<rect width="${SLIDE.width}" height="${SLIDE.height}" fill="${PAPER}"/>`,
		`<line x1="${MARGIN}" y1="${RULE_Y}" x2="${MARGIN + CONTENT_WIDTH}" y2="${RULE_Y}" stroke="${RULE}" stroke-width="0.75"/>`,
		...slide.shapes.map((shape) => shapeMiniature(shape, palette)),
		'</svg>'
	].join('');
}

function shapeMiniature(shape: Shape, palette: Palette): string {
	switch (shape.kind) {
		case 'text':
			return paragraphLines(
				shape.paragraphs,
				shape.box,
				shape.placeholder === 'centred-title' ? 'bottom' : 'top'
			);
		case 'tile':
			return tileMiniature(shape);
		case 'table':
			return tableMiniature(shape);
		case 'chart':
			return chartMiniature(shape, palette);
		case 'drawing':
			return drawingMiniature(shape);
	}
}

function tileMiniature({ box, fill, edge, dashed, paragraphs }: TileShape): string {
	const inner = {
		x: box.x + TILE_INSET,
		y: box.y + TILE_INSET,
		width: box.width - 2 * TILE_INSET,
		height: box.height - 2 * TILE_INSET
	};
	const dashes = dashed ? dashesOf(TILE_EDGE) : '';
	return `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" fill="${fill}" stroke="${edge}" stroke-width="${TILE_EDGE}"${dashes}/>${paragraphLines(paragraphs, inner, 'middle')}`;
}

/** The drawing itself, scaled into its place. */
function drawingMiniature({ box, svg, scale }: DrawingShape): string {
	return `<g transform="translate(${box.x} ${box.y}) scale(${scale})">${innerOf(svg)}</g>`;
}
