import type { IsoDay } from '../../domain/iso-date.ts';
import type { Palette } from '../../style/palette.ts';
import type { Space, TypeSizes } from '../../style/space.ts';
import type { ChartView } from '../../view/kinds.ts';
import type { ChartCaption } from '../../view/chart-caption.ts';
import type { PackChart, PackSlide } from '../../view/pack/pack.ts';
import { titledChart } from '../../view/pack/titled-chart.ts';
import { dateWords } from '../../view/words/date-words.ts';
import { asSentences } from '../page/as-sentences.ts';
import { framedSheets } from '../page/framed-sheets.ts';
import type { Frame } from '../page/frames.ts';
import type { PdfPage } from '../pdf/pdf-file.ts';
import { wordsSheet } from '../page/sheet-for-frame.ts';
import type { Sheet } from '../page/sheet.ts';
import { titleSheet } from './title-sheet.ts';
import { methodDrawing, overallDrawing } from './words-drawing.ts';

/** What a slide needs to become a page. */
export interface PageLook {
	readonly frame: Frame;
	readonly palette: Palette;
	/** The day that stands under every page. */
	readonly madeOn: IsoDay;
	/** Gives a chart's `<svg>` as text. */
	readonly draw: (view: ChartView, space: Space, palette: Palette) => string;
}

/** A slide of a pack as pages of a PDF that it fills: one, or as many as its chart takes. */
export function packPages(slide: PackSlide, look: PageLook): readonly PdfPage[] {
	const { frame, palette, madeOn, draw } = look;
	const { density } = frame;
	if (slide.kind === 'chart') {
		const figure = {
			view: titledChart(slide),
			draw: (view: ChartView, space: Space) => draw(view, space, palette),
			madeOn
		};
		return framedSheets(figure, frame).map((page) => ({ ...page, density }));
	}
	const caption = { title: slide.title, alt: altOf(slide) };
	return [{ caption, sheet: sheetOfWords(slide, look), density }];
}

type WordsSlide = Exclude<PackSlide, PackChart>;

function sheetOfWords(slide: WordsSlide, { frame, palette, madeOn }: PageLook): Sheet {
	const day = dateWords(madeOn);
	if (slide.kind === 'title') return titleSheet(slide, day, frame);
	const drawing = (width: number, type: TypeSizes) =>
		slide.kind === 'overall'
			? overallDrawing(slide, palette, width, type)
			: methodDrawing(slide, width, type);
	return wordsSheet({ ...slide, alt: altOf(slide) }, drawing, day, frame);
}

/** What a page shows, for someone who cannot see it. */
function altOf(slide: WordsSlide): ChartCaption['alt'] {
	switch (slide.kind) {
		case 'title':
			return asSentences([slide.subtitle, ...slide.lines]);
		case 'overall':
			return [
				...slide.tiles.map(({ name, area, words }) => `${name}, ${area}: ${words}.`),
				...slide.sentences
			].join(' ');
		case 'method':
			return slide.points.map(({ heading, text }) => `${heading}: ${text}`).join(' ');
	}
}
