import { kitOf, type ChartView } from './kinds.ts';
import { partAlt } from './part-alt.ts';

/**
 * Some rows of a chart, under a title that is true of them, or the one that its reader gave the whole.
 *
 * @param from first row, counted from 0
 * @param to row after the last
 */
export function chartPart(view: ChartView, from: number, to: number): ChartView {
	const part = kitOf(view).rows(view, from, to);
	return view.titleIsOwn === true ? { ...part, title: view.title } : part;
}

/**
 * A chart cut before some of its rows, each part with a description of its own.
 *
 * @param cuts the first rows of all parts but the first, in order
 */
export function partsAt(view: ChartView, cuts: readonly number[]): readonly ChartView[] {
	if (cuts.length === 0) return [view];
	const ends = [...cuts, kitOf(view).rowCount(view)];
	return ends.map((to, index) => {
		const part = chartPart(view, ends[index - 1] ?? 0, to);
		return { ...part, alt: partAlt(part, index, ends.length) };
	});
}
