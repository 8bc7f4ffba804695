import type { InspectionColumn } from '../../domain/column-names.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import type { NoGrade } from '../../domain/no-grade.ts';
import type { JudgedService, Service } from '../../domain/service.ts';
import type { Scale } from './scale.ts';

/** Where a value comes from: from under a heading, or it is the same for every row. */
export type From =
	| {
			readonly under: string;
			/** What words there stand for, in small letters; any other is left out. Without this all are kept. */
			readonly means?: Readonly<Record<string, string>>;
			/** What it is where no such word stands there, of rows that have a later date under another heading. */
			readonly blankAfter?: { readonly under: string; readonly date: IsoDate; readonly is: string };
	  }
	| { readonly is: string };

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

/** Rows of a table that are visits without grades, told by a word under a heading. */
export interface Visits {
	readonly under: string;
	/** Each as a part of what stands there, in small letters, and the label of such an inspection; the first that fits. */
	readonly kinds: readonly { readonly has: string; readonly label: string }[];
	readonly theme: From;
}

/** One inspection of a row, or in a long table of several rows. */
export interface Block {
	readonly inspection: Readonly<Partial<Record<InspectionColumn, From>>>;
	readonly judgements: Judgements;
	/** What an empty cell of a grade means. */
	readonly blank: NoGrade;
	readonly visits?: Visits;
}

/** A column of numbers, each of the authority and the time of its row. */
export interface FigureColumn {
	readonly under: string;
	readonly measure: From;
	readonly unit: string;
}

/** The figures of a table: a number of each authority and time in each of its columns. */
export interface Figures {
	readonly inspection: Readonly<Partial<Record<InspectionColumn, From>>>;
	readonly service: Service;
	readonly topic: From;
	/** `2025`, or `202425` for a year that begins in autumn or spring. */
	readonly period: From;
	readonly columns: readonly FigureColumn[];
}

/**
 * One form of table: under which headings it has what. It is data throughout, so that the mapping screen
 * can write one and a store can keep it. Headings are compared by letters and digits alone. A heading that
 * a table lacks is no fault unless it is one of `needs`.
 */
export interface Shape {
	/** Short and unique, such as `ilacs-history`. */
	readonly id: string;
	/** What people call such a table: `Outcomes as of a date`. */
	readonly name: string;
	/** Headings by which it is known: a line that has all of them is its header. */
	readonly needs: readonly string[];
	/** Only rows that have these words under a heading are read, as those of one geographic level. */
	readonly only?: { readonly under: string; readonly is: readonly string[] };
	/** One for most; a wide history has several side by side. */
	readonly blocks: readonly Block[];
	readonly figures?: Figures;
	/** What its grades are, where they are not written as ours always are. */
	readonly scale?: Scale;
	/** The day on which its reader made it, if one did. */
	readonly mapped?: IsoDate;
}
