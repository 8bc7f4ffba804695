import { drawFigure } from '#lib/charts/draw-figure.ts';
import type { Inspection } from '#lib/domain/inspection.ts';
import type { IsoDate } from '#lib/domain/iso-date.ts';
import { fetchFont } from '#lib/export/fonts/fetch-font.ts';
import { ONE_PAGE, onePageSheet } from '#lib/export/pack/one-page-sheet.ts';
import type { Sheet } from '#lib/export/sheet.ts';
import type { Palette } from '#lib/look/palette.ts';
import { onePageView } from '#lib/view/one-page.ts';
import { dateWords } from '#lib/view/words/date-words.ts';

/** What matters about an inspection as one sheet of A4. */
export function drawOnePage(inspection: Inspection, palette: Palette, madeOn: IsoDate): Sheet {
	return onePageSheet(onePageView(inspection), {
		palette,
		madeOn: dateWords(madeOn),
		draw: (view, width) => drawFigure(view, width, palette)
	});
}

/** The same as a PDF. What makes it is fetched here. */
export async function makeOnePage(
	inspection: Inspection,
	palette: Palette,
	madeOn: IsoDate
): Promise<Blob> {
	const { pdfFile } = await import('#lib/export/pdf/pdf-file.ts');
	const { title, subtitle, heatmap } = onePageView(inspection);
	const page = {
		caption: { title, alt: heatmap?.alt ?? '' },
		sheet: drawOnePage(inspection, palette, madeOn),
		density: ONE_PAGE.density
	};
	const bytes = await pdfFile([page], { title, subject: subtitle, madeOn }, fetchFont);
	return new Blob([bytes], { type: 'application/pdf' });
}
