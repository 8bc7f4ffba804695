import { INK, PAPER, QUIET } from '../../style/palette.ts';
import type { TypeSizes } from '../../style/space.ts';
import { oneLine, wrapText } from '../../style/wrap-text.ts';
import { drawingOf, innerOf, type Drawing } from '../svg/drawing.ts';
import type { Room } from './fitted-parts.ts';
import { framePage, type FramePage } from './frame-page.ts';
import type { Frame } from './frames.ts';
import { pageFoot } from './page-foot.ts';
import {
	descriptionOf,
	sheetSvg,
	type Sheet,
	type SheetBlock,
	type SheetCaption
} from './sheet.ts';
import { textBlock, type TextBlock } from './text-block.ts';

/**
 * Words or tiles as a page that fills a frame: title, subtitle and source in sizes of the frame, and
 * between them the drawing in the largest type in which it fits.
 *
 * @param draw gives the drawing's `<svg>` at a width in points, in type of a size
 * @param madeOn the day in words
 */
export function wordsSheet(
	caption: SheetCaption,
	draw: (width: number, type: TypeSizes) => string,
	madeOn: string,
	frame: Frame
): Sheet {
	const room = roomFor(caption, madeOn, frame);
	const drawings = frame.medium.types.map((type) => drawingOf(draw(room.width, type)));
	const drawing = drawings.find(({ height }) => height <= room.height) ?? drawings.at(-1);
	if (drawing === undefined) throw new RangeError('A medium has type.');
	const scale = Math.min(1, room.height / Math.max(1, drawing.height));
	return sheetAround(caption, { drawing, scale }, madeOn, frame, 'words');
}

/** The room that a chart's caption leaves for its drawing. */
export function roomFor(caption: SheetCaption, madeOn: string, frame: Frame): Room {
	return around(caption, madeOn, framePage(frame)).room;
}

/**
 * A page around a drawing, which stands flush with the title.
 *
 * @param role what the drawing is: words alone are not read as a picture
 */
export function sheetAround(
	caption: SheetCaption,
	{ drawing, scale }: { readonly drawing: Drawing; readonly scale: number },
	madeOn: string,
	frame: Frame,
	role: 'drawing' | 'words' = 'drawing'
): Sheet {
	const page = framePage(frame);
	const { head, foot, top } = around(caption, madeOn, page);
	const place = `translate(${page.margin} ${rounded(top)})${scale === 1 ? '' : ` scale(${rounded(scale, 5)})`}`;
	const blocks: readonly SheetBlock[] = [
		{
			role: 'ground',
			svg: `<rect width="${page.width}" height="${page.height}" fill="${PAPER}"/>`
		},
		...head,
		{ role, svg: `<g transform="${place}">${innerOf(drawing.svg)}</g>` },
		...foot
	];
	const picture = {
		width: Math.round(page.width * page.scale),
		height: Math.round(page.height * page.scale)
	};
	const title = caption.title + (caption.part ?? '');
	const svg = sheetSvg(blocks, picture, page, title, descriptionOf(caption, madeOn));
	return { svg, ...picture, scale: page.scale, blocks };
}

/** Space between title, subtitle, drawing and rule, in points. */
const GAP = { subtitle: 4, drawing: 14 } as const;
/** Lines that a title and a subtitle may take; what is longer is whole in the description. */
const MOST_LINES = { title: 4, subtitle: 2 } as const;
/** Least share of a page that is left to a drawing, whatever its title. */
const LEAST_ROOM = 0.2;

/** What stands above and below a drawing, and the room between. */
function around(caption: SheetCaption, madeOn: string, page: FramePage) {
	const inner = page.width - 2 * page.margin;
	const title = titleBlock(caption, page.titles, inner);
	const subtitle = textBlock(caption.subtitle, page.subtitle, inner, MOST_LINES.subtitle);
	const titleTop = page.margin * 0.65;
	const subtitleTop = titleTop + title.height + GAP.subtitle;
	const top = subtitleTop + subtitle.height + GAP.drawing;
	const foot = pageFoot(caption, madeOn, page);
	const height = Math.max(foot.top - GAP.drawing - top, page.height * LEAST_ROOM);
	const head: readonly SheetBlock[] = [
		{ role: 'title', svg: title.at(page.margin, titleTop, INK) },
		{ role: 'subtitle', svg: subtitle.at(page.margin, subtitleTop, QUIET) }
	];
	return { head, foot: foot.blocks, top, room: { width: inner, height } };
}

/** Large on two lines at most, else smaller; what is longer still has an end. */
function titleBlock(
	{ title, part }: SheetCaption,
	[usual, ...smaller]: FramePage['titles'],
	width: number
): TextBlock {
	const whole = oneLine(title) + (part ?? '');
	const styles = [usual, ...smaller];
	const fitting = styles.find((style) => wrapText(whole, width, style).length <= 2);
	return textBlock(title, fitting ?? styles.at(-1) ?? usual, width, MOST_LINES.title, part);
}

function rounded(number: number, places = 2): number {
	return Math.round(number * 10 ** places) / 10 ** places;
}
