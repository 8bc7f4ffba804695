import type { GradeGrid } from './grade-grid.ts';
import type { ChartView } from './kinds.ts';

/**
 * What a page shows of a chart beside its drawing. It is plain data: a prerendered page brings it along,
 * and needs no code that makes charts until its reader asks for more.
 */
export type ShownChart = Pick<
	ChartView,
	'id' | 'title' | 'subtitle' | 'notes' | 'source' | 'isBlank' | 'nothing' | 'asList'
>;

/** The same of a chart that is a grid of grades. */
export type ShownGrid = ShownChart & GradeGrid;

/** What a page shows of a chart, and what makes the chart itself when it is first needed. */
export interface PrerenderedChart extends ShownChart {
	readonly make: () => Promise<ChartView>;
}

/** A chart of a page: the chart itself, or what the page came with. */
export type ChartOnPage = ChartView | PrerenderedChart;

/** What a page shows of a chart. */
export function shownChart(chart: ShownChart): ShownChart {
	const { id, title, subtitle, notes, source, isBlank, nothing, asList } = chart;
	return { id, title, subtitle, notes, source, isBlank, nothing, asList };
}

/** What a page shows of a chart that is a grid of grades. */
export function shownGrid(chart: ShownGrid): ShownGrid {
	const { columns, groups } = chart;
	return { ...shownChart(chart), columns, groups };
}

/** Whether the chart itself is there. */
export function isMade(chart: ChartOnPage): chart is ChartView {
	return !('make' in chart);
}

/** The chart itself, which is made where only what it shows is there. */
export async function madeChart(chart: ChartOnPage): Promise<ChartView> {
	return isMade(chart) ? chart : chart.make();
}
