import type { ChartKit } from '../../chart-kit.ts';
import { headingOf } from '../../cut-rows.ts';
import { inSentence } from '../../words/sentence.ts';
import { comparisonView, type ComparisonView } from './comparison.ts';

export const comparisonKit: ChartKit<ComparisonView> = {
	short: 'compare',
	shows: 'safeguarding beside looked-after children',
	draws: 'grades',
	meetings: ['scrutiny', 'team'],
	views: (inspection) => [comparisonView(inspection)],
	nameOf: () => 'Comparison',
	rowCount: ({ rows, unshared }) => rows.length + unshared.length,
	rows: comparisonRows,
	naturalCuts: ({ rows, unshared }) =>
		rows.length > 0 && unshared.length > 0 ? [rows.length] : [],
	described: ({ rows, unshared, unsharedHeading }) => [
		...rows.map(({ label, gapWords }) => `${label}: ${gapWords}.`),
		...(unshared.length === 0 ? [] : [`${unsharedHeading}:`]),
		...unshared.map(({ label, service, words }) => `${label}, ${inSentence(service)}: ${words}.`)
	],
	native: () => ({ kind: 'drawing' })
};

/** The shared areas, then those without a counterpart, as they stand in the drawing. */
function comparisonRows(view: ComparisonView, from: number, to: number): ComparisonView {
	const shared = view.rows.length;
	const rows = view.rows.slice(from, to);
	const unshared = view.unshared.slice(Math.max(0, from - shared), Math.max(0, to - shared));
	const areas = new Set([...rows, ...unshared].map(({ label }) => label));
	return {
		...view,
		table: () => {
			const table = view.table();
			return { ...table, rows: table.rows.filter(([area]) => areas.has(String(area))) };
		},
		grid: view.grid.filter(({ area }) => areas.has(area)),
		rows,
		unshared,
		unsharedHeading: headingOf(view.unsharedHeading, from > shared)
	};
}
