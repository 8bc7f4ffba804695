import type { InspectionColumn } from '../../domain/column-names.ts';
import type { NoGrade } from '../../domain/no-grade.ts';
import type { JudgedService } from '../../domain/service.ts';

/** Where a value comes from: from under a heading, or it is the same for every row. */
export type From = { readonly under: string } | { readonly is: string };

/** A column of grades of one area. */
export interface AreaColumn {
	readonly under: string;
	readonly area: string;
	/** Left out where the framework tells it by the area. */
	readonly service?: JudgedService;
}

/** How a table has its judgements: a column for each area, or a row for each judgement. */
export type Judgements =
	| { readonly form: 'wide'; readonly areas: readonly AreaColumn[] }
	| {
			readonly form: 'long';
			readonly area: From;
			readonly service?: From;
			/** Heading of the grades. */
			readonly grade: string;
	  };

/** One inspection of a row, or in a long table of several rows. */
export interface Block {
	readonly inspection: Readonly<Partial<Record<InspectionColumn, From>>>;
	readonly judgements: Judgements;
	/** What an empty cell of a grade means. */
	readonly blank: NoGrade;
}

/**
 * One form of table: under which headings it has what. It is data throughout, so that the mapping screen
 * can write one and a store can keep it. Headings are compared by letters and digits alone.
 */
export interface Shape {
	/** Short and unique, such as `ilacs-history`. */
	readonly id: string;
	/** What people call such a table: `Outcomes as of a date`. */
	readonly name: string;
	/** Headings by which it is known: a line that has all of them is its header. */
	readonly needs: readonly string[];
	/** One for most; a wide history has several side by side. */
	readonly blocks: readonly Block[];
}
