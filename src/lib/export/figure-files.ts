import { withFonts } from './svg/embedded-fonts.ts';
import { chartSheet, type ChartToExport } from './page/chart-sheet.ts';
import { fetchFont } from './fonts/fetch-font.ts';
import { framedSheets } from './page/framed-sheets.ts';
import type { Frame } from './page/frames.ts';
import { pngOf, type PictureType } from './png.ts';
import type { Sheet } from './page/sheet.ts';

export type { ChartToExport } from './page/chart-sheet.ts';

/** The chart as a standalone SVG with its fonts inside. */
export function svgFile(figure: ChartToExport): Promise<Blob> {
	return svgOf(chartSheet(figure));
}

/** The chart as an SVG whose text is shapes. What makes them is fetched here. */
export async function outlinedSvgFile(figure: ChartToExport): Promise<Blob> {
	const [{ loadTypeface }, { outlinedSvg }] = await Promise.all([
		import('./fonts/typeface.ts'),
		import('./svg/outlined-svg.ts')
	]);
	const { svg } = chartSheet(figure);
	const outlined = outlinedSvg(svg, await loadTypeface(svg, fetchFont));
	return new Blob([outlined], { type: 'image/svg+xml' });
}

/** The chart as a PNG, 1,200 pixels across times a scale. */
export function pngFile(figure: ChartToExport, scale: number): Promise<Blob> {
	return paintedOf(chartSheet(figure), scale, 'image/png');
}

/**
 * The chart as pictures that fill a frame: one, or as many as it takes to be read.
 *
 * @param type a kind of picture that the browser can write
 */
export async function framedPictures(
	figure: ChartToExport,
	frame: Frame,
	type: PictureType | 'image/svg+xml'
): Promise<readonly Blob[]> {
	const pictures: Blob[] = [];
	for (const { sheet } of framedSheets(figure, frame)) {
		pictures.push(type === 'image/svg+xml' ? await svgOf(sheet) : await paintedOf(sheet, 1, type));
	}
	return pictures;
}

/**
 * Charts as the pages of a PDF that fill the frame, each on as many as it takes to be read. What
 * makes it is fetched here.
 *
 * @param about title of the file, and what it is about in a few words
 */
export async function pdfOfCharts(
	figures: readonly ChartToExport[],
	frame: Frame,
	about: { readonly title: string; readonly subject: string }
): Promise<Blob> {
	const [first] = figures;
	if (first === undefined) throw new Error('There is no figure to put into the file.');
	const { pdfFile } = await import('./pdf/pdf-file.ts');
	const pages = figures.flatMap((figure) =>
		framedSheets(figure, frame).map((page) => ({ ...page, density: frame.density }))
	);
	const bytes = await pdfFile(pages, { ...about, madeOn: first.madeOn }, fetchFont);
	return new Blob([bytes], { type: 'application/pdf' });
}

/**
 * What to say of a chart's characters that the fonts lack, where a PDF or an SVG of shapes shows
 * boxes for them; `null` where there are none. What knows them is fetched here.
 */
export async function boxesIn(figure: ChartToExport): Promise<string | null> {
	const { boxedCharacters, boxedWords } = await import('./fonts/boxed-characters.ts');
	return boxedWords(await boxedCharacters([chartSheet(figure).svg], fetchFont));
}

async function svgOf({ svg }: Sheet): Promise<Blob> {
	return new Blob([await withFonts(svg, fetchFont)], { type: 'image/svg+xml' });
}

async function paintedOf(sheet: Sheet, scale: number, type: PictureType): Promise<Blob> {
	return pngOf(await withFonts(sheet.svg, fetchFont), sheet, scale, type);
}
