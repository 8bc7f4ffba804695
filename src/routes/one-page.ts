import { drawChart } from '#lib/charts/draw-chart.ts';
import type { Inspection } from '#lib/domain/inspection.ts';
import type { IsoDate } from '#lib/domain/iso-date.ts';
import { onePageSheet } from '#lib/export/pack/one-page-sheet.ts';
import type { Sheet } from '#lib/export/page/sheet.ts';
import type { Palette } from '#lib/style/palette.ts';
import { onePageView } from '#lib/view/one-page.ts';
import { dateWords } from '#lib/view/words/date-words.ts';

/** What matters about an inspection as one sheet of A4. */
export function drawOnePage(inspection: Inspection, palette: Palette, madeOn: IsoDate): Sheet {
	return onePageSheet(onePageView(inspection), {
		palette,
		madeOn: dateWords(madeOn),
		draw: (view, width) => drawChart(view, width, palette)
	});
}
