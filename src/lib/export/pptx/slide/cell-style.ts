import { GRADE_COLOURS, INK, PAPER, QUIET, type Palette } from '../../../style/palette.ts';
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
	return look === 'graded' || look === 'conflict' ? 'semibold' : 'regular';
}

const WHITE: CellFill = { kind: 'solid', colour: PAPER };

/** A cell by what it is: a grade in its colours, or one of the states that must not be taken for one. */
export function cellStyle({ look, words, grades }: NativeCell, palette: Palette): CellStyle {
	const [first] = grades;
	switch (look) {
		case 'graded': {
			if (first === undefined) return { runs: [{ text: words }], fill: null, edge: null };
			const { fill, ink, edge } = GRADE_COLOURS[palette][first.grade];
			return {
				runs: [
					{ text: String(first.grade), bold: true, colour: ink },
					{ text: ` ${first.word}`, colour: ink }
				],
				fill: { kind: 'solid', colour: fill },
				edge: { colour: edge, width: 0.75, dashed: false }
			};
		}
		case 'conflict':
			return {
				runs: [{ text: words, bold: true }],
				fill: WHITE,
				edge: { colour: INK, width: 1.5, dashed: false }
			};
		case 'no-grade':
			return {
				runs: [{ text: words, colour: QUIET }],
				fill: WHITE,
				edge: { colour: QUIET, width: 1, dashed: true }
			};
		case 'other-scale':
			return {
				runs: [{ text: words }],
				fill: WHITE,
				edge: { colour: QUIET, width: 1, dashed: false }
			};
		case 'not-judged':
			return { runs: [{ text: words, colour: QUIET }], fill: { kind: 'hatch' }, edge: null };
		case 'quiet':
			return { runs: [{ text: words, colour: QUIET }], fill: null, edge: null };
		case 'text':
			return { runs: [{ text: words }], fill: null, edge: null };
	}
}
