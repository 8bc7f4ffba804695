import { lookOf } from '../../../style/cell-look.ts';
import type { Palette } from '../../../style/palette.ts';
import type { OverallTile } from '../../../view/pack/overview.ts';
import { fitText } from './fit-text.ts';
import { heading, pointsShape } from './heading.ts';
import { SIZES } from './page.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Box, PlacedSlide, Shape, TileShape } from './shape.ts';
import type { OverallSlide } from './slide-source.ts';
import { TILE_INSET } from '../write/text-shape.ts';

/** Space between tiles, and between tiles and sentences, in points. */
const GAP = 24;
/** Height of a tile with sentences below it and of one that has the slide to itself, in points. */
const TILE_HEIGHT = { shared: 190, alone: 250 } as const;

/** The overall grades, each as large as a slide allows; no slide where there is nothing to say. */
export function overallSlides(
	{ title, subtitle, tiles, points, notes }: OverallSlide,
	palette: Palette
): readonly PlacedSlide[] {
	if (tiles.length === 0 && points.length === 0) return [];
	const { shapes, body } = heading(title, subtitle);
	const height =
		tiles.length === 0 ? 0 : points.length === 0 ? TILE_HEIGHT.alone : TILE_HEIGHT.shared;
	const width = (body.width - GAP * (tiles.length - 1)) / Math.max(1, tiles.length);
	const placed: readonly Shape[] = tiles.map((tile, index) =>
		tileOf(tile, { x: body.x + index * (width + GAP), y: body.y, width, height }, palette)
	);
	const top = height === 0 ? 0 : height + GAP;
	const below = { ...body, y: body.y + top, height: body.height - top };
	const said = points.length === 0 ? [] : [pointsShape(points, below, SIZES.pointsBelow)];
	return [{ layout: 'chart', title, shapes: [...shapes, ...placed, ...said], notes }];
}

function tileOf(tile: OverallTile, box: Box, palette: Palette): TileShape {
	const [only] = tile.grades;
	const width = box.width - 2 * TILE_INSET;
	const { fill, ink: colour, edge } = lookOf(tile, palette);
	const line = (text: string, sizes: readonly number[], bold: boolean): Paragraph => {
		const fitted = fitText(text, { width, height: (sizes[0] ?? 0) * 1.3 }, sizes, 'semibold');
		return { runs: [{ text: fitted.text, bold, colour }], size: fitted.size };
	};
	const grade =
		tile.state === 'graded' && only !== undefined
			? [line(String(only.grade), [72], true), line(only.word, [32, 28, 24, 20, 16], true)]
			: [wrapped(tile.words, width, colour)];
	return {
		kind: 'tile',
		name: `Overall grade, ${tile.name}`,
		alt: `${tile.name}, ${tile.area}: ${tile.words}`,
		box,
		fill,
		edge: edge?.colour ?? colour,
		dashed: edge?.dashed ?? false,
		paragraphs: [line(tile.name, [20, 18, 16], true), line(tile.area, [16, 14], false), ...grade]
	};
}

function wrapped(words: string, width: number, colour: string): Paragraph {
	const fitted = fitText(words, { width, height: 90 }, [24, 22, 20, 18, 16], 'semibold');
	return { runs: [{ text: fitted.text, bold: true, colour }], size: fitted.size, before: 8 };
}
