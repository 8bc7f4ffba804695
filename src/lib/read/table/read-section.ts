import { cleanCells } from './clean-cells.ts';
import { withoutExtraCells } from './extra-cells.ts';
import { fillDown } from './fill-down.ts';
import { severityOf, type Problem, type ProblemCode } from '../problem.ts';
import { rowLengths, type RowLengths } from './row-lengths.ts';
import type { Section } from './sections.ts';
import type { GridRow } from '../grid.ts';
import type { TableRow } from './table-row.ts';

/** How the text of a file is to be taken. */
export interface Writing {
	readonly delimiter: string;
	/** Whether it holds characters that `cleanCells` takes out; few files do. */
	readonly needsCleaning: boolean;
}

/** The rows below one header that could be split into their cells, and what is wrong with the others. */
export function readSection(
	section: Section,
	writing: Writing
): { readonly rows: readonly TableRow[]; readonly problems: readonly Problem[] } {
	const problems = unnamedColumns(section);
	const cells = section.rows.filter(({ fault }) => fault === null).map((row) => row.cells);
	const lengths = rowLengths(section.headers, cells);
	/** Rows without one between them that is blank or could not be read. */
	const blocks: TableRow[][] = [];
	let block: TableRow[] | null = null;
	for (const split of section.rows) {
		const row = isBlank(split.cells) ? null : readRow(split, section, lengths, writing, problems);
		if (row === null) block = null;
		else if (block === null) blocks.push((block = [row]));
		else block.push(row);
	}
	const filled = blocks.map(fillDown);
	return {
		rows: filled.flatMap(({ rows }) => rows),
		problems: [...problems, ...filled.flatMap((each) => each.problems)]
	};
}

/** `null` where it is not sure which cell stands in which column. */
function readRow(
	{ line, cells, fault }: GridRow,
	{ headers, match }: Section,
	lengths: RowLengths,
	{ delimiter, needsCleaning }: Writing,
	problems: Problem[]
): TableRow | null {
	const report = (code: ProblemCode, value: string | null = null, column: string | null = null) =>
		problems.push({ code, line, column, value });
	if (fault !== null) problems.push(fault);
	if (fault !== null && severityOf(fault) === 'row') return null;
	const values = needsCleaning ? cleanCells(cells, match, report) : cells;
	const row = { line, values, match };

	if (values.length <= headers.length || isBlank(values.slice(headers.length))) {
		if (values.length < lengths.least) report('short-row');
		if (values.length > lengths.most) report('long-row');
		return row;
	}
	const cut = withoutExtraCells(row, headers.length);
	if (cut === null) report('too-many-cells', values.slice(headers.length).join(delimiter));
	else report('extra-cells', cut.unread.join(delimiter));
	return cut && cut.row;
}

/** Columns that hold something and have no heading, which no row can be read by. */
function unnamedColumns({ line, headers, rows }: Section): Problem[] {
	return headers.flatMap((header, place): Problem[] => {
		if (header.trim() !== '') return [];
		if (rows.every(({ cells }) => (cells[place] ?? '').trim() === '')) return [];
		return [{ code: 'unnamed-column', line, column: null, value: String(place + 1) }];
	});
}

/** Whether a row holds nothing. */
export function isBlank(cells: readonly string[]): boolean {
	return cells.every((cell) => cell.trim() === '');
}
