import { drawChart } from '#lib/charts/draw-chart.ts';
import { slidePicture } from '#lib/components/slide-picture.ts';
import type { Inspection } from '#lib/domain/inspection.ts';
import type { IsoDate } from '#lib/domain/iso-date.ts';
import { fetchFont } from '#lib/export/fonts/fetch-font.ts';
import type { Frame } from '#lib/export/page/frames.ts';
import { ONE_PAGE } from '#lib/export/pack/one-page-sheet.ts';
import { packPages } from '#lib/export/pack/pack-pages.ts';
import type { PdfDescription, PdfPage } from '#lib/export/pdf/pdf-file.ts';
import { deckOf, DECK_TYPE } from '#lib/export/pptx/deck.ts';
import { packSources } from '#lib/export/pptx/slide/pack-sources.ts';
import type { Palette } from '#lib/style/palette.ts';
import { onePageView } from '#lib/view/one-page.ts';
import type { PackSlide } from '#lib/view/pack.ts';
import { drawOnePage } from '../one-page.ts';
import type { MadeFile } from './made-file.ts';

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
export async function makeDeck(order: PackOrder): Promise<MadeFile> {
	const sources = await packSources(order.slides, (view) => slidePicture(view, order.palette));
	const bytes = await deckOf(sources, order);
	return { file: new Blob([new Uint8Array(bytes)], { type: DECK_TYPE }), note: null };
}

/** A pack as the pages of a PDF that fill a frame. */
export async function makePdf(order: PackOrder, frame: Frame): Promise<MadeFile> {
	const { slides, palette, madeOn, onProgress } = order;
	const pages = [];
	for (const [index, slide] of slides.entries()) {
		pages.push(...packPages(slide, { frame, palette, madeOn, draw: drawChart }));
		onProgress(index + 1, slides.length);
		await pause();
	}
	return pdfOfPages(pages, order);
}

/** What matters about an inspection as one sheet of A4. */
export async function makeOnePage(
	inspection: Inspection,
	palette: Palette,
	madeOn: IsoDate
): Promise<MadeFile> {
	const { title, subtitle, heatmap } = onePageView(inspection);
	const page = {
		caption: { title, alt: heatmap?.alt ?? '' },
		sheet: drawOnePage(inspection, palette, madeOn),
		density: ONE_PAGE.density
	};
	return pdfOfPages([page], { title, subject: subtitle, madeOn });
}

/** What makes it is fetched here. */
async function pdfOfPages(pages: readonly PdfPage[], options: PdfDescription): Promise<MadeFile> {
	const [{ pdfFile }, { boxedCharacters, boxedWords }] = await Promise.all([
		import('#lib/export/pdf/pdf-file.ts'),
		import('#lib/export/fonts/boxed-characters.ts')
	]);
	const bytes = await pdfFile(pages, options, fetchFont);
	const svgs = pages.map(({ sheet }) => sheet.svg);
	return {
		file: new Blob([bytes], { type: 'application/pdf' }),
		note: boxedWords(await boxedCharacters(svgs, fetchFont))
	};
}

/** Lets the page show how far it is. */
function pause(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}
