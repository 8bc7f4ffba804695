import type { IsoDate } from '../../domain/iso-date.ts';
import type { Table } from './read-table.ts';

/** What became of one table of a file. */
export interface TableReading {
	/** `null` for a text. */
	readonly sheet: string | null;
	/** Line of its header, or of what stands first where it has none. */
	readonly line: number;
	/** As the file has them. */
	readonly headings: readonly string[];
	/** Rows below the header that hold anything. */
	readonly rows: number;
	/**
	 * `read`: its shape is known. `near`: its headings are nearly those of a known shape, which its reader
	 * must confirm. `unknown`: its reader must say which column is what. `refused`: it holds no judgements
	 * or figures of authorities. `no-table`: notes, a cover, nothing.
	 */
	readonly state: 'read' | 'near' | 'unknown' | 'refused' | 'no-table';
	/** Name of its shape; of the one that is offered, where it is near. */
	readonly shape: string | null;
	/** The day on which its reader said which column is what, where that is how it is read. */
	readonly mapped?: IsoDate;
	/** What it looks like, as a sentence, where it is refused. */
	readonly why: string | null;
}

/** One table of a file: what it is, its rows under the tidy columns, and what is wrong with it. */
export interface ReadTable extends Table {
	readonly table: TableReading;
}
