import type { FigureCaption } from '../view/figure-view.ts';
import { drawnFigure } from './drawn-figure.ts';
import { withFonts } from './embedded-fonts.ts';
import { fetchFont } from './fonts/fetch-font.ts';
import { pngOf } from './png.ts';
import { sheetOf, type Sheet } from './sheet.ts';

/** A figure's caption and its drawing at sheet width. */
export interface FigureToExport {
	readonly caption: FigureCaption;
	/** The drawing's `<svg>` as text. */
	readonly drawing: string;
	/** The day in words. */
	readonly madeOn: string;
}

/** The figure as a standalone SVG with its fonts inside. */
export async function svgFile(figure: FigureToExport): Promise<Blob> {
	const { svg } = await sheetWithFonts(figure);
	return new Blob([svg], { type: 'image/svg+xml' });
}

/** The figure as a PNG of 1,200 pixels across, times `scale`. */
export async function pngFile(figure: FigureToExport, scale: number): Promise<Blob> {
	const sheet = await sheetWithFonts(figure);
	return pngOf(sheet.svg, sheet, scale);
}

async function sheetWithFonts({ caption, drawing, madeOn }: FigureToExport): Promise<Sheet> {
	const sheet = sheetOf(caption, drawnFigure(drawing), madeOn);
	return { ...sheet, svg: await withFonts(sheet.svg, fetchFont) };
}
