import type { LineBox } from '../../report/report-text.ts';
import { plainLine } from '../../report/plain-line.ts';

/** A run of characters as pdf.js gives it. */
export interface TextRun {
	readonly str: string;
	readonly width: number;
	/** The last two are where it begins, in points from the lower left corner of the page. */
	readonly transform: readonly number[];
	readonly fontName: string;
	readonly hasEOL: boolean;
}

/** A line of a page, before its place in the document is known. */
export interface PageLine {
	readonly text: string;
	readonly box: LineBox;
	readonly size: number;
	readonly face: string;
}

/** A reference mark is set smaller than this share of its line. */
const SMALL = 0.75;

/**
 * The lines of a page in the order of its text, as pdf.js marks their ends. Marks of footnotes, small
 * digits behind a word, are left out.
 */
export function linesOfPage(runs: readonly TextRun[]): readonly PageLine[] {
	const lines: PageLine[] = [];
	let open: TextRun[] = [];
	for (const run of runs) {
		open.push(run);
		if (run.hasEOL) {
			close();
			open = [];
		}
	}
	close();
	return lines;

	function close(): void {
		const line = lineOf(open);
		if (line !== null) lines.push(line);
	}
}

function lineOf(runs: readonly TextRun[]): PageLine | null {
	const inked = runs.filter(({ str }) => str.trim() !== '');
	if (inked.length === 0) return null;
	const size = mostly(inked, sizeOf);
	const text = plainLine(
		runs.map((run) => (isMark(run, size, run !== inked[0]) ? '' : run.str)).join('')
	);
	if (text === '') return null;
	const left = Math.min(...inked.map(xOf));
	const right = Math.max(...inked.map((run) => xOf(run) + run.width));
	const y = mostly(inked, yOf);
	return {
		text,
		box: { x: left, y, width: right - left, height: size },
		size,
		face: mostly(inked, ({ fontName }) => fontName)
	};
}

/** The value that most characters have. */
function mostly<Value>(runs: readonly TextRun[], of: (run: TextRun) => Value): Value {
	const counts = new Map<Value, number>();
	for (const run of runs) {
		const value = of(run);
		counts.set(value, (counts.get(value) ?? 0) + run.str.trim().length);
	}
	const [first] = [...counts].sort(([, a], [, b]) => b - a);
	if (first === undefined) throw new RangeError('A line has runs.');
	return first[0];
}

function isMark(run: TextRun, size: number, isBehind: boolean): boolean {
	return isBehind && /^\s*\d{1,3}\s*$/.test(run.str) && sizeOf(run) < size * SMALL;
}

/** In tenths of a point, since the same type differs by less. */
function sizeOf({ transform }: TextRun): number {
	const [, , c = 0, d = 0] = transform;
	return Math.round(Math.hypot(c, d) * 10) / 10;
}

const xOf = ({ transform }: TextRun) => transform[4] ?? 0;
const yOf = ({ transform }: TextRun) => transform[5] ?? 0;
