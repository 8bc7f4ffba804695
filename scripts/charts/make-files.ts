import { renderChart } from '../../src/lib/charts/render-chart.ts';
import type { Inspection } from '../../src/lib/domain/inspection.ts';
import type { IsoDate } from '../../src/lib/domain/iso-date.ts';
import { csvText } from '../../src/lib/export/csv/csv-text.ts';
import { drawingSvg } from '../../src/lib/export/svg/drawing-svg.ts';
import { drawingOf } from '../../src/lib/export/svg/drawing.ts';
import { withFonts } from '../../src/lib/export/svg/embedded-fonts.ts';
import { chartSheet, type ChartToExport } from '../../src/lib/export/page/chart-sheet.ts';
import { boxedCharacters } from '../../src/lib/export/fonts/boxed-characters.ts';
import { framedSheets } from '../../src/lib/export/page/framed-sheets.ts';
import { frameNamed } from '../../src/lib/export/page/frames.ts';
import { pdfFile } from '../../src/lib/export/pdf/pdf-file.ts';
import { pngRefusal } from '../../src/lib/export/png.ts';
import { deckOf } from '../../src/lib/export/pptx/deck.ts';
import { packSources } from '../../src/lib/export/pptx/slide/pack-sources.ts';
import { DRAWING_WIDTH, type Drawing, type Sheet } from '../../src/lib/export/page/sheet.ts';
import type { Palette } from '../../src/lib/style/palette.ts';
import type { ChartView } from '../../src/lib/view/kinds.ts';
import { packSlides, type PackSlide } from '../../src/lib/view/pack.ts';
import { pictureParts } from '../../src/lib/view/picture-parts.ts';
import { placeAndDate, subjectWords } from '../../src/lib/view/words/place-words.ts';
import type { Format, Order } from './arguments.ts';
import { fontFromDisk } from './font-from-disk.ts';
import { outlined, paintPng } from './paint-png.ts';
import { slidePicture } from './slide-picture.ts';

/** A file, and the characters that are boxes in it because no font has them. */
export interface MadeFile {
	readonly name: string;
	readonly content: string | Uint8Array;
	readonly boxed: readonly string[];
}

/** What is made in one go: a file, or the numbered files of a chart that is too long for one. */
export interface Job {
	/** Of the file, unless it has to be numbered. */
	readonly name: string;
	readonly make: () => Promise<readonly MadeFile[]>;
}

type Look = Pick<Order, 'formats' | 'palette' | 'size' | 'transparent'> & {
	readonly today: IsoDate;
};

/** Paper for a PDF where no size is asked for that is one. */
const PAPER = frameNamed('a4-portrait');

/** The files of one inspection, in the order in which they were asked for. */
export function jobsOf(
	inspection: Inspection,
	views: readonly ChartView[],
	look: Look
): readonly Job[] {
	return look.formats.flatMap((format): readonly Job[] => {
		if (format === 'pdf' || format === 'pptx') return [packJob(inspection, views, format, look)];
		return views.map((view) => chartJob(view, format, look));
	});
}

function chartJob(view: ChartView, format: Exclude<Format, 'pdf' | 'pptx'>, look: Look): Job {
	const { fileStem } = view;
	if (format === 'csv') {
		const name = `${fileStem}.csv`;
		return { name, make: () => oneFile({ name, content: csvText(view.records), boxed: [] }) };
	}
	const { frame } = look.size;
	const scale = look.size.frame === null ? look.size.scale : 1;
	const ending = {
		svg: '.svg',
		'svg-outlines': '-outlines.svg',
		png: frame === null ? `@${scale}x.png` : '.png'
	}[format];
	const stem = frame === null ? fileStem : `${fileStem}-${frame.key}`;
	const content = async (sheet: Sheet) => {
		if (format === 'svg') return withFonts(sheet.svg, fontFromDisk);
		if (format === 'svg-outlines') return outlined(sheet.svg);
		const refusal = pngRefusal(sheet, scale);
		if (refusal !== null) throw new Error(refusal);
		return paintPng(sheet.svg, scale);
	};
	return {
		name: stem + ending,
		make: () => {
			const figure = exported(view, look);
			const sheets =
				frame === null
					? [chartSheet(figure)]
					: framedSheets(figure, frame).map(({ sheet }) => sheet);
			return Promise.all(
				sheets.map(async (sheet, index) => ({
					name: `${stem}${sheets.length === 1 ? '' : `-${index + 1}`}${ending}`,
					content: await content(sheet),
					// The reader's own computer has fonts for what stays text.
					boxed: format === 'svg' ? [] : await boxedCharacters([sheet.svg], fontFromDisk)
				}))
			);
		}
	};
}

