import { kitOf } from '../../view/kinds.ts';
import { partWords } from '../../view/part-alt.ts';
import { partsAt } from '../../view/picture-parts.ts';
import { dateWords } from '../../view/words/date-words.ts';
import { withoutGround, type ChartToExport } from './chart-sheet.ts';
import { framePage, pointsOf } from './frame-page.ts';
import type { Frame } from './frames.ts';
import { rowCuts } from './row-cuts.ts';
import { largest, roomFor, setAt, sheetAround, type ToSet } from './sheet-for-frame.ts';
import type { Sheet } from './sheet.ts';

/** A sheet that fills a frame, with what it says of itself. */
export interface FramedSheet {
	readonly caption: { readonly title: string; readonly alt: string };
	readonly sheet: Sheet;
}

/**
 * A chart as sheets that each fill a frame: one, or, where its text would be too small to read on
 * one, numbered parts under the same headings with type of one size.
 */
export function framedSheets(figure: ChartToExport, frame: Frame): readonly FramedSheet[] {
	const { view, draw, madeOn, transparent = false } = figure;
	const day = dateWords(madeOn);
	const { cuts, readableAt } = division(figure, frame);
	const parts = partsAt(view, cuts);
	const captions = parts.map((part, index) => ({
		...part,
		part: partWords(index, parts.length)
	}));
	const toSet = captions.map((caption): ToSet => ({
		draw: (width) => draw(caption, width),
		room: roomFor(caption, day, frame)
	}));
	return atOneSize(toSet, readableAt).map((set, index) => {
		const { title, alt, part } = captions[index] ?? { ...view, part: '' };
		const sheet = sheetAround({ ...view, alt, part }, set, day, frame);
		return {
			caption: { title: title + part, alt },
			sheet: transparent ? withoutGround(sheet) : sheet
		};
	});
}

/** Where a chart is cut, and how wide its parts are drawn for type that can just be read. */
interface Division {
	readonly cuts: readonly number[];
	/** Pixels; `null`: the chart stays whole. */
	readonly readableAt: number | null;
}

const WHOLE: Division = { cuts: [], readableAt: null };
/** Longest that the words of a part get; room is measured under a title that ends in them. */
const LONGEST_PART = partWords(87, 88);

/** Cuts a chart so that its text can be read; not at all if it can be read whole. */
function division({ view, draw, madeOn }: ChartToExport, frame: Frame): Division {
	const kit = kitOf(view);
	const rows = kit.rowCount(view);
	if (rows < 2) return WHOLE;
	const day = dateWords(madeOn);
	const least = frame.leastType / pointsOf(1, framePage(frame), frame);
	const whole = largest([{ draw: (width) => draw(view, width), room: roomFor(view, day, frame) }]);
	if (whole.type >= least) return WHOLE;
	const room = roomFor({ ...view, part: LONGEST_PART }, day, frame);
	// As wide as this the smallest type fills the width, and no chart is lower.
	const readableAt = Math.round((room.width * whole.type) / whole.scale / least);
	const cuts = rowCuts(rows, kit.naturalCuts?.(view) ?? [], (from, to) => {
		const part = kit.rows(view, from, to);
		return canBeRead([{ draw: (width) => draw(part, width), room }], readableAt);
	});
	return { cuts, readableAt };
}

/** So near to fitting that nobody sees the difference. */
const NEARLY = 0.97;

/** Whether drawings that are so wide that they fill the width are low enough as well. */
function canBeRead(toSet: readonly ToSet[], readableAt: number): boolean {
	const width = Math.min(...toSet.map(({ room }) => room.width));
	return setAt(toSet, readableAt).scale >= (width / readableAt) * NEARLY;
}

/** Every part in type of one size, unless one has a row that would make it too small for all. */
function atOneSize(toSet: readonly ToSet[], readableAt: number | null) {
	const others = readableAt === null ? [] : [readableAt];
	const together = readableAt === null || canBeRead(toSet, readableAt);
	const sets = together ? [largest(toSet, others)] : toSet.map((one) => largest([one], others));
	return sets.flatMap(({ drawings, scale }) => drawings.map((drawing) => ({ drawing, scale })));
}
