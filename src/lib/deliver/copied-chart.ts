import { tableText, type TableText } from '../export/clipboard/table-markup.ts';
import { frameNamed } from '../export/page/frames.ts';
import type { Palette } from '../style/palette.ts';
import { madeChart, type ChartOnPage } from '../view/shown-chart.ts';
import { BROWSER_KIT } from './browser-kit.ts';
import { chartOrder } from './chart-order.ts';
import { make } from './formats/png.ts';
import { blobOf } from './save-files.ts';

/** A chart as a picture that fills a slide, for the clipboard. */
export async function copiedPicture(chart: ChartOnPage, palette: Palette): Promise<Blob> {
	const view = await madeChart(chart);
	const order = chartOrder(view, palette, { frame: frameNamed('slide') });
	const [picture] = await make({ ...order, ending: '.png' }, BROWSER_KIT);
	if (picture === undefined) throw new RangeError('A chart has a picture.');
	return blobOf(picture);
}

/** A chart's numbers for the clipboard. */
export async function copiedTable(chart: ChartOnPage, palette: Palette): Promise<TableText> {
	return tableText(await madeChart(chart), palette);
}
