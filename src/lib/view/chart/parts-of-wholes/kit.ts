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
	described: ({ wholes }) =>
		wholes.flatMap(({ parts }) => parts.map(({ label, words }) => `${label}: ${words}.`)),
	native: () => ({ kind: 'drawing' })
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
