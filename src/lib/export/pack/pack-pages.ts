import type { IsoDate } from '../../domain/iso-date.ts';
import type { Palette } from '../../look/palette.ts';
import type { FigureView } from '../../view/any-figure.ts';
import type { FigureCaption } from '../../view/figure-view.ts';
import type { PackSlide } from '../../view/pack.ts';
import { pictureParts } from '../../view/picture-parts.ts';
import { dateWords } from '../../view/words/date-words.ts';
import type { Frame } from '../frames.ts';
import type { PdfPage } from '../pdf/pdf-file.ts';
import { sheetForFrame } from '../sheet-for-frame.ts';
import type { Sheet } from '../sheet.ts';
import { titleSheet } from './title-sheet.ts';
import { methodDrawing, overallDrawing } from './words-drawing.ts';

/** What a slide needs to become a page. */
export interface PageLook {
	readonly frame: Frame;
	readonly palette: Palette;
	/** The day that stands under every page. */
	readonly madeOn: IsoDate;
	/** Gives a figure's `<svg>` as text at a width in pixels. */
	readonly draw: (view: FigureView, width: number, palette: Palette) => string;
}

/**
 * A slide of a pack as pages of a PDF that it fills: one, but several where a page is wide and low
 * and the figure would be too small on it.
 */
export function packPages(slide: PackSlide, look: PageLook): readonly PdfPage[] {
	const { frame } = look;
	const parts = frame.width > frame.height ? partsOf(slide) : [slide];
	return parts.map((part) => ({
		caption: { title: part.title, alt: altOf(part) },
		sheet: packSheet(part, look),
		density: frame.density
	}));
}

function partsOf(slide: PackSlide): readonly PackSlide[] {
	if (slide.kind !== 'figure') return [slide];
	const views = pictureParts(slide.view);
	return views.map((view, index) => ({
		...slide,
		view,
		title: views.length === 1 ? slide.title : `${slide.title} (${index + 1} of ${views.length})`
	}));
}

function packSheet(slide: PackSlide, { frame, palette, madeOn, draw }: PageLook): Sheet {
	const day = dateWords(madeOn);
	if (slide.kind === 'title') return titleSheet(slide, day, frame);
	const drawing = (width: number): string => {
		switch (slide.kind) {
			case 'overall':
				return overallDrawing(slide, palette, width);
			case 'method':
				return methodDrawing(slide, width);
			case 'figure':
				return draw(slide.view, width, palette);
		}
	};
	return sheetForFrame({ ...slide, alt: altOf(slide) }, drawing, day, frame);
}

/** What a page shows, for someone who cannot see it. */
function altOf(slide: PackSlide): FigureCaption['alt'] {
	switch (slide.kind) {
		case 'title':
			return [slide.subtitle, ...slide.lines].join('. ');
		case 'overall':
			return [
				...slide.tiles.map(({ name, area, words }) => `${name}, ${area}: ${words}.`),
				...slide.sentences
			].join(' ');
		case 'figure':
			return slide.view.alt;
		case 'method':
			return slide.points.map(({ heading, text }) => `${heading}: ${text}`).join(' ');
	}
}
