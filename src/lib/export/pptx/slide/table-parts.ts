import type { Palette } from '../../../style/palette.ts';
import { kitOf, type ChartView } from '../../../view/kinds.ts';
import type { NativeTable } from '../../../view/native-form.ts';
import { partsAt } from '../../../view/chart-parts.ts';
import { nameOf, roomOf, type ChartPart } from './chart-part.ts';
import { divided } from './divide.ts';
import { placedTable } from './placed-table.ts';
import { fitsSlide, tableSlides, type TableBlock } from './table-blocks.ts';
import { tablePartAlt } from './table-part-alt.ts';
import { groupStarts, rowCount, tableRows } from './table-rows.ts';

/** A chart as a table, in as many parts as it takes to be read: by its chapters, then by its groups. */
export function tableParts(
	view: ChartView,
	table: NativeTable,
	palette: Palette
): readonly ChartPart[] {
	const kit = kitOf(view);
	const all = { from: 0, to: rowCount(table) };
	const levels = [kit.naturalCuts?.(view) ?? [], groupStarts(table)];
	const rows = divided(all, levels, ({ from, to }) => {
		const isWhole = to - from === all.to;
		const part = isWhole ? view : kit.rows(view, from, to);
		return fitsSlide(tableRows(table, from, to), roomOf(part, isWhole, table.note));
	});
	const cuts = rows.slice(1).map(({ from }) => from);
	const parts = partsAt(view, cuts);
	const slides = tableSlides(
		rows.map(({ from, to }, index) => ({
			table: tableRows(table, from, to),
			room: roomOf(parts[index] ?? view, cuts.length === 0, table.note)
		}))
	);
	const blocks = slides.flat(2);
	return slides.flatMap((own, index) => {
		const part = parts[index] ?? view;
		return own.map((slide): ChartPart => ({
			view: part,
			note: table.note,
			shapes: (room) =>
				slide.map((block) => {
					const place = { ...room, x: room.x + block.x, width: widthOf(block) };
					const number = blocks.indexOf(block);
					const alt =
						blocks.length === 1 ? view.alt : tablePartAlt(view.alt, block, number, blocks.length);
					return placedTable(block, place, { name: nameOf(part), alt }, palette);
				})
		}));
	});
}

function widthOf({ columns }: TableBlock): number {
	return columns.reduce((sum, column) => sum + column, 0);
}
