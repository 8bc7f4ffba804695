import type { IsoDate } from '../domain/iso-date.ts';
import type { FigureCaption } from '../view/figure-view.ts';
import { dateWords } from '../view/words/date-words.ts';
import { drawnFigure } from './drawn-figure.ts';
import type { Frame } from './frames.ts';
import { sheetForFrame } from './sheet-for-frame.ts';
import { DRAWING_WIDTH, sheetOf, type Sheet } from './sheet.ts';

/** A figure's caption, and how it is drawn. */
export interface FigureToExport {
	readonly caption: FigureCaption;
	/** Gives the drawing's `<svg>` as text at a width in pixels. */
	readonly draw: (width: number) => string;
	/** The day that stands under the picture. */
	readonly madeOn: IsoDate;
	/** Whether it has no ground, so that what lies under it shows. */
	readonly transparent?: boolean;
}

/** A figure with all that belongs to it, to fill a frame; without one, 1,200 pixels wide. */
export function figureSheet(
	{ caption, draw, madeOn, transparent = false }: FigureToExport,
	frame: Frame | null = null
): Sheet {
	const day = dateWords(madeOn);
	const sheet =
		frame === null
			? sheetOf(caption, drawnFigure(draw(DRAWING_WIDTH)), day)
			: sheetForFrame(caption, draw, day, frame);
	return transparent ? withoutGround(sheet) : sheet;
}

function withoutGround(sheet: Sheet): Sheet {
	const [ground, ...blocks] = sheet.blocks;
	return ground === undefined
		? sheet
		: { ...sheet, svg: sheet.svg.replace(ground.svg, ''), blocks };
}
