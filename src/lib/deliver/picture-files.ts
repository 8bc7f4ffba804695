import { chartSheet } from '../export/page/chart-sheet.ts';
import { framedSheets } from '../export/page/framed-sheets.ts';
import type { Sheet } from '../export/page/sheet.ts';
import type { Space } from '../style/space.ts';
import type { ChartView } from '../view/kinds.ts';
import { nameIn } from './format.ts';
import type { Kit } from './kit.ts';
import type { MadeFile } from './made-file.ts';
import { chartsIn, type Order } from './order.ts';

/** How the sheet of a chart becomes the content of a file. */
export interface PictureForm {
	readonly type: string;
	/** Whether a box stands in it for a character that the fonts lack. */
	readonly hasBoxes: boolean;
	contentOf(sheet: Sheet): Promise<Uint8Array>;
	/** What a reader should know of a file of that sheet; `null`: nothing. */
	remarkOn?(sheet: Sheet): string | null;
}

/** A file for each chart of an order, or numbered files for one too long to be read in one. */
export async function pictureFiles(
	order: Order & { readonly ending: string },
	kit: Kit,
	form: PictureForm
): Promise<readonly MadeFile[]> {
	const files: MadeFile[] = [];
	for (const view of chartsIn(order)) {
		const sheets = sheetsOf(view, order, kit);
		for (const [index, sheet] of sheets.entries()) {
			const remark = form.remarkOn?.(sheet) ?? null;
			const number = sheets.length === 1 ? '' : `-${index + 1}`;
			files.push({
				name: nameIn(order.size, view.fileStem, `${number}${order.ending}`),
				type: form.type,
				content: await form.contentOf(sheet),
				boxed: form.hasBoxes ? await boxesOf(sheet, kit) : [],
				...(remark === null ? {} : { remark })
			});
		}
	}
	return files;
}

/** The sheets of a chart, in the size that is asked for. */
function sheetsOf(
	view: ChartView,
	{ palette, madeOn, transparent, size }: Order,
	kit: Kit
): readonly Sheet[] {
	const draw = (part: ChartView, space: Space) => kit.draw(part, space, palette);
	const chart = { view, draw, madeOn, transparent };
	return size.frame === null
		? [chartSheet(chart)]
		: framedSheets(chart, size.frame).map(({ sheet }) => sheet);
}

/** What reads fonts is fetched where a box is possible at all. */
async function boxesOf({ svg }: Sheet, { loadFont }: Kit): Promise<readonly string[]> {
	const { boxedCharacters } = await import('../export/fonts/boxed-characters.ts');
	return boxedCharacters([svg], loadFont);
}
