import type { IsoDay } from '../../domain/iso-date.ts';
import type { ChartView } from '../../view/kinds.ts';
import { dateWords } from '../../view/words/date-words.ts';
import { drawingOf } from '../svg/drawing.ts';
import { DRAWING_WIDTH, sheetOf, type Sheet } from './sheet.ts';

/** A chart, and how it is drawn. */
export interface ChartToExport {
	readonly view: ChartView;
	/** Gives the `<svg>` of the chart, or of a part of it, as text at a width in pixels. */
	readonly draw: (view: ChartView, width: number) => string;
	/** The day that stands under the picture. */
	readonly madeOn: IsoDay;
	/** Whether it has no ground, so that what lies under it shows. */
	readonly transparent?: boolean;
}

/** A chart whole with all that belongs to it, 1,200 pixels wide and as high as it needs. */
export function chartSheet({ view, draw, madeOn, transparent = false }: ChartToExport): Sheet {
	const sheet = sheetOf(view, drawingOf(draw(view, DRAWING_WIDTH)), dateWords(madeOn));
	return transparent ? withoutGround(sheet) : sheet;
}

/** The sheet without the white behind everything. */
export function withoutGround(sheet: Sheet): Sheet {
	const [ground, ...blocks] = sheet.blocks;
	return ground === undefined
		? sheet
		: { ...sheet, svg: sheet.svg.replace(ground.svg, ''), blocks };
}
