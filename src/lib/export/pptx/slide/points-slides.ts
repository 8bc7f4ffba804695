import type { Palette } from '../../../style/palette.ts';
import { partWords } from '../../../view/part-alt.ts';
import type { NativeTable } from '../../../view/native-form.ts';
import { wordCell } from '../../../view/native-cell.ts';
import { divided } from './divide.ts';
import { heading } from './heading.ts';
import { placedTable } from './placed-table.ts';
import type { PlacedSlide } from './shape.ts';
import type { PointsSlide } from './slide-source.ts';
import { fitsSlide, tableSlides } from './table-blocks.ts';
import { tableRows } from './table-rows.ts';

/** Words alone, beside what they are about, on as many slides as they need. */
export function pointsSlides(
	{ title, subtitle, points, notes }: PointsSlide,
	palette: Palette
): readonly PlacedSlide[] {
	const table: NativeTable = {
		kind: 'table',
		columns: ['', ''],
		rows: points.map(({ heading: about, text }) => ({
			kind: 'cells',
			cells: [wordCell(about, 'strong'), wordCell(text)]
		})),
		note: null
	};
	const { body } = heading(title, subtitle, partWords(0, 9));
	const parts = divided({ from: 0, to: points.length }, [], ({ from, to }) =>
		fitsSlide(tableRows(table, from, to), body)
	);
	const slides = tableSlides(
		parts.map(({ from, to }) => ({ table: tableRows(table, from, to), room: body }))
	).flat();
	return slides.map((blocks, index) => {
		const count = partWords(index, slides.length);
		const { shapes, body: place } = heading(title, subtitle, count);
		const named = { name: title, alt: title + count };
		return {
			layout: 'chart',
			title: title + count,
			shapes: [...shapes, ...blocks.map((block) => placedTable(block, place, named, palette))],
			notes: index === 0 ? notes : [title + count]
		};
	});
}
