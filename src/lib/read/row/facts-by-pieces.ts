import { INSPECTION_COLUMNS } from '../../domain/column-names.ts';
import type { HeaderMatch } from '../column.ts';
import type { AlikeFacts, Fact, InspectionCells, InspectionRow } from '../fact.ts';
import type { Problem } from '../problem.ts';
import { needsCleaning } from '../source/clean-text.ts';
import { LIMITS } from '../source/limits.ts';
import { plainRows } from '../source/plain-rows.ts';
import { cellSpan } from '../source/raw-cells.ts';
import { hasBlankService, isNamed } from '../table/merged-cells.ts';
import { headsAuthorities } from '../table/second-header.ts';
import type { TableRow } from '../table/table-row.ts';
import { readRow } from './read-facts.ts';
import { InspectionCellsReader } from './read-inspection-cells.ts';
import { RowReader } from './row-reader.ts';

/** Rows of a text. */
export interface TextRows {
	readonly text: string;
	/** Where the first begins, and on which line. */
	readonly start: number;
	readonly line: number;
	readonly delimiter: string;
	readonly match: HeaderMatch;
	/** How many cells each has. */
	readonly width: number;
}

/** Rows that are read before it shows whether pieces repeat. */
const TRIED = 1000;

/**
 * Reads rows by the two pieces that each is made of: the cells of its inspection, which are those of the row
 * above, and all others, which many inspections have alike. Each piece is read once, as in any other row, so
 * that a row costs little more than finding its end.
 *
 * @returns `null` where there is none, where the columns of the inspection do not stand first, where pieces hardly repeat, and where
 * a row needs more care: because something is to be said of it, or because it depends on others
 */
export function factsByPieces(rows: TextRows): readonly AlikeFacts[] | null {
	const { text, delimiter, match } = rows;
	const cellsOfInspection = inspectionCellsFirst(match);
	if (cellsOfInspection === 0) return null;
	const problems: Problem[] = [];
	const inspections = new InspectionCellsReader();
	const runs: Run[] = [];
	let run = null as Run | null;
	/** What the other cells of a row state, by their text, under each framework. */
	const known = new Map<string | null, Map<string, Fact>>();
	let others = new Map<string, Fact>();
	let [count, misses] = [0, 0];
	/** The cells of the inspection as the row above has them; none begins so. */
	let head = '\n';
	let above: readonly string[] = [];
	for (let { start, line } = rows; start < text.length; line += 1) {
		const lineEnd = text.indexOf('\n', start);
		const end = lineEnd < 0 ? text.length : lineEnd;
		if (!text.startsWith(head, start)) {
			const last = cellSpan(text, start, delimiter, cellsOfInspection - 1);
			head = text.slice(start, (last?.end ?? end) + 1);
			const row = plainRow(rows, head.includes('"') ? text.slice(start, end) : head, line, above);
			above = row?.values ?? [];
			const cells = row && inspections.read(new RowReader(row, problems));
			if (cells === null || problems.length > 0) return null;
			if (run?.cells !== cells) runs.push((run = new Run(cells, count, line)));
			others = known.get(cells.framework) ?? new Map<string, Fact>();
			known.set(cells.framework, others);
		}
		const own = text.slice(start + head.length, end);
		let fact = others.get(own);
		if (fact === undefined) {
			const row = plainRow(rows, text.slice(start, end), line, []);
			const isWhole = row?.values.length === rows.width && !hasBlankService(row);
			fact = (isWhole && readRow(row, count, problems, inspections)) || undefined;
			if (fact === undefined || problems.length > 0) return null;
			others.set(own, fact);
			misses += 1;
			if (misses > TRIED && misses * 2 > count) return null;
		}
		run?.said.push(fact);
		count += 1;
		start = end + 1;
	}
	return runs.length === 0 ? null : runs;
}

/** Rows one below the other that say the same of their inspection. */
class Run implements AlikeFacts {
	/** What each states, at another place perhaps. */
	readonly said: Fact[] = [];

	constructor(
		readonly cells: InspectionCells,
		readonly order: number,
		private readonly line: number
	) {}

	get count(): number {
		return this.said.length;
	}

	get start(): InspectionRow {
		return { inspection: this.cells, sheet: null, line: this.line, heading: null };
	}

	get facts(): readonly Fact[] {
		const { cells: inspection, order, line } = this;
		return this.said.map((fact, at) => ({
			...fact,
			inspection,
			order: order + at,
			line: line + at
		}));
	}
}

/** How many columns of the inspection stand first in a row; 0 where others stand before one of them. */
function inspectionCellsFirst({ positions }: HeaderMatch): number {
	const places = INSPECTION_COLUMNS.flatMap((column) => positions.get(column) ?? []);
	return Math.max(...places) === places.length - 1 ? places.length : 0;
}

/**
 * The row of a line, or the first cells of one; `null` unless it can be split as it is, names its authority,
 * and is no header.
 *
 * @param above cells of a row that is no header
 */
function plainRow(
	{ delimiter, match }: TextRows,
	text: string,
	line: number,
	above: readonly string[]
): TableRow | null {
	const values = needsCleaning(text) ? null : cellsOf(text, delimiter);
	if (values === null) return null;
	const row = { line, values, match };
	return isNamed(row) && !headsAuthorities(values, above) ? row : null;
}

/** The cells of one line; `null` where it cannot be split as it is. */
function cellsOf(text: string, delimiter: string): readonly string[] | null {
	if (text.length <= LIMITS.cell && !/["\n]/.test(text)) return text.split(delimiter);
	const { rows, end } = plainRows(text, delimiter, 1);
	return end === text.length && rows.length < 2 ? (rows[0]?.cells ?? []) : null;
}
