import { renderFigure } from '../../src/lib/charts/render-figure.ts';
import type { Inspection } from '../../src/lib/domain/inspection.ts';
import type { IsoDate } from '../../src/lib/domain/iso-date.ts';
import { csvText } from '../../src/lib/export/csv-text.ts';
import { drawingSvg } from '../../src/lib/export/drawing-svg.ts';
import { drawnFigure } from '../../src/lib/export/drawn-figure.ts';
import { withFonts } from '../../src/lib/export/embedded-fonts.ts';
import { figureSheet, type FigureToExport } from '../../src/lib/export/figure-sheet.ts';
import { frameOf } from '../../src/lib/export/frames.ts';
import { pdfFile } from '../../src/lib/export/pdf/pdf-file.ts';
import { pngRefusal } from '../../src/lib/export/png.ts';
import { deckOf } from '../../src/lib/export/pptx/deck.ts';
import { figureSlide } from '../../src/lib/export/pptx/figure-source.ts';
import type { SlideSource } from '../../src/lib/export/pptx/slide-source.ts';
import { DRAWING_WIDTH } from '../../src/lib/export/sheet.ts';
import type { Palette } from '../../src/lib/look/palette.ts';
import type { FigureView } from '../../src/lib/view/any-figure.ts';
import { sourceNote } from '../../src/lib/view/caption.ts';
import { nativeForm } from '../../src/lib/view/native-form.ts';
import { overviewView } from '../../src/lib/view/overview.ts';
import { pictureParts } from '../../src/lib/view/picture-parts.ts';
import { inspectedAndPublishedWords } from '../../src/lib/view/words/date-words.ts';
import {
	authorityWords,
	placeAndDate,
	subjectWords
} from '../../src/lib/view/words/place-words.ts';
import type { Format, Order } from './arguments.ts';
import { fontFromDisk } from './font-from-disk.ts';
import { outlined, paintPng } from './paint-png.ts';

/** A file to be made: its name, and what makes its content. */
export interface Job {
	readonly name: string;
	readonly make: () => Promise<string | Uint8Array>;
}

type Look = Pick<Order, 'formats' | 'palette' | 'size'> & { readonly today: IsoDate };

/** Paper for a PDF where no size is asked for that is one. */
const PAPER = 'a4-portrait';

/** The files of one inspection, in the order in which they were asked for. */
export function jobsOf(
	inspection: Inspection,
	views: readonly FigureView[],
	look: Look
): readonly Job[] {
	return look.formats.flatMap((format): readonly Job[] => {
		if (format === 'pdf' || format === 'pptx') return [packJob(inspection, views, format, look)];
		return views.map((view) => figureJob(view, format, look));
	});
}

function figureJob(view: FigureView, format: Exclude<Format, 'pdf' | 'pptx'>, look: Look): Job {
	const { frame } = look.size;
	const sheet = () => figureSheet(exported(view, look), frame);
	const stem = frame === null ? view.fileStem : `${view.fileStem}-${frame.key}`;
	switch (format) {
		case 'csv':
			return { name: `${view.fileStem}.csv`, make: () => Promise.resolve(csvText(view.records)) };
		case 'svg':
			return { name: `${stem}.svg`, make: () => withFonts(sheet().svg, fontFromDisk) };
		case 'svg-outlines':
			return { name: `${stem}-outlines.svg`, make: () => outlined(sheet().svg) };
		case 'png': {
			const scale = look.size.frame === null ? look.size.scale : 1;
			return {
				name: frame === null ? `${stem}@${scale}x.png` : `${stem}.png`,
				make: () => {
					const { svg, ...size } = sheet();
					const refusal = pngRefusal(size, scale);
					if (refusal !== null) throw new Error(refusal);
					return paintPng(svg, scale);
				}
			};
		}
	}
}

/** Figures that go into one file are named after their inspection, unless there is only one. */
function packJob(
	inspection: Inspection,
	views: readonly FigureView[],
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
		return {
			name: `${stem}.pptx`,
			make: async () => {
				const figures = await Promise.all(views.map((view) => slideOf(view, look.palette)));
				const slides = only === undefined ? [...opening(inspection), ...figures] : figures;
				return deckOf(slides, { ...about, palette: look.palette });
			}
		};
	}
	const { frame } = look.size;
	return {
		name: frame === null ? `${stem}.pdf` : `${stem}-${frame.key}.pdf`,
		make: () => {
			const paper = frame ?? frameOf(PAPER);
			if (paper === undefined) throw new RangeError(`There is no frame "${PAPER}".`);
			const pages = views.map((view) => ({
				caption: view,
				sheet: figureSheet(exported(view, look), paper),
				density: paper.density
			}));
			return pdfFile(pages, about, fontFromDisk);
		}
	};
}

function exported(view: FigureView, { palette, today }: Look): FigureToExport {
	return { caption: view, draw: (width) => renderFigure(view, width, palette), madeOn: today };
}

/** The slides before the figures: which inspection this is, and its overall grades. */
function opening(inspection: Inspection): readonly SlideSource[] {
	const overview = overviewView(inspection);
	const source = sourceNote(inspection);
	const title: SlideSource = {
		kind: 'title',
		title: authorityWords(inspection),
		subtitle: subjectWords(inspection),
		lines: [inspectedAndPublishedWords(inspection)],
		source,
		notes: []
	};
	if (overview.tiles.length === 0) return [title];
	return [
		title,
		{
			kind: 'overall',
			title: overview.title,
			subtitle: placeAndDate(inspection),
			tiles: overview.tiles,
			points: [],
			source,
			notes: []
		}
	];
}

async function slideOf(view: FigureView, palette: Palette): Promise<SlideSource> {
	if (nativeForm(view).kind !== 'picture') return figureSlide(view);
	const pictures = await Promise.all(
		pictureParts(view).map(async (part) => {
			const { svg, width, height } = drawnFigure(renderFigure(part, DRAWING_WIDTH, palette));
			const shapes = await outlined(drawingSvg({ svg, width, height }));
			return { png: await paintPng(shapes, 2), svg: shapes, width, height };
		})
	);
	return figureSlide(view, { pictures });
}
