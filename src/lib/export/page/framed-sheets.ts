import { countsOf, partWords } from '../../view/part-alt.ts';
import { dateWords } from '../../view/words/date-words.ts';
import { withoutGround, type ChartToExport } from './chart-sheet.ts';
import { fittedParts } from './fitted-parts.ts';
import type { Frame } from './frames.ts';
import { roomFor, sheetAround } from './sheet-for-frame.ts';
import type { Sheet } from './sheet.ts';

/** A sheet that fills a frame, with what it says of itself. */
export interface FramedSheet {
	readonly caption: { readonly title: string; readonly alt: string };
	readonly sheet: Sheet;
}

/** Longest end that a title gets; room is measured under a title that ends in it. */
const LONGEST_COUNT = partWords(87, 88);

/**
 * A chart as sheets that each fill a frame: one, or, where its text would be too small to read on
 * one, as many as it takes, in type of one size. Each has a title that is true for what is under it;
 * where that is the same for several, they are numbered.
 */
export function framedSheets(chart: ChartToExport, frame: Frame): readonly FramedSheet[] {
	const { view, draw, madeOn, transparent = false } = chart;
	const day = dateWords(madeOn);
	const parts = fittedParts(view, {
		roomOf: (part) => roomFor(part === view ? part : { ...part, part: LONGEST_COUNT }, day, frame),
		types: frame.medium.types,
		draw
	});
	const counts = countsOf(parts.map(({ part }) => part.title));
	return parts.map(({ part, drawing, scale }, index) => {
		const count = counts[index] ?? '';
		const sheet = sheetAround({ ...part, part: count }, { drawing, scale }, day, frame);
		return {
			caption: { title: part.title + count, alt: part.alt },
			sheet: transparent ? withoutGround(sheet) : sheet
		};
	});
}
