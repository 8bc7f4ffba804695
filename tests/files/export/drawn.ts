import { renderChart } from '#lib/charts/render-chart.ts';
import { drawingOf } from '#lib/export/svg/drawing.ts';
import { DRAWING_WIDTH, sheetOf, type Sheet } from '#lib/export/page/sheet.ts';
import type { ChartView } from '#lib/view/kinds.ts';

/** The day on every file that the tests make. */
export const MADE_ON = '29 May 2012';

/** Draws a figure at any width, as an export asks for it. */
export function drawerOf(view: ChartView): (width: number) => string {
	return (width) => renderChart(view, width, 'blue-orange');
}

/** A figure's sheet as it is exported without a frame. */
export function sheetOfChart(view: ChartView): Sheet {
	return sheetOf(view, drawingOf(drawerOf(view)(DRAWING_WIDTH)), MADE_ON);
}
