import type { Space } from '../../../style/space.ts';
import type { HeatmapView } from '../../../view/chart/heatmap/grade-heatmap.ts';
import { heatmapRows } from '../../../view/chart/heatmap/heatmap-rows.ts';
import { airFor } from './heatmap-air.ts';
import { heatmapLayout, placeHeatmap, type HeatmapLayout } from './heatmap-layout.ts';

/** A part of a heatmap, and how far from the left it stands. */
export interface HeatmapBlock {
	readonly x: number;
	readonly layout: HeatmapLayout;
}

/** A heatmap as it is drawn: in one block, or in two side by side. */
export interface PlacedHeatmap {
	readonly height: number;
	readonly blocks: readonly HeatmapBlock[];
}

/** Space between two blocks, in ems. */
const BETWEEN = 2.3;
/** Least width of a block, in ems: less leaves no room for the names of areas. */
const LEAST_WIDTH = 24;

/**
 * A heatmap in its space. Where the height is given, its rows fill it, and what would be too high in
 * one block stands in two, divided between groups so that both are about as high.
 */
export function heatmapBlocks(view: HeatmapView, space: Space): PlacedHeatmap {
	if (space.height === null) return alone(heatmapLayout(view, space));
	const one = filled(view, space, space.height);
	if (one.height <= space.height) return alone(one);
	const between = BETWEEN * space.type.base;
	const width = (space.width - between) / 2;
	if (width < LEAST_WIDTH * space.type.base) return alone(one);
	const halves = divided(view, { ...space, width });
	if (halves === null) return alone(one);
	const [left, right] = halves.map((half) => filled(half, { ...space, width }, space.height ?? 0));
	if (left === undefined || right === undefined) return alone(one);
	return {
		height: Math.max(left.height, right.height),
		blocks: [
			{ x: 0, layout: left },
			{ x: width + between, layout: right }
		]
	};
}

function alone(layout: HeatmapLayout): PlacedHeatmap {
	return { height: layout.height, blocks: [{ x: 0, layout }] };
}

function filled(view: HeatmapView, space: Space, height: number): HeatmapLayout {
	const air = airFor(height, (tried) => placeHeatmap(view, space, tried).height);
	return placeHeatmap(view, space, air);
}

/** The two halves of a heatmap that are nearest to being as high as one another; `null`: it has one row. */
function divided(view: HeatmapView, space: Space): readonly [HeatmapView, HeatmapView] | null {
	const rows = view.groups.reduce((sum, group) => sum + group.rows.length, 0);
	const heightOf = (half: HeatmapView) => filled(half, space, 0).height;
	const best = (cuts: readonly number[]) =>
		cuts
			.map((cut) => [heatmapRows(view, 0, cut), heatmapRows(view, cut, rows)] as const)
			.map((halves) => ({ halves, height: Math.max(...halves.map(heightOf)) }))
			.sort((left, right) => left.height - right.height)[0];
	const between = best(groupStarts(view));
	if (between !== undefined && between.height <= (space.height ?? 0)) return between.halves;
	const within = best([Math.ceil(rows / 2), Math.floor(rows / 2)].filter((cut) => cut > 0));
	return within?.halves ?? null;
}

/** The first row of every group but the first, counted from the first row of all. */
function groupStarts({ groups }: HeatmapView): readonly number[] {
	let start = 0;
	return groups.slice(0, -1).map(({ rows }) => (start += rows.length));
}
