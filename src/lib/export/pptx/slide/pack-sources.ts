import type { ChartView } from '../../../view/kinds.ts';
import type { PackSlide } from '../../../view/pack/pack.ts';
import { pictureParts } from '../../../view/picture-parts.ts';
import { chartSlide } from './chart-source.ts';
import type { Picture, SlideSource, SlideText } from './slide-source.ts';

/** The slides of a pack for a presentation, in the order given, with the titles they have been given. */
export function packSources(
	slides: readonly PackSlide[],
	pictureOf: (view: ChartView) => Promise<Picture>
): Promise<readonly SlideSource[]> {
	return Promise.all(slides.map((slide) => packSource(slide, pictureOf)));
}

/**
 * @param pictureOf draws a chart that has no form of its own in a presentation
 */
export async function packSource(
	slide: PackSlide,
	pictureOf: (view: ChartView) => Promise<Picture>
): Promise<SlideSource> {
	const { title, subtitle, notes: footnotes, source } = slide;
	switch (slide.kind) {
		case 'title':
			return { kind: 'title', title, subtitle, lines: slide.lines, footnotes, source, notes: [] };
		case 'overall': {
			const { tiles, sentences: points } = slide;
			const notes = [title, ...slide.spoken, ...points];
			return { kind: 'overall', title, subtitle, tiles, points, footnotes, source, notes };
		}
		case 'chart': {
			const { view } = slide;
			const parts = pictureParts(view);
			return chartSlide(view, { title, pictures: await Promise.all(parts.map(pictureOf)) });
		}
		case 'method': {
			const paragraphs = slide.points.flatMap(({ heading, text }): readonly SlideText[] => [
				{ kind: 'heading', text: heading },
				{ kind: 'text', text }
			]);
			const notes = [title, ...slide.points.map(({ heading, text }) => `${heading}: ${text}`)];
			return { kind: 'text', title, subtitle, paragraphs, footnotes, source, notes };
		}
	}
}
