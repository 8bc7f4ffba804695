import type { Palette } from '../../../style/palette.ts';
import { kitOf, type ChartView } from '../../../view/kinds.ts';
import type { NativeTable } from '../../../view/native-form.ts';
import { partsAt } from '../../../view/chart-parts.ts';
import { nameOf, roomOf, type ChartPart } from './chart-part.ts';
import { divided, type Rows } from './divide.ts';
import { placedTable } from './placed-table.ts';
import type { TableShape } from './shape.ts';
import { fitsSlide, tableSlides, type TableBlock } from './table-blocks.ts';
import { tablePartAlt } from './table-part-alt.ts';
import { groupStarts, rowCount, tableRows } from './table-rows.ts';

/** How a table stands on its slides. */
export interface TableLook {
	/** The table as it is shown. */
	readonly shown: (table: NativeTable) => NativeTable;
	/** What stands under it on every slide, and the height that takes; `null`: nothing. */
	readonly under: {
		readonly height: number;
		readonly shape: (above: TableShape) => TableShape;
	} | null;
}

/** A chart as a table, in as many parts as it takes to be read: by its chapters, then by its groups. */
export function tableLayout(
	view: ChartView,
	whole: NativeTable,
	{ shown, under }: TableLook,
	palette: Palette
): readonly ChartPart[] {
	const kit = kitOf(view);
	const isPerPart = whole.perPart === true;
	const table = shown(whole);
	const all = { from: 0, to: isPerPart ? kit.rowCount(view) : rowCount(table) };
	const levels = [kit.naturalCuts?.(view) ?? [], ...(isPerPart ? [] : [groupStarts(table)])];
	const tableOf = (part: ChartView, { from, to }: Rows) =>
		isPerPart ? shown(ownTable(part, whole)) : tableRows(table, from, to);
	const roomFor = (part: ChartView, isWhole: boolean) => {
		const { width, height } = roomOf(part, isWhole, table.note);
		return { width, height: height - (under?.height ?? 0) };
	};
	const rows = divided(all, levels, (some) => {
		const isWhole = some.to - some.from === all.to;
		const part = isWhole ? view : kit.rows(view, some.from, some.to);
		return fitsSlide(tableOf(part, some), roomFor(part, isWhole));
	});
	const cuts = rows.slice(1).map(({ from }) => from);
	const parts = partsAt(view, cuts);
	const slides = tableSlides(
		rows.map((some, index) => ({
			table: tableOf(parts[index] ?? view, some),
			room: roomFor(parts[index] ?? view, cuts.length === 0)
		}))
	);
	const blocks = slides.flat(2);
	return slides.flatMap((own, index) => {
		const part = parts[index] ?? view;
		return own.map((slide): ChartPart => ({
			view: part,
			note: table.note,
			shapes: (room) => {
				const placed = slide.map((block) => {
					const place = { ...room, x: room.x + block.x, width: widthOf(block) };
					const number = blocks.indexOf(block);
					const alt =
						isPerPart || blocks.length === 1
							? part.alt
							: tablePartAlt(view.alt, block, number, blocks.length);
					return placedTable(block, place, { name: nameOf(part), alt }, palette);
				});
				const last = placed.at(-1);
				return under === null || last === undefined ? placed : [...placed, under.shape(last)];
			}
		}));
	});
}

/** The table of a part by itself, or that of the whole where the part would be drawn. */
function ownTable(part: ChartView, whole: NativeTable): NativeTable {
	const form = kitOf(part).native(part);
	return form.kind === 'table' ? form : whole;
}

function widthOf({ columns }: TableBlock): number {
	return columns.reduce((sum, column) => sum + column, 0);
}
