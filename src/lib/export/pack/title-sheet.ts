import { INK, PAPER, QUIET } from '../../style/palette.ts';
import type { PackTitle } from '../../view/pack/pack.ts';
import { asSentences } from '../page/as-sentences.ts';
import { framePage } from '../page/frame-page.ts';
import type { Frame } from '../page/frames.ts';
import { pageFoot } from '../page/page-foot.ts';
import { sheetSvg, type Sheet, type SheetBlock } from '../page/sheet.ts';
import { textBlock } from '../page/text-block.ts';

const SIZES = { title: 52, subtitle: 24, line: 18 } as const;
/** Share of the height above the lower end of the title. */
const HORIZON = 0.46;

/** The first page of a pack: what it is about, large, in the middle of the sheet. */
export function titleSheet(slide: PackTitle, madeOn: string, frame: Frame): Sheet {
	const page = framePage(frame);
	const { width, height, margin } = page;
	const inner = width - 2 * margin;
	const block = (text: string, size: number, weight: 'regular' | 'semibold', most: number) =>
		textBlock(text, { size, weight }, inner, most);

	const title = block(slide.title, SIZES.title, 'semibold', 3);
	const subtitle = block(slide.subtitle, SIZES.subtitle, 'regular', 3);
	const horizon = height * HORIZON;
	let y = horizon + subtitle.height + SIZES.line;
	const lines = slide.lines.map((text) => {
		const line = block(text, SIZES.line, 'regular', 2);
		const markup = line.at(margin, y, QUIET);
		y += line.height;
		return markup;
	});
	const blocks: readonly SheetBlock[] = [
		{ role: 'ground', svg: `<rect width="${width}" height="${height}" fill="${PAPER}"/>` },
		{ role: 'title', svg: title.at(margin, horizon - title.height - 8, INK) },
		{ role: 'subtitle', svg: subtitle.at(margin, horizon, QUIET) + lines.join('') },
		...pageFoot(slide, madeOn, page).blocks
	];
	const picture = {
		width: Math.round(width * page.scale),
		height: Math.round(height * page.scale)
	};
	const name = asSentences([slide.title, slide.subtitle, ...slide.lines]);
	const svg = sheetSvg(blocks, picture, page, name);
	return { svg, ...picture, scale: page.scale, blocks };
}
