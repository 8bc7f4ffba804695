import type { SharedProblem } from '../read/describe-problems.ts';
import type { Inspection } from '../domain/inspection.ts';

/** What was read of a file that someone opened. */
export interface OpenedFile {
	readonly name: string;
	readonly inspections: readonly Inspection[];
	readonly problems: readonly SharedProblem[];
	readonly rowCount: number;
	/** Rows that could not be read. */
	readonly leftOut: number;
	/** Rows that were read but for their grade. */
	readonly gradesLost: number;
}
