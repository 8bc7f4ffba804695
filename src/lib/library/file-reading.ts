import type { Inspection } from '../domain/inspection.ts';
import type { SharedProblem } from '../read/describe-problems.ts';
import type { ProblemCells } from '../read/problem-cells.ts';
import type { ReportReading } from '../read/report/finding.ts';
import type { TableReading } from '../read/table/table-reading.ts';

export type { TableReading };

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
	/** Cells that its reader mended before it was added; the file itself is as it was. */
	readonly mended: number;
}

/** What was read of a file that someone opened. */
export interface FileReading extends FileReport {
	readonly inspections: readonly Inspection[];
	/** The cells of each problem, in the order of the problems: what can be mended before it is added. */
	readonly cells: readonly ProblemCells[];
	/** What was found in it, where it is a report and not a table. */
	readonly report?: ReportReading;
}

/** What became of a file, and nothing else that is known of it. */
export function reportOf(reading: FileReport): FileReport {
	const { name, problems, tables, rowCount, leftOut, gradesLost, mended } = reading;
	return { name, problems, tables, rowCount, leftOut, gradesLost, mended };
}
