import { placeOf, type ReportDocument } from '../document/report-document.ts';
import { joined } from '../document/block.ts';
import type { GradeWitness } from '../finding.ts';
import type { ReportLine } from '../report-text.ts';
import { GRADE, gradeOf } from './grade-pattern.ts';
import { lineIndex, type LineIndex } from './line-index.ts';
import type { ReportArea } from './report-area.ts';

/** A row of a table that was found. */
interface FoundRow {
	readonly area: ReportArea;
	readonly from: number;
	readonly to: number;
	readonly written: string;
}

/** Characters between two rows of one table: room for a footnote or a row that nobody knows. */
const GAP = 900;

/** Pages on which such a table begins and ends. */
const PAGES = 3;

/**
 * Reads the table of grades at the front of a report: a row begins a line with its label and ends one with
 * its grade, however its cells are broken. Of several runs of rows the one with most areas is the table, so
 * that a sentence broken like a row is none.
 */
export function tableWitnesses(
	document: ReportDocument,
	areas: readonly ReportArea[]
): ReadonlyMap<ReportArea, GradeWitness> {
	const [first, second] = frontLines(document).map((lines) => {
		const index = lineIndex(lines);
		return { index, rows: tableOf(rowsIn(index, areas), areas) };
	});
	if (first === undefined || second === undefined) return new Map();
	const { index, rows } = second.rows.length > first.rows.length ? second : first;
	return new Map(rows.map((row) => [row.area, witness(document, index, row)]));
}

/**
 * The first lines: all of them, since a table may be set in small type, and without notes, since a page may
 * end with some in the middle of a row.
 */
function frontLines({ blocks, lines, text }: ReportDocument): readonly (readonly ReportLine[])[] {
	const isFront = ({ page, index }: ReportLine) => (text.hasPages ? page <= PAGES : index < 200);
	const withoutNotes = blocks.flatMap((block) => (block.kind === 'note' ? [] : block.lines));
	return [lines.filter(isFront), withoutNotes.filter(isFront)];
}

function rowsIn(index: LineIndex, areas: readonly ReportArea[]): readonly FoundRow[] {
	return areas
		.flatMap((area) => (area.row === undefined ? [] : rowsOf(index, area, area.row)))
		.sort((a, b) => a.from - b.from);
}

function rowsOf(index: LineIndex, area: ReportArea, label: string): readonly FoundRow[] {
	const pattern = new RegExp(`(?:${label})[.:]? ${GRADE}(?![\\w-])\\.?`, 'g');
	return [...index.words.matchAll(pattern)].flatMap((match): readonly FoundRow[] => {
		const from = withNumber(index, match.index);
		const to = match.index + match[0].length;
		const written = match.groups?.grade ?? '';
		const isRow = index.starts.has(from) && index.ends.has(to);
		return isRow ? [{ area, from, to, written }] : [];
	});
}

/** Where a row begins: at its number, unless that ends the line before it. */
function withNumber({ words, starts }: LineIndex, from: number): number {
	const [number] = /\d(?:\.\d)?\.? ?$/.exec(words.slice(Math.max(0, from - 5), from)) ?? [''];
	return starts.has(from - number.length) ? from - number.length : from;
}

/** Rows in the order of a framework's table, unless more of them go in another order. */
function tableOf(rows: readonly FoundRow[], areas: readonly ReportArea[]): readonly FoundRow[] {
	const place = ({ area }: FoundRow) => areas.indexOf(area);
	const inOrder = longestRun(rows, (run, row) => run.every((each) => place(each) < place(row)));
	const inAnyOrder = longestRun(rows, (run, row) => run.every(({ area }) => area !== row.area));
	return inAnyOrder.length > inOrder.length ? inAnyOrder : inOrder;
}

function longestRun(
	rows: readonly FoundRow[],
	goesWith: (run: readonly FoundRow[], row: FoundRow) => boolean
): readonly FoundRow[] {
	let best: readonly FoundRow[] = [];
	let run: FoundRow[] = [];
	for (const row of rows) {
		const last = run.at(-1);
		const goesOn = last !== undefined && row.from - last.to <= GAP && goesWith(run, row);
		run = goesOn ? [...run, row] : [row];
		if (run.length > best.length) best = run;
	}
	return best;
}

function witness(document: ReportDocument, index: LineIndex, row: FoundRow): GradeWitness {
	const lines = index.between(row.from, row.to);
	const words = joined(lines.map(({ text }) => text));
	return {
		...placeOf(document, lines, words),
		kind: 'table',
		grade: gradeOf(row.written),
		written: writtenIn(words, row.written)
	};
}

/** Last line of a table that was read; -1 where there is none. */
export function lastLineOf(table: ReadonlyMap<ReportArea, GradeWitness>): number {
	return Math.max(...[...table.values()].map(({ lines }) => lines[1]), -1);
}

/** A match as the report has it, with its capitals. */
export function writtenIn(words: string, found: string): string {
	const at = words.toLowerCase().lastIndexOf(found);
	return at < 0 ? found : words.slice(at, at + found.length);
}
