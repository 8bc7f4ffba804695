import type { Inspection } from '../domain/inspection.ts';
import type { SharedProblem } from '../read/describe-problems.ts';

/** What became of a file, without the inspections in it. */
export interface FileReport {
	/** Name of the file. */
	readonly name: string;
	readonly problems: readonly SharedProblem[];
	readonly rowCount: number;
	/** Rows that could not be read. */
	readonly leftOut: number;
	/** Rows that were read but for their grade. */
	readonly gradesLost: number;
}

/** What was read of a file that someone opened. */
export interface FileReading extends FileReport {
	readonly inspections: readonly Inspection[];
}
