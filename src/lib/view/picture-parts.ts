import { kitOf, type ChartView } from './kinds.ts';
import { partAlt } from './part-alt.ts';

/**
 * A chart cut before some of its rows, each part with the caption of the whole and a description of
 * its own.
 *
 * @param cuts the first rows of all parts but the first, in order
 */
export function partsAt(view: ChartView, cuts: readonly number[]): readonly ChartView[] {
	if (cuts.length === 0) return [view];
	const kit = kitOf(view);
	const ends = [...cuts, kit.rowCount(view)];
	return ends.map((to, index) => {
		const part = kit.rows(view, ends[index - 1] ?? 0, to);
		const title = view.titleIsOwn === true ? view.title : part.title;
		return { ...part, title, alt: partAlt(part, index, ends.length) };
	});
}
