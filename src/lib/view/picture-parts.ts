import type { ChartView } from './kinds.ts';
import { chartRows, rowCount } from './chart-rows.ts';
import { partAlt } from './part-alt.ts';

/** Lines of words that one picture on a slide can hold and still be read. */
const MOST_LINES = 7;

/**
 * A chart as the pictures of it on slides: itself, or, for parts of wholes, the same a few wholes at
 * a time, each with its caption and a description of its own. What else is long has a native form
 * there, which is cut where it is set.
 */
export function pictureParts(view: ChartView): readonly ChartView[] {
	const cuts: number[] = [];
	let lines = 0;
	for (const [row, whole] of view.kind === 'parts-of-wholes' ? view.wholes.entries() : []) {
		const needed = Math.max(2, whole.parts.length);
		if (row > 0 && lines + needed > MOST_LINES) {
			cuts.push(row);
			lines = 0;
		}
		lines += needed;
	}
	return partsAt(view, cuts);
}

/**
 * A chart cut before some of its rows, each part with the caption of the whole and a description of
 * its own.
 *
 * @param cuts the first rows of all parts but the first, in order
 */
export function partsAt(view: ChartView, cuts: readonly number[]): readonly ChartView[] {
	if (cuts.length === 0) return [view];
	const ends = [...cuts, rowCount(view)];
	return ends.map((to, index) => {
		const part = chartRows(view, ends[index - 1] ?? 0, to);
		return { ...part, alt: partAlt(part, index, ends.length) };
	});
}

/**
 * Where a chart that has to be cut falls into parts by itself: a comparison before the areas without
 * a counterpart, and actions by deadline.
 */
export function naturalCuts(view: ChartView): readonly number[] {
	if (view.kind === 'comparison') {
		const { rows, unshared } = view;
		return rows.length > 0 && unshared.length > 0 ? [rows.length] : [];
	}
	if (view.kind !== 'actions') return [];
	let row = 0;
	const ends = view.deadlines.map(({ cells }) => {
		row += cells.reduce((sum, { actions }) => sum + actions.length, 0);
		return row;
	});
	return ends.slice(0, -1);
}
