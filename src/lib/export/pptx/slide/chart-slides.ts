import type { Palette } from '../../../style/palette.ts';
import type { ChartView } from '../../../view/kinds.ts';
import { speakerNotes } from '../../../view/pack/speaker-notes.ts';
import { countsOf } from '../../../view/part-alt.ts';
import { barsParts } from './bars-parts.ts';
import type { ChartPart } from './chart-part.ts';
import { drawnParts } from './drawn-parts.ts';
import { formOf } from './form-of.ts';
import { heading, withNote } from './heading.ts';
import { SIZES } from './page.ts';
import { plain } from './paragraphs.ts';
import type { PlacedSlide } from './shape.ts';
import type { ChartSlide } from './slide-source.ts';
import { tableParts } from './table-parts.ts';

/**
 * A chart as slides: one where it fits, else several, each under a title that is true for what it
 * shows. Where that is the same for several, they are numbered.
 */
export function chartSlides(source: ChartSlide, palette: Palette): readonly PlacedSlide[] {
	const parts = partsOf(source, palette);
	const counts = countsOf(parts.map(({ view }) => view.title));
	return parts.map(({ view, note, shapes }, index) => {
		const count = counts[index] ?? '';
		const { shapes: head, body } = heading(view.title, view.subtitle, count);
		const { shapes: foot, body: room } = withNote(body, note);
		const isFirst = parts[index - 1]?.view !== view;
		return {
			layout: 'chart',
			title: view.title + count,
			shapes: [...head, ...shapes(room), ...foot],
			notes: isFirst ? speakerNotes(view) : [view.title + count, CONTINUED]
		};
	});
}

const CONTINUED = 'The notes of the slide before hold the data of this one too.';

function partsOf({ view, draw }: ChartSlide, palette: Palette): readonly ChartPart[] {
	const form = formOf(view);
	switch (form.kind) {
		case 'table':
			return tableParts(view, form, palette);
		case 'bar':
			return barsParts(view, form);
		case 'drawing':
			return drawnParts(view, draw);
		case 'nothing':
			return [nothing(view, form.words)];
	}
}

function nothing(view: ChartView, words: string): ChartPart {
	const paragraphs = [plain(words, SIZES.pointsBelow[0])];
	return {
		view,
		note: null,
		shapes: (box) => [{ kind: 'text', placeholder: 'body', box, paragraphs }]
	};
}
