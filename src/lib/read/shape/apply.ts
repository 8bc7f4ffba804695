import { severityOf, type Problem } from '../problem.ts';
import { fillDown } from '../table/fill-down.ts';
import type { TableRow } from '../table/table-row.ts';
import { blockReader } from './apply-block.ts';
import { figuresReader } from './apply-figures.ts';
import type { FoundTable } from './found-table.ts';
import { headingsOf, placeOf } from './headings.ts';
import type { Shape } from './shape.ts';
import type { SharedCells } from './tidy-cells.ts';
import { withoutHidden } from './without-hidden.ts';

/** The rows of a table under the tidy columns. */
export interface AppliedShape {
	readonly rows: readonly TableRow[];
	readonly problems: readonly Problem[];
}

/**
 * Reads a table by a shape: one tidy row for each judgement, visit and figure in it, which knows the
 * cell that it comes from.
 *
 * @param shared what the workbook says of all its tables, where a shape does not
 */
export function applyShape(shape: Shape, table: FoundTable, shared: SharedCells): AppliedShape {
	const { sheet, header } = table;
	const headings = headingsOf(header.cells);
	const { scale } = shape;
	const place = { sheet, headings, header: header.cells, shared, scale };
	const readers = shape.blocks.map((block) => blockReader(block, place));
	if (shape.figures !== undefined) readers.push(figuresReader(shape.figures, place));
	const isWanted = wantedRows(shape.only, (heading) => placeOf(headings, heading));

	const problems: Problem[] = [...unheaded(table)];
	const rows: TableRow[] = [];
	/** Rows of a long table with no blank one between them, whose authority may stand on the first alone. */
	let together: TableRow[] = [];
	const isLong = shape.blocks.some(({ judgements }) => judgements.form === 'long');
	const endBlock = () => {
		const filled = isLong ? fillDown(together) : { rows: together, problems: [] };
		rows.push(...filled.rows);
		problems.push(...filled.problems.map((problem) => onSheet(problem, sheet)));
		together = [];
	};
	for (const { line, cells, fault } of table.rows) {
		if (fault !== null) problems.push(fault);
		if (fault !== null && severityOf(fault) === 'row') continue;
		if (cells.every((cell) => cell.trim() === '')) endBlock();
		else if (isWanted(cells)) {
			const clean = withoutHidden(cells, (code, value, at) => {
				const column = header.cells[at]?.trim() ?? null;
				problems.push(onSheet({ code, line, column, value }, sheet));
			});
			for (const read of readers) together.push(...read(line, clean));
		}
	}
	endBlock();
	return { rows, problems };
}

function wantedRows(
	only: Shape['only'],
	placeAt: (heading: string) => number | undefined
): (cells: readonly string[]) => boolean {
	const place = only && placeAt(only.under);
	if (only === undefined || place === undefined) return () => true;
	const words = new Set(only.is.map((word) => word.toLowerCase()));
	return (cells) => words.has((cells[place] ?? '').trim().toLowerCase());
}

/** Columns that hold something and have no heading, by which no shape can read them. */
function unheaded({ sheet, header, rows }: FoundTable): readonly Problem[] {
	const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
	return Array.from({ length: width }, (_, place) => place).flatMap((place): Problem[] => {
		if ((header.cells[place] ?? '').trim() !== '') return [];
		if (rows.every(({ cells }) => (cells[place] ?? '').trim() === '')) return [];
		const value = String(place + 1);
		return [onSheet({ code: 'unnamed-column', line: header.line, column: null, value }, sheet)];
	});
}

function onSheet(problem: Problem, sheet: string | null): Problem {
	return sheet === null ? problem : { ...problem, sheet };
}
