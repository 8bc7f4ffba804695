import { drawFigure } from '#lib/charts/draw-figure.ts';
import { slidePicture } from '#lib/components/slide-picture.ts';
import type { IsoDate } from '#lib/domain/iso-date.ts';
import { fetchFont } from '#lib/export/fonts/fetch-font.ts';
import type { Frame } from '#lib/export/frames.ts';
import { packPages } from '#lib/export/pack/pack-pages.ts';
import { deckOf, DECK_TYPE } from '#lib/export/pptx/deck.ts';
import { packSources } from '#lib/export/pptx/pack-sources.ts';
import type { Palette } from '#lib/look/palette.ts';
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

/** A pack as a presentation that can be edited. */
export async function makeDeck(order: PackOrder): Promise<Blob> {
	const sources = await packSources(order.slides, (view) => slidePicture(view, order.palette));
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

/** Lets the page show how far it is. */
function pause(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}
