import { drawChart } from '../charts/draw-chart.ts';
import { today } from '../domain/iso-date.ts';
import { csvFile } from '../export/csv/csv-file.ts';
import {
	boxesIn,
	framedPictures,
	outlinedSvgFile,
	pdfOfCharts,
	pngFile,
	svgFile,
	type ChartToExport
} from '../export/figure-files.ts';
import { frameNamed, type FrameKey } from '../export/page/frames.ts';
import { saveFile } from '../export/save-file.ts';
import { tableText, type TableText } from '../export/clipboard/table-markup.ts';
import type { Palette } from '../style/palette.ts';
import type { ChartView } from '../view/kinds.ts';
import { pictureParts } from '../view/picture-parts.ts';
import { countWord } from '../view/words/number-words.ts';
import { CHART_FORMATS, type ChartFormat } from './figure-formats.ts';

type Maker = (view: ChartView, palette: Palette) => Blob | Promise<Blob>;

const MAKERS: Readonly<Record<ChartFormat, Maker>> = {
	pptx: slideFile,
	'png-1x': (view, palette) => pngFile(drawn(view, palette), 1),
	'png-2x': (view, palette) => pngFile(drawn(view, palette), 2),
	'png-4x': (view, palette) => pngFile(drawn(view, palette), 4),
	pdf: (view, palette) => pdfPage(view, palette, 'a4-portrait'),
	svg: (view, palette) => svgFile(drawn(view, palette)),
	outlines: (view, palette) => outlinedSvgFile(drawn(view, palette)),
	csv: csvFile
};

/** A chart as a file in one of the usual forms. */
export async function chartFile(
	view: ChartView,
	palette: Palette,
	format: ChartFormat
): Promise<Blob> {
	return MAKERS[format](view, palette);
}

/**
 * Makes a file of a chart and gives it to the reader.
 *
 * @returns what the reader should know of the file, in words; `null`: nothing
 */
export async function saveChart(
	view: ChartView,
	palette: Palette,
	format: ChartFormat
): Promise<string | null> {
	const file = await chartFile(view, palette, format);
	saveFile(file, `${view.fileStem}${CHART_FORMATS[format].ending}`);
	return format === 'pdf' || format === 'outlines' ? boxesIn(drawn(view, palette)) : null;
}

/** What fills a frame, and how. */
export interface FramedOrder {
	readonly frame: FrameKey;
	readonly type: 'png' | 'webp' | 'pdf' | 'svg';
	/** Leaves out the white ground; PDF pages are paper and keep it. */
	readonly transparent: boolean;
}

/** The same of a file that fills a frame. */
export async function saveFramed(
	view: ChartView,
	palette: Palette,
	order: FramedOrder
): Promise<string | null> {
	const { frame: key, type, transparent } = order;
	const stem = `${view.fileStem}-${key}`;
	if (type === 'pdf') {
		saveFile(await pdfPage(view, palette, key), `${stem}.pdf`);
		return boxesIn(drawn(view, palette));
	}
	const figure = { ...drawn(view, palette), transparent };
	const form = type === 'svg' ? 'image/svg+xml' : (`image/${type}` as const);
	const [only, ...others] = await framedPictures(figure, frameNamed(key), form);
	if (only === undefined) throw new RangeError('A figure has a picture.');
	if (others.length === 0) {
		saveFile(only, `${stem}.${type}`);
		return null;
	}
	const pictures = [only, ...others].map((content, index) => ({
		name: `${stem}-${index + 1}.${type}`,
		content
	}));
	const { zipFile } = await import('../export/zip-file.ts');
	saveFile(await zipFile(pictures), `${stem}.zip`);
	return `To be read at this size it takes ${countWord(pictures.length)} pictures, which are in one ZIP file.`;
}

/** A chart as a picture for the clipboard. */
export function pictureOf(view: ChartView, palette: Palette): Promise<Blob> {
	return pngFile(drawn(view, palette), 2);
}

/** A chart's numbers for the clipboard. */
export function tableOf(view: ChartView): TableText {
	return tableText(view);
}

async function slideFile(view: ChartView, palette: Palette): Promise<Blob> {
	const [{ deckOf, DECK_TYPE }, { chartSlide }, { slidePicture }] = await Promise.all([
		import('../export/pptx/deck.ts'),
		import('../export/pptx/slide/chart-source.ts'),
		import('./slide-picture.ts')
	]);
	const pictures = await Promise.all(pictureParts(view).map((part) => slidePicture(part, palette)));
	const bytes = await deckOf([chartSlide(view, { pictures })], {
		title: view.title,
		subject: view.subtitle,
		palette,
		madeOn: today()
	});
	return new Blob([new Uint8Array(bytes)], { type: DECK_TYPE });
}

function pdfPage(view: ChartView, palette: Palette, key: FrameKey): Promise<Blob> {
	const about = { title: view.title, subject: view.subtitle };
	return pdfOfCharts([drawn(view, palette)], frameNamed(key), about);
}

function drawn(view: ChartView, palette: Palette): ChartToExport {
	return { view, draw: (part, width) => drawChart(part, width, palette), madeOn: today() };
}
