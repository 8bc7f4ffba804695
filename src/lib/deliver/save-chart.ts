import type { Palette } from '../style/palette.ts';
import { madeChart, type ChartOnPage } from '../view/shown-chart.ts';
import { BROWSER_KIT } from './browser-kit.ts';
import { chartOrder } from './chart-order.ts';
import { makeFiles, nameIn, type Format } from './format.ts';
import type { Size } from './order.ts';
import { saveFiles } from './save-files.ts';

/**
 * Makes a chart's files in the browser and gives them to the reader.
 *
 * @returns what the reader should know of them, in words; `null`: nothing
 */
export async function saveChart(
	format: Format,
	chart: ChartOnPage,
	palette: Palette,
	size: Size,
	transparent = false
): Promise<string | null> {
	const view = await madeChart(chart);
	const files = await makeFiles(format, chartOrder(view, palette, size, transparent), BROWSER_KIT);
	return saveFiles(files, nameIn(size, view.fileStem, ''));
}
