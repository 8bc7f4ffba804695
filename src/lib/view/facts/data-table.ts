import type { Grade } from '../../domain/grade.ts';

/** A value in a table. `null` is an empty cell. */
export type TableValue = string | number | null;

export interface TableColumn {
	/** Name in a CSV file. */
	readonly name: string;
	/** Heading on a page. */
	readonly heading: string;
	readonly numeric?: boolean;
	/** Address of what its cells cite, as a report whose paragraphs they name; `null`: not known. */
	readonly href?: string | null;
	/** Holds phrases, and gets more of the width than the others. */
	readonly phrases?: boolean;
}

/** The numbers of a chart as rows, for the table beside it and the CSV file of it. */
export interface DataTable {
	readonly columns: readonly TableColumn[];
	readonly rows: readonly (readonly TableValue[])[];
	/**
	 * The one grade that each cell says, row by row, so that a copy can give it its colour; `null` where
	 * it says none or several. Left out where no cell is of grades.
	 */
	readonly grades?: readonly (readonly (Grade | null)[])[];
}
