import { withFonts } from './embedded-fonts.ts';
import { figureSheet, type FigureToExport } from './figure-sheet.ts';
import { fetchFont } from './fonts/fetch-font.ts';
import { framedSheets } from './framed-sheets.ts';
import type { Frame } from './frames.ts';
import { pngOf, type PictureType } from './png.ts';
import type { Sheet } from './sheet.ts';

export type { FigureToExport } from './figure-sheet.ts';

/** The figure as a standalone SVG with its fonts inside. */
export async function svgFile(figure: FigureToExport, frame: Frame | null = null): Promise<Blob> {
	const { svg } = oneSheet(figure, frame);
	return new Blob([await withFonts(svg, fetchFont)], { type: 'image/svg+xml' });
}

/** The figure as an SVG whose text is shapes. What makes them is fetched here. */
export async function outlinedSvgFile(
	figure: FigureToExport,
	frame: Frame | null = null
): Promise<Blob> {
	const [{ loadTypeface }, { outlinedSvg }] = await Promise.all([
		import('./fonts/typeface.ts'),
		import('./outlined-svg.ts')
	]);
	const { svg } = oneSheet(figure, frame);
	const outlined = outlinedSvg(svg, await loadTypeface(svg, fetchFont));
	return new Blob([outlined], { type: 'image/svg+xml' });
}

/**
 * The figure as a PNG: to fill a frame, or of 1,200 pixels across, times a scale.
 *
 * @param size a frame, or pixels of the picture for each of the sheet
 * @param type another kind of picture, where the browser can write it
 */
export async function pngFile(
	figure: FigureToExport,
	size: Frame | number,
	type: PictureType = 'image/png'
): Promise<Blob> {
	const [frame, scale] = typeof size === 'number' ? [null, size] : [size, 1];
	const sheet = oneSheet(figure, frame);
	return pngOf(await withFonts(sheet.svg, fetchFont), sheet, scale, type);
}

/**
 * Figures as the pages of a PDF that fill the frame, each on as many as it takes to be read. What
 * makes it is fetched here.
 *
 * @param about title of the file, and what it is about in a few words
 */
export async function pdfOfFigures(
	figures: readonly FigureToExport[],
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
 * What to say of a figure's characters that the fonts lack, where a PDF or an SVG of shapes shows
 * boxes for them; `null` where there are none. What knows them is fetched here.
 */
export async function boxesIn(figure: FigureToExport): Promise<string | null> {
	const { boxedCharacters, boxedWords } = await import('./fonts/boxed-characters.ts');
	return boxedWords(await boxedCharacters([figureSheet(figure).svg], fetchFont));
}

/**
 * @throws {Error} in words a reader can be shown, where the figure is too long for one picture
 */
function oneSheet(figure: FigureToExport, frame: Frame | null): Sheet {
	if (frame === null) return figureSheet(figure);
	const [first, ...others] = framedSheets(figure, frame);
	if (first === undefined) throw new RangeError('A figure has a sheet.');
	if (others.length > 0) {
		throw new Error(
			`This figure is too long to be read in one picture of this size: it would take ${others.length + 1}. Choose PDF or PowerPoint, which take several pages, or a picture 1,200 pixels wide, which is as high as it needs.`
		);
	}
	return first.sheet;
}
