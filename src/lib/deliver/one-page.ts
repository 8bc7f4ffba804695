import type { Inspection } from '../domain/inspection.ts';
import type { IsoDay } from '../domain/iso-date.ts';
import { ONE_PAGE, onePageSheet } from '../export/pack/one-page-sheet.ts';
import type { Sheet } from '../export/page/sheet.ts';
import type { Palette } from '../style/palette.ts';
import { onePageView } from '../view/pack/one-page.ts';
import { dateWords } from '../view/words/date-words.ts';
import type { Kit } from './kit.ts';
import type { MadeFile } from './made-file.ts';

/** How one page is drawn. */
export interface OnePageOrder {
	readonly inspection: Inspection;
	readonly palette: Palette;
	readonly madeOn: IsoDay;
}

/** What matters about an inspection as one sheet of A4. */
export function drawOnePage(
	{ inspection, palette, madeOn }: OnePageOrder,
	kit: Pick<Kit, 'draw'>
): Sheet {
	return onePageSheet(onePageView(inspection), {
		palette,
		madeOn: dateWords(madeOn),
		draw: (view, space) => kit.draw(view, space, palette)
	});
}

/** The same as a PDF. What writes it is fetched here. */
export async function onePageFile(order: OnePageOrder, kit: Kit): Promise<MadeFile> {
	const [{ pdfFile }, { boxedCharacters }] = await Promise.all([
		import('../export/pdf/pdf-file.ts'),
		import('../export/fonts/boxed-characters.ts')
	]);
	const { title, subtitle, heatmap } = onePageView(order.inspection);
	const sheet = drawOnePage(order, kit);
	const page = { caption: { title, alt: heatmap?.alt ?? '' }, sheet, density: ONE_PAGE.density };
	const about = { title, subject: subtitle, madeOn: order.madeOn };
	return {
		name: `${order.inspection.key}-one-page.pdf`,
		type: 'application/pdf',
		content: await pdfFile([page], about, kit.loadFont),
		boxed: await boxedCharacters([sheet.svg], kit.loadFont)
	};
}
