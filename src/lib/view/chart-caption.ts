import type { DataTable } from './facts/data-table.ts';
import type { GradeGrid } from './grade-grid.ts';

/** The source and terms that travel with a chart. */
export interface SourceNote {
	/** Starts with "Source:". */
	readonly line: string;
	readonly url: string | null;
	readonly licence: string | null;
}

/** Everything around a drawing that must never be lost from it. */
export interface ChartCaption {
	/** Unique among the charts of an inspection, for example `grade-heatmap`. */
	readonly id: string;
	/** The message, made from the data. */
	readonly title: string;
	/** Whether a reader wrote the title, so that parts of the chart keep it. */
	readonly titleIsOwn?: boolean;
	/** Measure, place and date. */
	readonly subtitle: string;
	/** What the drawing shows, for someone who cannot see it. */
	readonly alt: string;
	/** Sentences that must stand with the drawing wherever it goes, before the source. */
	readonly notes: readonly string[];
	readonly source: SourceNote;
	/** Name for files, without an ending: `cumbria-2012-grade-heatmap`. */
	readonly fileStem: string;
	/**
	 * Whether it shows no grade and no number. It may still stand on its page, but is no file: a slide
	 * of it would be blank.
	 */
	readonly isBlank: boolean;
	/** Set where it is of many inspections: no link carries all their data into another page. */
	readonly isOfMany?: true;
	/** What is said in place of a drawing of nothing; `null` where there is something to draw. */
	readonly nothing: string | null;
	/** The same as a list, for places too narrow for the drawing; `null`: the drawing is for all. */
	readonly asList: GradeGrid | null;
	/** The same numbers for reading beside the drawing; made when asked for, as is the next. */
	readonly table: () => DataTable;
	/** The same numbers as one fact a row, each with its source, for a CSV file; fetched when asked for. */
	readonly records: () => Promise<DataTable>;
}
