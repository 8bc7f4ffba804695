import type { Grade } from '../domain/grade.ts';
import type { ScaleStep } from '../domain/other-scale.ts';
import type { CellState } from '../select/grid.ts';
import type { ShownGrade } from './grade-cell.ts';

/** What a cell is, which tells how it looks. Colours are named by grade and chosen where it is drawn. */
export type CellLook = 'text' | 'quiet' | 'strong' | CellState['kind'];

export interface NativeCell {
	readonly look: CellLook;
	readonly words: string;
	/** One for `graded`, two or more for `conflict`, else none. */
	readonly grades: readonly ShownGrade[];
	/** Its step on a scale that is not ours, where that is known. */
	readonly at?: ScaleStep;
}

/** A heading across the whole table, or one cell for each column; the first names the row. */
export type NativeRow =
	| { readonly kind: 'group'; readonly words: string }
	| { readonly kind: 'cells'; readonly cells: readonly NativeCell[] };

export interface NativeTable {
	readonly kind: 'table';
	readonly columns: readonly string[];
	readonly rows: readonly NativeRow[];
	/** What a reader must know beside the cells; `null`: nothing. */
	readonly note: string | null;
	/**
	 * Whether each part of the chart makes a table of its own, with the rows that every part must show; else
	 * the rows of this one are shared out.
	 */
	readonly perPart?: true;
	/** The same with numbers alone as grades, for where that takes fewer slides, and what they say. */
	readonly inNumbers?: Pick<NativeTable, 'rows'> & { readonly key: readonly NativeCell[] };
	/** Whether it may stand in two blocks side by side, each under the headings. */
	readonly inTwoBlocks?: true;
}

/** One bar, or one pile of bars: its name and what the report says of it. */
export interface NativeCategory {
	readonly label: string;
	readonly detail: string | null;
}

/** The values of every category that share a colour. */
export interface NativeSeries {
	readonly name: string;
	/** `null`: the bars stand for no grade, and have no colour of one. */
	readonly grade: Grade | null;
	/** One for each category, as transcribed; `null` for none, which its name then says. */
	readonly values: readonly (number | null)[];
	/** One for each category: the value in the report's own words where it hedges; else `null`. */
	readonly words: readonly (string | null)[];
}

export interface NativeBars {
	readonly kind: 'bar';
	readonly stacked: boolean;
	readonly unit: 'count' | 'percent';
	readonly categories: readonly NativeCategory[];
	readonly series: readonly NativeSeries[];
	/** What has no bar but belongs to the chart; `null`: nothing. */
	readonly note: string | null;
}

/** The numbers that bars stand for. */
export function numbersIn({ series }: Pick<NativeBars, 'series'>): readonly number[] {
	return series.flatMap(({ values }) => values.filter((value) => value !== null));
}

/** What a chart becomes where its reader can edit it: a table, bars with their numbers, or shapes as it is drawn. */
export type NativeForm = NativeTable | NativeBars | { readonly kind: 'drawing' };