function oneFile(file: MadeFile): Promise<readonly MadeFile[]> {
	return Promise.resolve([file]);
}

/** Charts that go into one file are named after their inspection, unless there is only one. */
function packJob(
	inspection: Inspection,
	views: readonly ChartView[],
	format: 'pdf' | 'pptx',
	look: Look
): Job {
	const [first, ...others] = views;
	const only = others.length === 0 ? first : undefined;
	const stem = only?.fileStem ?? inspection.key;
	const about = {
		title: only?.title ?? placeAndDate(inspection),
		subject: only?.subtitle ?? subjectWords(inspection),
		madeOn: look.today
	};
	if (format === 'pptx') {
		const name = `${stem}.pptx`;
		return {
			name,
			make: async () => {
				const draw = (view: ChartView, width: number) => renderChart(view, width, look.palette);
				const pictureOf = (view: ChartView) => slidePicture(view, draw);
				const sources = await packSources(slidesFor(inspection, views), pictureOf);
				const content = await deckOf(sources, { ...about, palette: look.palette });
				return [{ name, content, boxed: await boxedInPictures(views, look.palette) }];
			}
		};
	}
	const frame = look.size.frame ?? PAPER;
	const name = look.size.frame === null ? `${stem}.pdf` : `${stem}-${frame.key}.pdf`;
	return {
		name,
		make: async () => {
			const pages = views.flatMap((view) =>
				framedSheets({ ...exported(view, look), transparent: false }, frame).map((page) => ({
					...page,
					density: frame.density
				}))
			);
			const svgs = pages.map(({ sheet }) => sheet.svg);
			return [
				{
					name,
					content: await pdfFile(pages, about, fontFromDisk),
					boxed: await boxedCharacters(svgs, fontFromDisk)
				}
			];
		}
	};
}

function exported(view: ChartView, { palette, today, transparent }: Look): ChartToExport {
	return {
		view,
		draw: (drawn, width) => renderChart(drawn, width, palette),
		madeOn: today,
		transparent
	};
}

/** The slides of the full pack with only these charts; a chart alone is a slide by itself. */
function slidesFor(inspection: Inspection, views: readonly ChartView[]): readonly PackSlide[] {
	const wanted = new Set(views.map(({ id }) => id));
	return packSlides(inspection).filter((slide) =>
		slide.kind === 'chart' ? wanted.has(slide.view.id) : wanted.size > 1
	);
}

/** Text on slides is drawn by the reader's own fonts, but not where it is part of a picture. */
function boxedInPictures(
	views: readonly ChartView[],
	palette: Palette
): Promise<readonly string[]> {
	const drawn = views.flatMap((view) => drawnForSlides(view, palette));
	return boxedCharacters(
		drawn.map(({ svg }) => svg),
		fontFromDisk
	);
}

/** The drawings of a chart that has no form of its own in a presentation. */
function drawnForSlides(view: ChartView, palette: Palette): readonly Drawing[] {
	return pictureParts(view).map((part) => {
		const drawing = drawingOf(renderChart(part, DRAWING_WIDTH, palette));
		return { ...drawing, svg: drawingSvg(drawing) };
	});
}
