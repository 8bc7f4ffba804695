import { INSPECTION_COLUMNS } from '../../domain/column-names.ts';
import type { HeaderMatch } from '../column.ts';
import type { Fact, InspectionCells } from '../fact.ts';
import type { Problem } from '../problem.ts';
import { plainRows } from '../source/plain-rows.ts';
import { cellSpan } from '../source/raw-cells.ts';
import { hasBlankService, isNamed } from '../table/merged-cells.ts';
import { headsAuthorities } from '../table/second-header.ts';
import type { TableRow } from '../table/table-row.ts';
import { readRow } from './read-facts.ts';
import { InspectionCellsReader } from './read-inspection-cells.ts';
import { RowReader } from './row-reader.ts';

/** Rows of a text, each as wide as its header, and on a line of its own unless it needs care. */
interface Rows {
	readonly text: string;
	/** Where the first begins, and on which line. */
	readonly start: number;
	readonly line: number;
	readonly delimiter: string;
	readonly match: HeaderMatch;
	readonly width: number;
}

/** Rows after which it shows whether pieces repeat. */
const TRIED = 1000;

/**
 * Reads rows by the two pieces that each is made of: the cells of its inspection, which are those of the row
 * above, and all others, which many inspections have alike. A piece is read once, as every row is elsewhere.
 *
 * @returns `null` where the columns of the inspection do not stand first, where pieces hardly repeat, or where
 * a row needs more care: when anything is to be said of it, or when it depends on rows around it
 */
export function factsByPieces(rows: Rows): readonly Fact[] | null {
	const { text, delimiter, match } = rows;
	const cellsOfInspection = inspectionCellsFirst(match);
	if (cellsOfInspection === 0) return null;
	const problems: Problem[] = [];
	const inspections = new InspectionCellsReader();
	const facts: Fact[] = [];
	/** By their text, the other cells of rows of one framework, which tells what these mean. */
	const known = new Map<string | null, Map<string, Fact>>();
	let others = new Map<string, Fact>();
	let misses = 0;
	/** The cells of the inspection, as the row above has them. */
	let head = '\n';
	let inspection: InspectionCells | null = null;
	for (let { start, line } = rows; start < text.length; line += 1) {
		const lineEnd = text.indexOf('\n', start);
		const end = lineEnd < 0 ? text.length : lineEnd;
		let row: TableRow | null = null;
		if (!text.startsWith(head, start)) {
			row = plainRow(rows, start, end, line);
			inspection = row && inspections.read(new RowReader(row, problems));
			if (row === null || inspection === null || problems.length > 0) return null;
			const last = cellSpan(text, start, delimiter, cellsOfInspection - 1);
			head = text.slice(start, (last?.end ?? end) + 1);
			const { framework } = inspection;
			others = known.get(framework) ?? new Map<string, Fact>();
			known.set(framework, others);
		}
		const own = text.slice(start + head.length, end);
		let fact = others.get(own);
		if (fact === undefined) {
			row ??= plainRow(rows, start, end, line);
			fact = (row && readRow(row, facts.length, problems, inspections)) ?? undefined;
			if (fact === undefined || problems.length > 0) return null;
			others.set(own, fact);
			misses += 1;
			if (misses > TRIED && misses * 2 > facts.length) return null;
		}
		if (inspection === null) return null;
		facts.push({ ...fact, order: facts.length, line, inspection });
		start = end + 1;
	}
	return facts.length === 0 ? null : facts;
}

/** How many columns of the inspection stand first in a row; 0 where others stand before one of them. */
function inspectionCellsFirst({ positions }: HeaderMatch): number {
	const places = INSPECTION_COLUMNS.flatMap((column) => positions.get(column) ?? []);
	return Math.max(...places) === places.length - 1 ? places.length : 0;
}

/** The row of a line; `null` unless it is whole, names authority and service, and is no header. */
function plainRow(
	{ text, delimiter, match, width }: Rows,
	start: number,
	end: number,
	line: number
): TableRow | null {
	const { rows, end: read } = plainRows(text.slice(start, end), delimiter, line);
	const [cells = [], ...more] = rows.map((row) => row.cells);
	if (read < end - start || more.length > 0 || cells.length !== width) return null;
	const row = { line, values: cells, match };
	const isWhole = isNamed(row) && !hasBlankService(row) && !headsAuthorities(cells, []);
	return isWhole ? row : null;
}
