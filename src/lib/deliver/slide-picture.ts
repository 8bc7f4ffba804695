import { boxedCharacters } from '../export/fonts/boxed-characters.ts';
import type { Space } from '../style/space.ts';
import type { Picture } from '../export/pptx/slide/slide-source.ts';
import { drawingOf, type Drawing } from '../export/svg/drawing.ts';
import { drawingSvg } from '../export/svg/drawing-svg.ts';
import type { Palette } from '../style/palette.ts';
import type { ChartView } from '../view/kinds.ts';
import { pictureParts } from '../view/picture-parts.ts';
import type { Kit } from './kit.ts';
import { outlined } from './outlined.ts';

/** Under the title of a slide, in points. */
export const SLIDE_SPACE: Space = {
	width: 880,
	height: 360,
	type: { base: 14, small: 14, least: 14 },
	dense: false
};

/** Pixels of a picture on a slide for each that it is laid out in. */
const SHARPNESS = 2;

/** A chart without a form of its own in a presentation, its text as shapes. */
export async function slidePicture(view: ChartView, palette: Palette, kit: Kit): Promise<Picture> {
	const drawing = drawn(view, palette, kit);
	const svg = await outlined(drawingSvg(drawing), kit);
	const { width, height } = drawing;
	const png = await kit.paint(svg, drawing, SHARPNESS, 'image/png');
	return { png, svg, width, height };
}

/** The characters that are boxes in the pictures on slides; other text has the reader's own fonts. */
export async function boxedOnSlides(
	charts: readonly ChartView[],
	palette: Palette,
	kit: Kit
): Promise<readonly string[]> {
	const svgs = charts.flatMap(pictureParts).map((part) => drawingSvg(drawn(part, palette, kit)));
	return svgs.length === 0 ? [] : boxedCharacters(svgs, kit.loadFont);
}

function drawn(view: ChartView, palette: Palette, kit: Kit): Drawing {
	return drawingOf(kit.draw(view, SLIDE_SPACE, palette));
}
