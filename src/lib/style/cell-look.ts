import type { Grade } from '../domain/grade.ts';
import type { JudgementResult } from '../domain/judgement.ts';
import type { ScaleStep } from '../domain/other-scale.ts';
import { GRADE_COLOURS, INK, PAPER, QUIET, type Palette } from './palette.ts';
import { stepTint } from './step-tint.ts';

/** Why a cell has no single grade. */
export type NoSingleGrade = Exclude<JudgementResult['kind'], 'graded'> | 'not-judged';

/** The line around a cell. */
export interface CellLine {
	readonly colour: string;
	/** Whether it is as thick as a line that must not be missed. */
	readonly heavy: boolean;
	readonly dashed: boolean;
}

/** What a cell looks like, on a page, in a picture and on a slide. */
export interface StateLook {
	readonly fill: string;
	/** Its text. */
	readonly ink: string;
	/** `null`: none. */
	readonly edge: CellLine | null;
	readonly hatched: boolean;
}

const line = (colour: string): CellLine => ({ colour, heavy: false, dashed: false });

/** Cells on paper: none of them may be taken for a grade, or for another of them. */
const LOOKS: Readonly<Record<NoSingleGrade, StateLook>> = {
	'not-judged': { fill: PAPER, ink: QUIET, edge: null, hatched: true },
	'no-grade': {
		fill: PAPER,
		ink: QUIET,
		edge: { ...line(QUIET), dashed: true },
		hatched: false
	},
	'other-scale': { fill: PAPER, ink: INK, edge: line(QUIET), hatched: false },
	conflict: {
		fill: PAPER,
		ink: INK,
		edge: { colour: INK, heavy: true, dashed: true },
		hatched: false
	}
};

/** The look of a grade, of a step of another scale, or of a cell without either. */
export function cellLook(shows: Grade | ScaleStep | NoSingleGrade, palette: Palette): StateLook {
	if (typeof shows === 'object') return { ...LOOKS['other-scale'], ...stepTint(shows) };
	if (typeof shows !== 'number') return LOOKS[shows];
	const { fill, ink, edge } = GRADE_COLOURS[palette][shows];
	return { fill, ink, edge: line(edge), hatched: false };
}

/**
 * The same for a cell that shows its grades.
 *
 * @param grades one for a cell that is graded
 */
export function lookOf(
	{
		state,
		grades,
		at
	}: {
		readonly state: NoSingleGrade | 'graded';
		readonly grades: readonly { readonly grade: Grade }[];
		/** Its step, where it is of another scale whose order is known. */
		readonly at?: ScaleStep | undefined;
	},
	palette: Palette
): StateLook {
	if (state !== 'graded') return cellLook(at ?? state, palette);
	return cellLook(grades[0]?.grade ?? 'no-grade', palette);
}
