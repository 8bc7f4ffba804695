import type { IsoDate } from '../../domain/iso-date.ts';
import type { FigureView } from '../../view/kinds.ts';
import { dateWords } from '../../view/words/date-words.ts';
import { drawnFigure } from '../svg/drawing.ts';
import { DRAWING_WIDTH, sheetOf, type Sheet } from './sheet.ts';

/** A figure, and how it is drawn. */
export interface FigureToExport {
	readonly view: FigureView;
	/** Gives the `<svg>` of the figure, or of a part of it, as text at a width in pixels. */
	readonly draw: (view: FigureView, width: number) => string;
	/** The day that stands under the picture. */
	readonly madeOn: IsoDate;
	/** Whether it has no ground, so that what lies under it shows. */
	readonly transparent?: boolean;
}

/** A figure whole with all that belongs to it, 1,200 pixels wide and as high as it needs. */
export function figureSheet({ view, draw, madeOn, transparent = false }: FigureToExport): Sheet {
	const sheet = sheetOf(view, drawnFigure(draw(view, DRAWING_WIDTH)), dateWords(madeOn));
	return transparent ? withoutGround(sheet) : sheet;
}

/** The sheet without the white behind everything. */
export function withoutGround(sheet: Sheet): Sheet {
	const [ground, ...blocks] = sheet.blocks;
	return ground === undefined
		? sheet
		: { ...sheet, svg: sheet.svg.replace(ground.svg, ''), blocks };
}
