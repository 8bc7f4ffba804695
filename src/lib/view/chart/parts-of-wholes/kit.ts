import type { ChartKit } from '../../chart-kit.ts';
import { sum, tableRows } from '../../cut-rows.ts';
import { partsOfWholesView, type PartsOfWholesView } from './parts-of-wholes.ts';

export const partsOfWholesKit: ChartKit<PartsOfWholesView> = {
	short: 'parts',
	shows: 'parts of wholes',
	draws: 'figures',
	meetings: ['team'],
	views: (inspection) => [partsOfWholesView(inspection)].filter((view) => view !== null),
	nameOf: () => 'Parts of a whole',
	rowCount: ({ wholes }) => wholes.length,
	rows: wholeRows,
	pictureCuts,
	described: ({ wholes }) =>
		wholes.flatMap(({ parts }) => parts.map(({ label, words }) => `${label}: ${words}.`)),
	// A presentation has no form of its own for units that are counted out.
	native: () => ({ kind: 'picture' })
};

function wholeRows(view: PartsOfWholesView, from: number, to: number): PartsOfWholesView {
	const partsBefore = (end: number) =>
		sum(view.wholes.slice(0, end).map(({ parts }) => parts.length));
	return {
		...view,
		table: tableRows(view, partsBefore(from), partsBefore(to)),
		wholes: view.wholes.slice(from, to)
	};
}

/** Lines of words that one picture on a slide can hold and still be read. */
const MOST_LINES = 7;

/** A few wholes at a time. */
function pictureCuts({ wholes }: PartsOfWholesView): readonly number[] {
	const cuts: number[] = [];
	let lines = 0;
	for (const [row, { parts }] of wholes.entries()) {
		const needed = Math.max(2, parts.length);
		if (row > 0 && lines + needed > MOST_LINES) {
			cuts.push(row);
			lines = 0;
		}
		lines += needed;
	}
	return cuts;
}
