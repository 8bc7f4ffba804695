import type { IsoDay } from '../../domain/iso-date.ts';
import type { ChartView } from '../../view/kinds.ts';
import { dateWords } from '../../view/words/date-words.ts';
import { drawingOf } from '../svg/drawing.ts';
import type { DrawChart } from './fitted-parts.ts';
import { DOCUMENT_SPACE, sheetOf, type Sheet } from './sheet.ts';

/** A chart, and how it is drawn. */
export interface ChartToExport {
	readonly view: ChartView;
	readonly draw: DrawChart;
	/** The day that stands under the picture. */
	readonly madeOn: IsoDay;
	/** Whether it has no ground, so that what lies under it shows. */
	readonly transparent?: boolean;
}

/** A chart whole with all that belongs to it, as wide as the text of a document and as high as it needs. */
export function chartSheet({ view, draw, madeOn, transparent = false }: ChartToExport): Sheet {
	const sheet = sheetOf(view, drawingOf(draw(view, DOCUMENT_SPACE)), dateWords(madeOn));
	return transparent ? withoutGround(sheet) : sheet;
}

/** The sheet without the white behind everything. */
export function withoutGround(sheet: Sheet): Sheet {
	const [ground, ...blocks] = sheet.blocks;
	return ground === undefined
		? sheet
		: { ...sheet, svg: sheet.svg.replace(ground.svg, ''), blocks };
}
