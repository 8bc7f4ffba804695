import { drawFigure } from '../charts/draw-figure.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { csvFile } from '../export/csv-file.ts';
import { pngFile, svgFile, type FigureToExport } from '../export/figure-files.ts';
import { saveFile } from '../export/save-file.ts';
import type { Palette } from '../look/palette.ts';
import type { FigureView } from '../view/any-figure.ts';
import { FIGURE_FORMATS, type FigureFormat } from './figure-formats.ts';

const MAKERS: Readonly<
	Record<FigureFormat, (view: FigureView, palette: Palette) => Blob | Promise<Blob>>
> = {
	svg: (view, palette) => svgFile(drawn(view, palette)),
	'png-1x': (view, palette) => pngFile(drawn(view, palette), 1),
	'png-2x': (view, palette) => pngFile(drawn(view, palette), 2),
	'png-4x': (view, palette) => pngFile(drawn(view, palette), 4),
	csv: csvFile
};

/** Makes a file of a figure and gives it to the reader. */
export async function saveFigure(
	view: FigureView,
	palette: Palette,
	format: FigureFormat
): Promise<void> {
	const file = await MAKERS[format](view, palette);
	saveFile(file, `${view.fileStem}${FIGURE_FORMATS[format].ending}`);
}

/** A figure as a picture for the clipboard. */
export function pictureOf(view: FigureView, palette: Palette): Promise<Blob> {
	return pngFile(drawn(view, palette), 2);
}

function drawn(view: FigureView, palette: Palette): FigureToExport {
	const today = new Date().toISOString().slice(0, 10) as IsoDate;
	return { caption: view, draw: (width) => drawFigure(view, width, palette), madeOn: today };
}
