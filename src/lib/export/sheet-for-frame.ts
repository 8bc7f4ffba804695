import { drawnFigure } from './drawn-figure.ts';
import type { Frame } from './frames.ts';
import {
	drawingWidthOn,
	sheetOf,
	type DrawnFigure,
	type Sheet,
	type SheetCaption
} from './sheet.ts';

/** Least side of a square sheet, in pixels; other sheets have its area. On less the type would shout. */
const LEAST_SIDE = 720;
/**
 * Widest a drawing is drawn, in pixels: beyond the first the eye loses the row, so the second is
 * for figures that gain by it, such as lists of long sentences.
 */
const WIDEST = [1500, 2100] as const;
/** What a wider drawing must gain to be worth it: type larger by a tenth. */
const WORTHWHILE = 0.91;
/** Widths closer than this look the same, in pixels. */
const STEP = 8;
/** Past this the search ends; a sheet so tall is no more than a strip in its frame. */
const ENDLESS = 2 ** 20;

/**
 * Lays a figure out so that it fills a frame: as large as it goes, at the drawing width at which its
 * sheet has the frame's proportions. A figure that is taller than that at any sensible width is
 * drawn at the widest and made smaller, in the middle of the frame, under a title of full width.
 *
 * @param draw gives the drawing's `<svg>` at a width in pixels
 * @param madeOn the day in words
 */
export function sheetForFrame(
	caption: SheetCaption,
	draw: (width: number) => string,
	madeOn: string,
	frame: Pick<Frame, 'width' | 'height'>
): Sheet {
	const drawn = new Map<number, DrawnFigure>();
	const drawnAt = (width: number) => {
		const figure = drawn.get(width) ?? drawnFigure(draw(width));
		drawn.set(width, figure);
		return figure;
	};
	const drawingOn = (sheetWidth: number, widest: number) =>
		drawnAt(Math.min(widest, drawingWidthOn(sheetWidth)));
	const narrowest = Math.round(LEAST_SIDE * Math.sqrt(frame.width / frame.height));
	const layouts = WIDEST.map((widest) => ({
		widest,
		width: narrowestThat(narrowest, (width) => {
			const { height } = sheetOf(caption, drawingOn(width, widest), madeOn, { width });
			return height <= (width * frame.height) / frame.width;
		})
	})) as [Layout, Layout];
	const [usual, wider] = layouts;
	const { width, widest } = wider.width < usual.width * WORTHWHILE ? wider : usual;
	const scale = frame.width / width;
	return sheetOf(caption, drawingOn(width, widest), madeOn, {
		width,
		height: Math.round((frame.height / scale) * 1000) / 1000,
		scale
	});
}

/** Width of a sheet, and the widest a drawing may be on it. */
interface Layout {
	readonly width: number;
	readonly widest: number;
}

/** The narrowest sheet that fits, to the nearest step. A wider sheet is, but for jumps, no taller. */
function narrowestThat(narrowest: number, fits: (width: number) => boolean): number {
	if (fits(narrowest)) return narrowest;
	let below = narrowest;
	let above = narrowest * 2;
	while (!fits(above) && above < ENDLESS) [below, above] = [above, above * 2];
	while (above - below > STEP) {
		const middle = Math.round((below + above) / 2);
		if (fits(middle)) above = middle;
		else below = middle;
	}
	return above;
}
