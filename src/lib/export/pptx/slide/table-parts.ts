import type { Palette } from '../../../style/palette.ts';
import type { ChartView } from '../../../view/kinds.ts';
import type { NativeTable } from '../../../view/native-form.ts';
import type { ChartPart } from './chart-part.ts';
import { keyUnder } from './key-under.ts';
import { tableLayout, type TableLook } from './table-layout.ts';

/** Space above a key, in points: what is wished for, then what will do. */
const GAPS = [10, 4] as const;

/**
 * A chart as a table on as few slides as it takes: with numbers alone as grades, and what they say under
 * them, only where that makes them fewer.
 */
export function tableParts(
	view: ChartView,
	table: NativeTable,
	palette: Palette
): readonly ChartPart[] {
	const inWords = tableLayout(view, table, IN_WORDS, palette);
	const { inNumbers } = table;
	if (inWords.length === 1 || inNumbers === undefined) return inWords;
	const numbered = GAPS.map((gap) => {
		const under = keyUnder(inNumbers.key, gap, palette);
		return tableLayout(view, table, { shown: numbersOf, under }, palette);
	});
	return numbered.reduce((fewest, each) => (each.length < fewest.length ? each : fewest), inWords);
}

const IN_WORDS: TableLook = { shown: (table) => table, under: null };

function numbersOf(table: NativeTable): NativeTable {
	return { ...table, rows: table.inNumbers?.rows ?? table.rows };
}
