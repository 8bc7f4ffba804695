import { cutGroups, headingOf, tableRows } from '../../cut-rows.ts';
import type { HeatmapView } from './grade-heatmap.ts';

/** Some areas of a heatmap, under the headings of their groups. */
export function heatmapRows(view: HeatmapView, from: number, to: number): HeatmapView {
	const groups = cutGroups(view.groups, from, to).map(({ group, rows, continues }) => ({
		key: group.key,
		label: group.label === null ? null : headingOf(group.label, continues),
		rows
	}));
	const states = new Set(
		groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ state }) => state)))
	);
	return {
		...view,
		table: tableRows(view, from, to),
		groups,
		otherStates: view.otherStates.filter((state) => states.has(state))
	};
}
