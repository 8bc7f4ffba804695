import { renderFigure } from '#lib/charts/render-chart.ts';
import { drawnFigure } from '#lib/export/svg/drawing.ts';
import { DRAWING_WIDTH, sheetOf, type Sheet } from '#lib/export/page/sheet.ts';
import type { FigureView } from '#lib/view/kinds.ts';

/** The day on every file that the tests make. */
export const MADE_ON = '29 May 2012';

/** Draws a figure at any width, as an export asks for it. */
export function drawerOf(view: FigureView): (width: number) => string {
	return (width) => renderFigure(view, width, 'blue-orange');
}

/** A figure's sheet as it is exported without a frame. */
export function sheetOfFigure(view: FigureView): Sheet {
	return sheetOf(view, drawnFigure(drawerOf(view)(DRAWING_WIDTH)), MADE_ON);
}
