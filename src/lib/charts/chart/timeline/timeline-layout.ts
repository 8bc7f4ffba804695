import { isNarrow, type Space } from '../../../style/space.ts';
import type { TimelineView } from '../../../view/chart/timeline/timeline-view.ts';
import { placeBand, type PlacedBand } from './timeline-band.ts';
import { isSlide } from '../../numbers/growing.ts';
import {
	TIMELINE_FORMS,
	timelineColumns,
	type TimelineColumns,
	type TimelineForm
} from './timeline-columns.ts';
import { narrowColumns, placeNarrowBand } from './timeline-narrow.ts';

/** Where a timeline stands, in the units of its space. */
export interface TimelineLayout {
	readonly height: number;
	readonly columns: TimelineColumns;
	readonly bands: readonly PlacedBand[];
}

/** Above and below what stands in a cell together, in ems: at least, where rows stand close, usually, and at most. */
const AIR = { least: 0.2, dense: 0.5, usual: 0.85, most: 2.2 } as const;
/** Between two bands, in ems. */
const BETWEEN = 1.6;

/** Places a timeline; where there is a height to fill, its rows stand as far apart as it allows. */
export function timelineLayout(view: TimelineView, space: Space): TimelineLayout {
	if (space.height === null) {
		return placed(view, space, 'full', space.dense ? AIR.dense : AIR.usual);
	}
	// A slide that says less of each inspection is better than one more slide.
	const forms = isSlide(space) ? formsOf(view) : TIMELINE_FORMS.slice(0, 1);
	const { height } = space;
	const tried = forms.map((form) => ({ form, layout: placed(view, space, form, AIR.least) }));
	const fitting = tried.find(({ layout }) => layout.height <= height) ?? tried.at(-1);
	return filled(view, space, height, fitting?.form ?? 'full');
}

/** Visits stand on the line of dates alone. */
function formsOf({ visits }: TimelineView): readonly TimelineForm[] {
	return visits.length === 0 ? TIMELINE_FORMS : TIMELINE_FORMS.slice(0, -1);
}

/** The air with which rows come nearest to a height without exceeding it. */
function filled(
	view: TimelineView,
	space: Space,
	height: number,
	form: TimelineForm
): TimelineLayout {
	let [low, high]: [number, number] = [AIR.least, AIR.most];
	const most = placed(view, space, form, high);
	if (most.height <= height) return most;
	for (let step = 0; step < STEPS; step++) {
		const middle = (low + high) / 2;
		if (placed(view, space, form, middle).height <= height) low = middle;
		else high = middle;
	}
	return placed(view, space, form, low);
}

/** Halvings until nobody sees a difference. */
const STEPS = 5;

function placed(view: TimelineView, space: Space, form: TimelineForm, air: number): TimelineLayout {
	const columns = isNarrow(space) ? narrowColumns(view, space) : timelineColumns(view, space, form);
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
