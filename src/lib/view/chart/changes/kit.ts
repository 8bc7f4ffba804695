import type { ChartKit } from '../../chart-kit.ts';
import { tableRows } from '../../cut-rows.ts';
import { countWord } from '../../words/number-words.ts';
import type { ChangesView } from './changes-view.ts';
import { changesDescribed, countsListed } from './changes-words.ts';

export const changesKit: ChartKit<ChangesView> = {
	short: 'changes',
	shows: 'what became of grades between two inspections of many councils',
	ofMany: async () => (await import('./changes-of-many.ts')).changesOfMany,
	draws: 'grades',
	meetings: [],
	// It is of many inspections, and made where they are.
	views: () => [],
	nameOf: () => 'What changed',
	rowCount: ({ bars }) => bars.length,
	rows: changesRows,
	described: changesDescribed,
	// Bars of a presentation have the colours of grades, or one; these have three shades that are none.
	native: () => ({ kind: 'drawing' })
};

/** Some bars, on the scale of the whole. */
function changesRows(view: ChangesView, from: number, to: number): ChangesView {
	const bars = view.bars.slice(from, to);
	const [only, ...others] = bars;
	const title =
		only === undefined || bars.length === view.bars.length
			? view.title
			: others.length === 0
				? `${only.label}${only.detail === null ? '' : ` (${only.detail})`}: ${countsListed(only)}`
				: `What became of the grades in ${countWord(bars.length)} of ${countWord(view.bars.length)} areas`;
	return { ...view, bars, title, table: tableRows(view, from, to) };
}
