import { lookOf } from '../../../style/cell-look.ts';
import { QUIET, type Palette } from '../../../style/palette.ts';
import type { Weight } from '../../../style/typeface.ts';
import type { CellLook, NativeCell } from '../../../view/native-form.ts';
import type { Run } from './paragraphs.ts';
import type { CellEdge, CellFill } from './shape.ts';

/** How a cell looks before its neighbours are known. */
export interface CellStyle {
	readonly runs: readonly Run[];
	readonly fill: CellFill | null;
	/** The line it wants around itself; `null`: none. */
	readonly edge: CellEdge | null;
}

/** The weight a cell is measured for: the heavier where it has both. */
export function weightOf(look: CellLook): Weight {
	return look === 'graded' || look === 'conflict' || look === 'strong' ? 'semibold' : 'regular';
}

/** Points. Where two cells meet the thicker line is drawn: that of a state before that of a grade. */
const WIDTHS = { grade: 0.75, thin: 1, heavy: 1.5 } as const;

/** A cell by what it is: a grade in its colours, or one of the states that must not be taken for one. */
export function cellStyle({ look, words, grades, at }: NativeCell, palette: Palette): CellStyle {
	const [first] = grades;
	if (look === 'quiet') return { runs: [{ text: words, colour: QUIET }], fill: null, edge: null };
	if (look === 'strong') return { runs: [{ text: words, bold: true }], fill: null, edge: null };
	if (look === 'text' || (look === 'graded' && first === undefined)) {
		return { runs: [{ text: words }], fill: null, edge: null };
	}
	const { fill, ink, edge, hatched } = lookOf({ state: look, grades, at }, palette);
	// The number stands out before whatever the cell says of it: a word, and what it is only the nearest to.
	const number = look === 'graded' && first !== undefined ? String(first.grade) : '';
	const runs =
		number !== '' && words.startsWith(number)
			? [
					{ text: number, bold: true, colour: ink },
					{ text: words.slice(number.length), colour: ink }
				]
			: [{ text: words, bold: look === 'conflict', colour: ink }];
	return {
		runs,
		fill: hatched ? { kind: 'hatch' } : { kind: 'solid', colour: fill },
		edge: edge && {
			colour: edge.colour,
			width: look === 'graded' ? WIDTHS.grade : edge.heavy ? WIDTHS.heavy : WIDTHS.thin,
			// A dashed line gives way to its neighbour's, which a conflict must not.
			dashed: edge.dashed && !edge.heavy
		}
	};
}
