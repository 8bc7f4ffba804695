import type { DescribedProblem } from '../csv/problem.ts';
import type { Inspection } from '../domain/inspection.ts';

/** What was read of a file that someone opened. */
export interface OpenedFile {
	readonly name: string;
	readonly inspections: readonly Inspection[];
	readonly problems: readonly DescribedProblem[];
	readonly rowCount: number;
	/** Rows that could not be read. */
	readonly leftOut: number;
}
