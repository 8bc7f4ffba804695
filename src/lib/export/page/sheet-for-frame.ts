import { INK, PAPER, QUIET } from '../../style/palette.ts';
import { drawingOf, innerOf, type Drawing } from '../svg/drawing.ts';
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
import { textBlock } from './text-block.ts';

/** Room for a drawing, in units of its page. */
export interface Room {
	readonly width: number;
	readonly height: number;
}

/** Gives a drawing's `<svg>` as text at a width in pixels. */
export type Draw = (width: number) => string;

/** A drawing to be made, and the room for it. */
export interface ToSet {
	readonly draw: Draw;
	readonly room: Room;
}

/** Drawings on pages of their own, in type of one size. */
export interface SetDrawings {
	readonly drawings: readonly Drawing[];
	/** How much smaller than drawn they stand. At most 1: larger, type would shout. */
	readonly scale: number;
	/** Size of most of the text, in units of the page. */
	readonly type: number;
}

/** Widths at which a drawing is tried, as multiples of the room's; wider, the eye loses the row. */
const WIDTHS = [1, 1.1, 1.2, 1.32, 1.45, 1.6, 1.76, 1.93, 2.12, 2.33];
const WIDEST = 2100;
/** What a wider drawing must gain to be worth it: type larger by a thirtieth. */
const WORTHWHILE = 1.03;

/**
 * A chart as a page that fills a frame: title, subtitle and source in sizes of the frame, and the
 * drawing between them as large as it goes.
 *
 * @param draw gives the drawing's `<svg>` at a width in pixels
 * @param madeOn the day in words
 * @param role what the drawing is: words alone are not read as a picture
 */
export function sheetForFrame(
	caption: SheetCaption,
	draw: Draw,
	madeOn: string,
	frame: Pick<Frame, 'width' | 'height'>,
	role: 'drawing' | 'words' = 'drawing'
): Sheet {
	const room = roomFor(caption, madeOn, frame);
	const { drawings, scale } = largest([{ draw, room }]);
	const [drawing] = drawings;
	if (drawing === undefined) throw new RangeError('A sheet has a drawing.');
	return sheetAround(caption, { drawing, scale }, madeOn, frame, role);
}

/** The room that a chart's caption leaves for its drawing. */
export function roomFor(
	caption: SheetCaption,
	madeOn: string,
	frame: Pick<Frame, 'width' | 'height'>
): Room {
	return around(caption, madeOn, framePage(frame)).room;
}

/**
 * The drawings at the width at which their type is largest.
 *
 * @param others widths to try besides the usual ones
 */
export function largest(toSet: readonly ToSet[], others: readonly number[] = []): SetDrawings {
	const narrowest = Math.min(...toSet.map(({ room }) => room.width));
	const widths = WIDTHS.map((times) => Math.round(narrowest * times));
	return [...widths.filter((width) => width <= WIDEST), ...others]
		.map((width) => setAt(toSet, width))
		.reduce((best, set) => (set.type > best.type * WORTHWHILE ? set : best));
}

/** The drawings at one width, as large as all of them fit. */
export function setAt(toSet: readonly ToSet[], width: number): SetDrawings {
	const drawings = toSet.map(({ draw }) => drawingOf(draw(width)));
	const scale = Math.min(
		1,
		...toSet.flatMap(({ room }, index) => {
			const { width: across = 1, height: down = 1 } = drawings[index] ?? {};
			return [room.width / across, room.height / Math.max(1, down)];
		})
	);
	const type = scale * commonestSize(drawings.map(({ svg }) => svg).join(''));
	return { drawings, scale, type };
}

/** A page around a drawing whose size is decided. */
export function sheetAround(
	caption: SheetCaption,
	{ drawing, scale }: { readonly drawing: Drawing; readonly scale: number },
	madeOn: string,
	frame: Pick<Frame, 'width' | 'height'>,
	role: 'drawing' | 'words' = 'drawing'
): Sheet {
	const page = framePage(frame);
	const { head, foot, room, top } = around(caption, madeOn, page);
	const spare = Math.max(0, room.height - drawing.height * scale);
	const x = page.margin + (room.width - drawing.width * scale) / 2;
	const y = top + spare * SPARE_ABOVE;
	const place = `translate(${rounded(x)} ${rounded(y)})${scale === 1 ? '' : ` scale(${rounded(scale, 5)})`}`;
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

/** Share of spare height that stands above the drawing: a little high looks like the middle. */
const SPARE_ABOVE = 0.4;
/** Space between subtitle, drawing and rule, in units. */
const GAP = { subtitle: 4, drawing: 12 } as const;
/** Lines that a title and a subtitle may take; what is longer is whole in the description. */
const MOST_LINES = { title: 4, subtitle: 2 } as const;
/** Least share of a page that is left to a drawing, whatever its title. */
const LEAST_ROOM = 0.2;

/** What stands above and below a drawing, and the room between. */
function around(caption: SheetCaption, madeOn: string, page: FramePage) {
	const inner = page.width - 2 * page.margin;
	const title = textBlock(caption.title, page.title, inner, MOST_LINES.title, caption.part);
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

/** The type size of most of a drawing's letters. */
function commonestSize(svg: string): number {
	const letters = new Map<number, number>();
	for (const [, size = '', text = ''] of svg.matchAll(
		/<text[^>]* font-size="([\d.]+)"[^>]*>(.*?)<\/text>/gs
	)) {
		const length = text.replace(/<[^>]*>/g, '').length;
		letters.set(Number(size), (letters.get(Number(size)) ?? 0) + length);
	}
	const [commonest] = [...letters].sort(([, left], [, right]) => right - left);
	return commonest?.[0] ?? 16;
}

function rounded(number: number, places = 2): number {
	return Math.round(number * 10 ** places) / 10 ** places;
}
