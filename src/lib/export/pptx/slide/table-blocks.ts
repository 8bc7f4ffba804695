import type { NativeTable } from '../../../view/native-form.ts';
import { columnWidths, wordsFit } from './column-widths.ts';
import { SIZES } from './page.ts';
import { heightOf, sizedTable, type SizedRow, type SizedTable } from './sized-table.ts';
import { groupStarts, rowCount, tableRows } from './table-rows.ts';

/** A table in its place on a slide, beside another or alone. */
export interface TableBlock extends SizedTable {
	/** From the left of the body, in points. */
	readonly x: number;
}

interface Room {
	readonly width: number;
	readonly height: number;
}

/** How much higher than its words need a table may be made to fill its slide. */
const MOST_AIR = 1.8;
/** Space between two blocks, in points. */
const GAP = 32;
const LEAST_SIZE = SIZES.table[SIZES.table.length - 1] ?? 14;

/** Whether a table fits on one slide at all. */
export function fitsSlide(table: NativeTable, room: Room): boolean {
	return blocksAt(table, room, LEAST_SIZE) !== null;
}

/**
 * Parts of a table, each on a slide of its own, all at the largest type at which each fits: as one
 * block, else as two side by side. One that fits at none goes on over as many slides as it takes.
 */
export function tableSlides(
	parts: readonly { readonly table: NativeTable; readonly room: Room }[]
): readonly (readonly (readonly TableBlock[])[])[] {
	const fitting = parts.filter(({ table, room }) => fitsSlide(table, room));
	const size =
		SIZES.table.find((each) =>
			fitting.every(({ table, room }) => blocksAt(table, room, each) !== null)
		) ?? LEAST_SIZE;
	return parts.map(({ table, room }) => {
		const blocks = blocksAt(table, room, size);
		return blocks === null ? overflowing(table, room) : [aired(blocks, room.height)];
	});
}

/** As one block at any readable size rather than as two. */
function blocksAt(table: NativeTable, room: Room, size: number): readonly TableBlock[] | null {
	const one = inOne(table, room, size);
	if (one !== null || table.inTwoBlocks !== true) return one;
	return inOne(table, room, LEAST_SIZE) === null ? inTwo(table, room, size) : null;
}

function inOne(table: NativeTable, { width, height }: Room, size: number) {
	const whole = sizedTable(table, columnWidths(table, width, size), size, height);
	return heightOf(whole) <= height ? [{ ...whole, x: 0 }] : null;
}

/** Divided between groups if that fits, else anywhere, so that both are about as high. */
function inTwo(table: NativeTable, { width, height }: Room, size: number) {
	const half = (width - GAP) / 2;
	const columns = columnWidths(table, half, size);
	if (!wordsFit(table, columns, size)) return null;
	const count = rowCount(table);
	const whole = sizedTable(table, columns, size, height);
	if (whole.rows.length > table.rows.length) return null;
	const higher = (cut: number) => Math.max(...heightsAt(whole, cut));
	const everywhere = Array.from({ length: Math.max(0, count - 1) }, (_, row) => row + 1);
	for (const cuts of [groupStarts(table), everywhere]) {
		const [cut = 0] = [...cuts].sort((one, other) => higher(one) - higher(other));
		const pair = [tableRows(table, 0, cut), tableRows(table, cut, count)].map((part) =>
			sizedTable(part, columns, size, height)
		);
		if (cut > 0 && Math.max(...pair.map(heightOf)) <= height) {
			return pair.map((block, index) => ({ ...block, x: index * (half + GAP) }));
		}
	}
	return null;
}

/** Heights of the rows before a row, and from it on, each with the headings above them. */
function heightsAt({ rows }: SizedTable, cut: number): readonly [before: number, after: number] {
	let [before, after, heading, index] = [0, 0, 0, 0];
	for (const { kind, height } of rows) {
		if (kind === 'group') heading = height;
		else if (index++ < cut) {
			before += height + heading;
			heading = 0;
		} else {
			after += height + heading;
			heading = 0;
		}
	}
	return [before, after];
}

/** A table that no slide holds, as blocks that each fill one. */
function overflowing(table: NativeTable, room: Room): readonly (readonly TableBlock[])[] {
	const columns = columnWidths(table, room.width, LEAST_SIZE);
	const whole = sizedTable(table, columns, LEAST_SIZE, room.height);
	const pages: SizedRow[][] = [];
	let left = 0;
	for (const row of whole.rows) {
		const last = pages.at(-1);
		if (last === undefined || row.height > left) {
			pages.push([row]);
			left = room.height - whole.headingHeight;
		} else last.push(row);
		left -= row.height;
	}
	return pages.map((rows) => [{ ...whole, rows, x: 0 }]);
}

function aired(blocks: readonly TableBlock[], height: number): readonly TableBlock[] {
	const factor = Math.min(MOST_AIR, height / Math.max(...blocks.map(heightOf)));
	return blocks.map((block) => ({
		...block,
		headingHeight: block.headingHeight * factor,
		rows: block.rows.map((row) => ({ ...row, height: row.height * factor }))
	}));
}
