import { kitOf, type ChartView } from '../../../view/kinds.ts';
import { pictureParts } from '../../../view/picture-parts.ts';
import { speakerNotes } from '../../../view/pack/speaker-notes.ts';
import type { ChartSlide, Picture } from './slide-source.ts';

/** What a caller may set; all else comes from the chart. */
export interface ChartSlideChoice {
	/** A title of the reader's own. */
	readonly title?: string;
	/** One for each of the chart's `pictureParts`. */
	readonly pictures?: readonly Picture[];
}

/** A chart as the source of a slide. */
export function chartSlide(
	view: ChartView,
	{ title = view.title, pictures = [] }: ChartSlideChoice = {}
): ChartSlide {
	const parts = pictureParts(view);
	return {
		kind: 'chart',
		title,
		caption: view,
		form: kitOf(view).native(view),
		pictures: pictures.map((picture, index) => {
			const part = parts[index] ?? view;
			return { picture, alt: part.alt, notes: speakerNotes(part) };
		}),
		footnotes: view.notes,
		source: view.source,
		notes: speakerNotes(view)
	};
}
