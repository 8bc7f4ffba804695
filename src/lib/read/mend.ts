import type { CellMend, Decisions } from './decisions.ts';
import { cellSpan, writtenCell } from './source/raw-cells.ts';
import { afterLines, splitRows } from './source/split-rows.ts';
import { isComplete } from './column.ts';
import { delimiterOf } from './source/delimiter.ts';
import { findHeader } from './table/find-header.ts';
import { plainSource } from './table/read-table.ts';

/**
 * A CSV text as its reader decided: some of its cells mended, some of its rows without, and all else as it
 * was. A cell that its row does not have is left alone.
 */
export function decidedText(source: string, { mends, leftOut }: Decisions): string {
	const text = plainSource(source);
	if (text === '' || mends.length + leftOut.length === 0) return source;
	const header = findHeader(text);
	const delimiter = isComplete(header.match) ? header.delimiter : delimiterOf(text);
	const ends = leftOut.length === 0 ? new Map<number, number>() : rowEnds(text, delimiter);
	const gone = new Set(leftOut.map(({ line }) => line));
	const changes = [
		...latest(mends).filter(({ line }) => !gone.has(line)),
		...Array.from(gone, (line) => ({ line, place: 0, to: null }))
	].sort((one, other) => one.line - other.line || one.place - other.place);

	const parts: string[] = [];
	let done = 0;
	let line = 1;
	let row = 0;
	for (const change of changes) {
		row = afterLines(text, row, change.line - line);
		line = change.line;
		if (row > text.length) break;
		const span =
			change.to === null
				? { start: row, end: afterLines(text, row, ends.get(line) ?? 1) }
				: cellSpan(text, row, delimiter, change.place);
		if (span === null || span.start < done) continue;
		parts.push(text.slice(done, span.start));
		if (change.to !== null) parts.push(writtenCell(change.to, delimiter));
		done = span.end;
	}
	return parts.join('') + text.slice(done);
}

/** Of several words for one cell the last. */
function latest(mends: readonly CellMend[]): readonly CellMend[] {
	return [...new Map(mends.map((mend) => [`${mend.line} ${mend.place}`, mend])).values()];
}

/** How many lines each row takes, by the line it starts on. */
function rowEnds(text: string, delimiter: string): ReadonlyMap<number, number> {
	const rows = splitRows(text, delimiter, 1);
	return new Map(
		rows.map(({ line }, at) => [line, (rows[at + 1]?.line ?? line + 1) - line] as const)
	);
}
