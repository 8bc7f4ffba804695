import { fittedParts, type DrawChart } from '../../page/fitted-parts.ts';
import { MEDIA } from '../../page/medium.ts';
import type { ChartView } from '../../../view/kinds.ts';
import { nameOf, roomOf, type ChartPart } from './chart-part.ts';

/** A chart as it is drawn, in as many parts as it takes to be read. */
export function drawnParts(view: ChartView, draw: DrawChart): readonly ChartPart[] {
	const parts = fittedParts(view, {
		roomOf: (part) => roomOf(part, part === view),
		types: MEDIA.slide.types,
		draw
	});
	return parts.map(({ part, drawing, scale }) => ({
		view: part,
		note: null,
		shapes: ({ x, y }) => {
			const box = { x, y, width: drawing.width * scale, height: drawing.height * scale };
			return [{ kind: 'drawing', box, name: nameOf(part), alt: part.alt, svg: drawing.svg, scale }];
		}
	}));
}
