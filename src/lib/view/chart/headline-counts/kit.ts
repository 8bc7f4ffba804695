import type { ChartKit } from '../../chart-kit.ts';
import { partTitle, tableRows } from '../../cut-rows.ts';
import { numberSentence, numbersTitle } from './big-number.ts';
import { headlineCountsView, type HeadlineCountsView } from './headline-counts.ts';

export const headlineCountsKit: ChartKit<HeadlineCountsView> = {
	short: 'counts',
	shows: 'the first headline numbers',
	draws: 'figures',
	meetings: ['team'],
	views: (inspection) => [headlineCountsView(inspection)].filter((view) => view !== null),
	nameOf: () => 'Headline numbers',
	rowCount,
	rows: (view, from, to) => {
		const numbers = view.numbers.slice(from, to);
		const beneath = view.beneath.slice(
			Math.max(0, from - view.numbers.length),
			Math.max(0, to - view.numbers.length)
		);
		return {
			...view,
			title: partTitle(view, [from, to, rowCount(view)], () =>
				numbersTitle([...numbers, ...beneath])
			),
			table: tableRows(view, from, to),
			numbers,
			beneath
		};
	},
	naturalCuts: ({ numbers, beneath }) =>
		numbers.length > 0 && beneath.length > 0 ? [numbers.length] : [],
	described: ({ numbers, beneath }) => [...numbers, ...beneath].map(numberSentence),
	// Numbers of different things would be bars on one axis.
	native: () => ({ kind: 'drawing' })
};

function rowCount({ numbers, beneath }: HeadlineCountsView): number {
	return numbers.length + beneath.length;
}
