import type { ScaleStep } from '../domain/other-scale.ts';
import type { CellState } from '../select/grid.ts';
import type { ShownGrade } from './grade-cell.ts';

/** Where a row of grades meets a column. */
export interface GridCell {
	/** Unique in the figure. */
	readonly key: string;
	readonly row: string;
	readonly column: string;
	readonly state: CellState['kind'];
	/** One grade; none; or, in a conflict, each that was given. */
	readonly grades: readonly ShownGrade[];
	/** What the cell says by itself: `4 Inadequate`. */
	readonly words: string;
	/** Its step on a scale that is not ours, where that is known. */
	readonly at?: ScaleStep;
	/** The cell with its headings: `Being healthy, looked-after children: 4 Inadequate`. */
	readonly label: string;
	/** Key of the judgement it opens; `null` where there is none to open. */
	readonly judgement: string | null;
}

export interface GridRow {
	readonly key: string;
	readonly label: string;
	readonly cells: readonly GridCell[];
}

export interface GridGroup {
	readonly key: string;
	/** `null`: rows stand without a heading. */
	readonly label: string | null;
	readonly rows: readonly GridRow[];
}

/** Grades in rows and columns, with their headings and words and no pixels. */
export interface GradeGrid {
	readonly columns: readonly { readonly key: string; readonly label: string }[];
	readonly groups: readonly GridGroup[];
}
