import { readGrids } from '../assemble/read-inspections.ts';
import type { FileReading } from '../library/file-reading.ts';
import { NO_DECISIONS, type Decisions } from '../read/decisions.ts';
import { alikeProblems, describeProblems } from '../read/describe-problems.ts';
import { CellFinder } from '../read/problem-cells.ts';
import { reportGrid } from '../read/report/report-rows.ts';
import type { Shape } from '../read/shape/shape.ts';
import { readSource, type SourceReading } from '../read/source/read-source.ts';
import { UNWATCHED, type Watch } from '../read/source/watch.ts';
import { sourceRows } from '../read/source-rows.ts';
import { nothingRead } from './unread-file.ts';

/** How a file is to be read: what its reader decided about it, and shapes that readers have made. */
export interface Asked {
	readonly decisions: Decisions;
	readonly mappings: readonly Shape[];
}

export const AS_IT_IS: Asked = { decisions: NO_DECISIONS, mappings: [] };

/** Reads the bytes of one file. The same on the command line, in an embedded chart and in the worker. */
export async function readFile(
	name: string,
	bytes: Uint8Array,
	{ watch = UNWATCHED, ...asked }: Partial<Asked & { readonly watch: Watch }> = {}
): Promise<FileReading> {
	return readingOf(name, await readSource(bytes, watch), { ...AS_IT_IS, ...asked });
}

/** What a source says once its reader's decisions are put on it. */
export function readingOf(
	name: string,
	whole: SourceReading,
	{ decisions, mappings }: Asked
): FileReading {
	const source = withReport(whole, decisions);
	// What is neither text nor sheets has no rows either; the first problem says why.
	if (source.text === null && source.grids.length === 0) {
		return nothingRead(name, describeProblems(source.problems));
	}
	const reading = readGrids(source, name, decisions, mappings);
	const alike = alikeProblems([...source.problems, ...reading.problems]);
	// Most files have no problem, and need not be split again to find its cells.
	const rows = alike.length === 0 ? new Map<null, never[]>() : sourceRows(source, decisions);
	const finder = new CellFinder(rows, reading.tables);
	return {
		name,
		inspections: reading.inspections,
		problems: alike.map(({ said }) => said),
		cells: alike.map(({ of }) => finder.cellsOf(of)),
		tables: reading.tables,
		rowCount: reading.rowCount,
		leftOut: reading.leftOut,
		gradesLost: reading.gradesLost,
		mended: decisions.mends.length,
		...(source.report === undefined ? {} : { report: source.report.reading })
	};
}

/** A report as the table that its reader's decisions make of it; any other source as it is. */
export function withReport(source: SourceReading, { report }: Decisions): SourceReading {
	return source.report === undefined
		? source
		: { ...source, grids: [reportGrid(source.report.reading, report)] };
}
