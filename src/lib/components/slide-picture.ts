import { drawChart } from '../charts/draw-chart.ts';
import { drawingSvg } from '../export/svg/drawing-svg.ts';
import { drawingOf } from '../export/svg/drawing.ts';
import { fetchFont } from '../export/fonts/fetch-font.ts';
import { pngOf } from '../export/png.ts';
import type { Picture } from '../export/pptx/slide/slide-source.ts';
import { DRAWING_WIDTH } from '../export/page/sheet.ts';
import type { Palette } from '../style/palette.ts';
import type { ChartView } from '../view/kinds.ts';

/** Pixels of a picture on a slide for each that it is laid out in. */
const SHARPNESS = 2;

/** A chart without a form of its own, its text as shapes, so that it is the same on every computer. */
export async function slidePicture(view: ChartView, palette: Palette): Promise<Picture> {
	const [{ loadTypeface }, { outlinedSvg }] = await Promise.all([
		import('../export/fonts/typeface.ts'),
		import('../export/svg/outlined-svg.ts')
	]);
	const drawing = drawingOf(drawChart(view, DRAWING_WIDTH, palette));
	const svg = drawingSvg(drawing);
	const shapes = outlinedSvg(svg, await loadTypeface(svg, fetchFont));
	const { width, height } = drawing;
	const png = await pngOf(shapes, { width, height }, SHARPNESS);
	return { png: new Uint8Array(await png.arrayBuffer()), svg: shapes, width, height };
}
