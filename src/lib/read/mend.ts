import { excerpt } from './excerpt.ts';
import { wordsMeant, type Problem } from './problem.ts';
import { cellSpan, rawCell, writtenCell } from './source/raw-cells.ts';
import { afterLines } from './source/split-rows.ts';
import { findHeader } from './table/find-header.ts';
import { plainSource } from './table/read-table.ts';

/** Cells that hold one word, which may have been meant for another. */
export interface Slip {
	/** As the cells have it. */
	readonly value: string;
	/** What it may have been meant for, the likeliest first. */
	readonly meant: readonly string[];
	/** Line of its row and place in it, from 0, of each. */
	readonly cells: readonly (readonly [line: number, place: number])[];
}

/** Another word in the place of the one that a cell holds. */
export interface Mend {
	readonly line: number;
	readonly place: number;
	readonly value: string;
	readonly to: string;
}

/** A text, and how many of its cells were mended. */
export interface MendedText {
	readonly text: string;
	readonly count: number;
}

/** The slip that problems alike are about; `null` where no word of ours is near. */
export function slipOf(problems: readonly Problem[]): Slip | null {
	const [first] = problems;
	const meant = first === undefined ? [] : wordsMeant(first);
	const cells = problems.flatMap(({ line, place }) =>
		line === null || place === undefined ? [] : [[line, place] as const]
	);
	if (meant.length === 0 || cells.length === 0) return null;
	return { value: excerpt(first?.value ?? ''), meant, cells };
}

/** The same word in all the cells of a slip. */
export function mendsOf({ value, cells }: Slip, to: string): readonly Mend[] {
	return cells.map(([line, place]) => ({ line, place, value, to }));
}

/**
 * A CSV text with some of its cells mended, and all else as it was. A cell that holds something else
 * than its mend says, as one whose word was filled in from a row above, is left alone.
 */
export function mendCells(source: string, mends: readonly Mend[]): MendedText {
	const text = plainSource(source);
	if (text === '') return { text: source, count: 0 };
	const { delimiter } = findHeader(text);
	const inOrder = [...mends].sort((one, other) => one.line - other.line || one.place - other.place);
	const parts: string[] = [];
	let count = 0;
	let done = 0;
	let line = 1;
	let row = 0;
	for (const mend of inOrder) {
		row = afterLines(text, row, mend.line - line);
		line = mend.line;
		const span = cellSpan(text, row, delimiter, mend.place);
		if (span === null || span.start < done) continue;
		if (excerpt(rawCell(text.slice(span.start, span.end))) !== mend.value) continue;
		parts.push(text.slice(done, span.start), writtenCell(mend.to, delimiter));
		done = span.end;
		count += 1;
	}
	return { text: parts.join('') + text.slice(done), count };
}
