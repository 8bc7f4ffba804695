import type { Inspection } from '../domain/inspection.ts';
import type { SharedProblem } from '../read/describe-problems.ts';
import type { Problem } from '../read/problem.ts';
import type { TableReading } from '../read/table/table-reading.ts';

/** What became of a file, without the inspections in it. */
export interface FileReport {
	/** Name of the file. */
	readonly name: string;
	readonly problems: readonly SharedProblem[];
	/** What became of each table in it. */
	readonly tables: readonly TableReading[];
	readonly rowCount: number;
	/** Rows that could not be read. */
	readonly leftOut: number;
	/** Rows that were read but for their grade. */
	readonly gradesLost: number;
	/** Cells that a reader has mended here; the file itself is as it was. */
	readonly mended: number;
}

/** The text of a file, with what was wrong with its bytes. */
export interface FileText {
	readonly text: string;
	readonly problems: readonly Problem[];
}

/** What was read of a file that someone opened. */
export interface FileReading extends FileReport {
	readonly inspections: readonly Inspection[];
	/** Kept where a word of it can be mended, or has been. */
	readonly text: FileText | null;
}
