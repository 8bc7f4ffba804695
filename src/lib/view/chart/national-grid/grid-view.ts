import type { Grade } from '../../../domain/grade.ts';
import type { Distribution } from '../../../select/many/distribution.ts';
import type { GridChoice } from '../../../select/many/grid-choice.ts';
import type { GridTable } from '../../../select/many/grid-table.ts';
import type { ChartCaption } from '../../chart-caption.ts';
import type { NativeForm } from '../../native-form.ts';
import type { BothAnswer } from './both-words.ts';
import type { GridAnswer } from './grid-answers.ts';
import type { GridHeading } from './grid-headings.ts';

/** Rows under a heading of their own, or under none. */
export interface GridGroup {
	/** `North West`; `null`: rows stand in no groups. */
	readonly label: string | null;
	/** `24 councils`, `7 of 24 councils`. */
	readonly counted: string;
	/** How those of the group stand in every column, whatever grade is asked for. */
	readonly strips: readonly Distribution[];
	/** Places in the table, in order. */
	readonly rows: readonly number[];
}

/** Many inspections by areas, with headings and words and no pixels. */
export interface NationalGridView extends ChartCaption {
	readonly kind: 'national-grid';
	readonly grid: GridTable;
	readonly choice: GridChoice;
	readonly headings: readonly GridHeading[];
	/** All rows of the place: named, counted, and how they stand. */
	readonly place: GridGroup;
	readonly groups: readonly GridGroup[];
	/** Rows of the council that is marked. */
	readonly own: ReadonlySet<number>;
	/** How many areas the council of each row of the table is inadequate in; `null`: no row has a grade. */
	readonly inadequate: Uint8Array | null;
	/** The words of the grades that occur here, best first: `Adequate or requires improvement`. */
	readonly gradeWords: Readonly<Record<Grade, string>>;
	/** What the rows do not show by themselves. */
	readonly answers: readonly GridAnswer[];
	/** The two grades of the rows shown; `null`: they have any. */
	readonly both: BothAnswer | null;
	/** Some of its rows, as a chart. */
	readonly cut: (view: NationalGridView, from: number, to: number) => NationalGridView;
	readonly describe: (view: NationalGridView) => readonly string[];
	readonly toNative: (view: NationalGridView) => NativeForm;
}

/** What is drawn of a grid, whatever its rows were chosen by. */
export type GridDrawing = Pick<
	NationalGridView,
	'grid' | 'choice' | 'headings' | 'place' | 'groups' | 'own' | 'inadequate' | 'gradeWords'
> & {
	/** What stands beside the name of a row where that is not its date alone. */
	readonly beside?: (row: number) => string;
};
