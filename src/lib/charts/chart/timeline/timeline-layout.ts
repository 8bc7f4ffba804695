import { isNarrow, type Space } from '../../../style/space.ts';
import type { TimelineView } from '../../../view/chart/timeline/timeline-view.ts';
import { placeBand, type PlacedBand } from './timeline-band.ts';
import { timelineColumns, type TimelineColumns } from './timeline-columns.ts';
import { narrowColumns, placeNarrowBand } from './timeline-narrow.ts';

/** Where a timeline stands, in the units of its space. */
export interface TimelineLayout {
	readonly height: number;
	readonly columns: TimelineColumns;
	readonly bands: readonly PlacedBand[];
}

/** Above and below what stands in a cell together, in ems: at least, usually, and at most. */
const AIR = { dense: 0.5, usual: 0.85, most: 2.2 } as const;
/** Between two bands, in ems. */
const BETWEEN = 1.6;

/** Places a timeline; where there is a height to fill, its rows stand as far apart as it allows. */
export function timelineLayout(view: TimelineView, space: Space): TimelineLayout {
	const columns = isNarrow(space) ? narrowColumns(view, space) : timelineColumns(view, space);
	if (space.height === null)
		return placed(view, space, columns, space.dense ? AIR.dense : AIR.usual);
	const least = placed(view, space, columns, AIR.dense);
	const rows = least.bands.reduce((sum, band) => sum + band.rows.length, 0);
	const spare = (space.height - least.height) / Math.max(1, rows) / space.type.base;
	return spare <= 0
		? least
		: placed(view, space, columns, Math.min(AIR.most, AIR.dense + spare * 0.98));
}

function placed(
	view: TimelineView,
	space: Space,
	columns: TimelineColumns,
	air: number
): TimelineLayout {
	const bands: PlacedBand[] = [];
	let y = 0;
	for (let from = 0; from < view.columns.length; from += columns.perBand) {
		const to = Math.min(from + columns.perBand, view.columns.length);
		if (from > 0) y += BETWEEN * space.type.base;
		const place = isNarrow(space) ? placeNarrowBand : placeBand;
		const band = place(view, { from, to, y, width: space.width, air }, columns);
		bands.push(band);
		y += band.height;
	}
	return { height: Math.ceil(y) + 1, columns, bands };
}
