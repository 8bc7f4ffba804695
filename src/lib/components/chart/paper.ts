import { drawChart } from '../../charts/draw-chart.ts';
import { fittedParts } from '../../export/page/fitted-parts.ts';
import type { Palette } from '../../style/palette.ts';
import type { Space, TypeSizes } from '../../style/space.ts';
import type { ChartView } from '../../view/kinds.ts';

/** A part of a chart, and the space it is drawn for, in points. */
export interface PaperPart {
	readonly view: ChartView;
	readonly space: Space;
}

/** A chart as it goes on sheets that are held in one way. */
export interface PaperSheets {
	readonly orientation: 'portrait' | 'landscape';
	readonly parts: readonly PaperPart[];
}

/**
 * Room on a sheet under the title of a chart and over its notes, in points: inside the margins of
 * whichever of A4 and Letter has less.
 */
const ROOMS = {
	portrait: { width: 515, height: 580 },
	landscape: { width: 710, height: 390 }
} as const;

/** Type on paper, in points, the largest first. No text is smaller than 9. */
const TYPES: readonly [TypeSizes, ...TypeSizes[]] = [
	{ base: 11, small: 9.5 },
	{ base: 10, small: 9 }
];

/** Lays a chart out for paper, cut between rows where one sheet has no room for it. */
export function paperSheets(view: ChartView, palette: Palette): readonly PaperSheets[] {
	return (['portrait', 'landscape'] as const).map((orientation) => {
		const room = ROOMS[orientation];
		const parts = fittedParts(view, {
			roomOf: () => room,
			types: TYPES,
			draw: (part, space) => drawChart(part, space, palette)
		});
		return {
			orientation,
			parts: parts.map(({ part, type }) => ({
				view: part,
				space: { width: room.width, height: null, type, dense: false }
			}))
		};
	});
}
