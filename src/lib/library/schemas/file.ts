import type { SharedProblem } from '../../read/describe-problems.ts';
import type { TableReading } from '../../read/table/table-reading.ts';
import type { FileReport } from '../file-reading.ts';
import { count, listOf, objectOf, oneOf, optional, orNull, text, type Schema } from '../schema.ts';
import { isoDate } from './texts.ts';

const problem = objectOf<SharedProblem>({
	severity: oneOf(['file', 'row', 'grade', 'notice']),
	where: text,
	lost: count,
	reason: text,
	question: text,
	remedy: text,
	count
});

const table = objectOf<TableReading>({
	sheet: orNull(text),
	line: count,
	headings: listOf(text),
	rows: count,
	state: oneOf(['read', 'near', 'unknown', 'refused', 'no-table']),
	shape: orNull(text),
	mapped: optional(isoDate),
	why: orNull(text)
});

/** What became of a file. */
export const reportSchema: Schema<FileReport> = objectOf<FileReport>({
	name: text,
	problems: listOf(problem),
	tables: listOf(table),
	rowCount: count,
	leftOut: count,
	gradesLost: count,
	mended: count
});
