import { renderChart } from '#lib/charts/render-chart.ts';
import { drawingOf } from '#lib/export/svg/drawing.ts';
import { DOCUMENT_SPACE, sheetOf, type Sheet } from '#lib/export/page/sheet.ts';
import type { ChartView } from '#lib/view/kinds.ts';
import type { Space } from '#lib/style/space.ts';

/** The day on every file that the tests make. */
export const MADE_ON = '29 May 2012';

/** Draws a chart for any space, as an export asks for it. */
export function drawerOf(view: ChartView): (space: Space) => string {
	return (space) => renderChart(view, space, 'blue-orange');
}

/** A figure's sheet as it is exported without a frame. */
export function sheetOfChart(view: ChartView): Sheet {
	return sheetOf(view, drawingOf(drawerOf(view)(DOCUMENT_SPACE)), MADE_ON);
}
