import { drawFigure } from '#lib/charts/draw-figure.ts';
import type { IsoDate } from '#lib/domain/iso-date.ts';
import { drawingSvg } from '#lib/export/drawing-svg.ts';
import { drawnFigure } from '#lib/export/drawn-figure.ts';
import { fetchFont } from '#lib/export/fonts/fetch-font.ts';
import type { Frame } from '#lib/export/frames.ts';
import { packPages } from '#lib/export/pack/pack-pages.ts';
import { pngOf } from '#lib/export/png.ts';
import { deckOf, DECK_TYPE } from '#lib/export/pptx/deck.ts';
import { packSources } from '#lib/export/pptx/pack-sources.ts';
import type { Picture } from '#lib/export/pptx/slide-source.ts';
import { DRAWING_WIDTH } from '#lib/export/sheet.ts';
import type { Palette } from '#lib/look/palette.ts';
import type { FigureView } from '#lib/view/any-figure.ts';
import type { PackSlide } from '#lib/view/pack.ts';

/** A pack as its reader wants it. */
export interface PackOrder {
	readonly slides: readonly PackSlide[];
	readonly palette: Palette;
	readonly madeOn: IsoDate;
	/** What the file says of itself. */
	readonly title: string;
	readonly subject: string;
	/** Told how many slides are done. */
	readonly onProgress: (done: number, of: number) => void;
}

/** Pixels of a picture on a slide for each that it is laid out in. */
const SHARPNESS = 2;

/** A pack as a presentation that can be edited. */
export async function makeDeck(order: PackOrder): Promise<Blob> {
	const sources = await packSources(order.slides, (view) => pictureOf(view, order.palette));
	const bytes = await deckOf(sources, order);
	return new Blob([new Uint8Array(bytes)], { type: DECK_TYPE });
}

/** A pack as the pages of a PDF that fill a frame. */
export async function makePdf(order: PackOrder, frame: Frame): Promise<Blob> {
	const { slides, palette, madeOn, onProgress } = order;
	const pages = [];
	for (const [index, slide] of slides.entries()) {
		pages.push(...packPages(slide, { frame, palette, madeOn, draw: drawFigure }));
		onProgress(index + 1, slides.length);
		await pause();
	}
	const { pdfFile } = await import('#lib/export/pdf/pdf-file.ts');
	return new Blob([await pdfFile(pages, order, fetchFont)], { type: 'application/pdf' });
}

/** A figure without a form of its own, its text as shapes, so that it is the same on every computer. */
async function pictureOf(view: FigureView, palette: Palette): Promise<Picture> {
	const [{ loadTypeface }, { outlinedSvg }] = await Promise.all([
		import('#lib/export/fonts/typeface.ts'),
		import('#lib/export/outlined-svg.ts')
	]);
	const drawing = drawnFigure(drawFigure(view, DRAWING_WIDTH, palette));
	const svg = drawingSvg(drawing);
	const shapes = outlinedSvg(svg, await loadTypeface(svg, fetchFont));
	const { width, height } = drawing;
	const png = await pngOf(shapes, { width, height }, SHARPNESS);
	return { png: new Uint8Array(await png.arrayBuffer()), svg: shapes, width, height };
}

/** Lets the page show how far it is. */
function pause(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}
