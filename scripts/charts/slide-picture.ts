import { drawingSvg } from '../../src/lib/export/svg/drawing-svg.ts';
import { drawingOf } from '../../src/lib/export/svg/drawing.ts';
import type { Picture } from '../../src/lib/export/pptx/slide/slide-source.ts';
import { DRAWING_WIDTH } from '../../src/lib/export/page/sheet.ts';
import type { ChartView } from '../../src/lib/view/kinds.ts';
import { outlined, paintPng } from './paint-png.ts';

/**
 * The picture of a chart that has no form of its own in a presentation.
 *
 * @param draw gives the chart's `<svg>` as text at a width in pixels
 */
export async function slidePicture(
	view: ChartView,
	draw: (view: ChartView, width: number) => string
): Promise<Picture> {
	const drawing = drawingOf(draw(view, DRAWING_WIDTH));
	const svg = await outlined(drawingSvg(drawing));
	return { png: await paintPng(svg, 2), svg, width: drawing.width, height: drawing.height };
}
