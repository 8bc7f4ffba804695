import { textWidth } from '../../../style/text-width.ts';
import type { Palette } from '../../../style/palette.ts';
import type { NativeCell } from '../../../view/native-form.ts';
import { listWords } from '../../../view/words/sentence.ts';
import { CELL_INSET } from '../write/table-shape.ts';
import { weightOf } from './cell-style.ts';
import { placedTable } from './placed-table.ts';
import { heightOf, sizedTable } from './sized-table.ts';
import type { TableLook } from './table-layout.ts';

/** Points. */
const SIZE = 14;

/**
 * What numbers in a table stand for, as one row of cells under it.
 *
 * @param gap between the two, in points
 */
export function keyUnder(
	cells: readonly NativeCell[],
	gap: number,
	palette: Palette
): NonNullable<TableLook['under']> {
	const columns = cells.map(({ words, look }) => {
		const weight = weightOf(look);
		return textWidth(words, { size: SIZE, weight }) + 2 * CELL_INSET.side + 1;
	});
	const rows = [{ kind: 'cells', cells }] as const;
	const table = { kind: 'table', columns: cells.map(() => ''), rows, note: null } as const;
	const key = sizedTable(table, columns, SIZE, Infinity);
	const height = heightOf(key);
	const width = columns.reduce((sum, column) => sum + column, 0);
	const alt = `Key of the grades: ${listWords(cells.map(({ words }) => words))}.`;
	return {
		height: height + gap,
		shape: ({ box }) => {
			const place = { x: box.x, y: box.y + box.height + gap, width, height };
			return placedTable(key, place, { name: 'Key of the grades', alt }, palette);
		}
	};
}
