import { fittedParts, type DrawChart } from '../../export/page/fitted-parts.ts';
import { drawingOf } from '../../export/svg/drawing.ts';
import type { Space, TypeSizes } from '../../style/space.ts';
import type { ChartView } from '../../view/kinds.ts';

/** How sheets of paper are held. */
export type Orientation = 'portrait' | 'landscape';

/** A part of a chart, and the space it is drawn for, in points. */
export interface PaperPart {
	readonly view: ChartView;
	readonly space: Space;
}

/** A chart as it goes on sheets that are held in one way. */
export interface PaperSheets {
	readonly orientation: Orientation;
	readonly parts: readonly PaperPart[];
}

/**
 * Room on a sheet under the titles of its page and its chart and over the notes, in points: inside the
 * margins of whichever of A4 and Letter has less.
 */
const ROOMS = {
	portrait: { width: 515, height: 475 },
	landscape: { width: 710, height: 340 }
} as const satisfies Record<Orientation, { width: number; height: number }>;

/** Type on paper, in points, the largest first. No text is smaller than 9. */
const TYPES: readonly [TypeSizes, ...TypeSizes[]] = [
	{ base: 11, small: 9.5, least: 9 },
	{ base: 10, small: 9, least: 9 }
];

/** Lays a chart out for paper, cut between rows where one sheet has no room for it. */
export function paperParts(
	view: ChartView,
	orientation: Orientation,
	draw: DrawChart
): readonly PaperPart[] {
	const room = ROOMS[orientation];
	const parts = fittedParts(view, { roomOf: () => room, types: TYPES, draw });
	return parts.map(({ part, type }) => {
		const space = { width: room.width, height: null, type, dense: false };
		const { height } = drawingOf(draw(part, space));
		// Airy where there is room, and else as close as it takes; no chart fills a sheet for its own sake.
		return { view: part, space: height <= room.height ? space : { ...space, height: room.height } };
	});
}

/** The same for sheets held upright and across, whichever the reader takes. */
export function paperSheets(view: ChartView, draw: DrawChart): readonly PaperSheets[] {
	return (['portrait', 'landscape'] as const).map((orientation) => ({
		orientation,
		parts: paperParts(view, orientation, draw)
	}));
}
