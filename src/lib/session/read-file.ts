import { readInspections } from '../assemble/read-inspections.ts';
import type { FileReading, FileText } from '../library/file-reading.ts';
import { describeProblems } from '../read/describe-problems.ts';
import { mendCells, mendsOf, type Slip } from '../read/mend.ts';
import { decode } from '../read/source/decode.ts';
import { nothingRead } from './unread-file.ts';

/** A word that a reader chose in the place of a slip. */
export interface Correction {
	readonly slip: Slip;
	readonly to: string;
}

/** Reads the bytes of one file. Loaded on the click that needs it, with the parser. */
export function readFile(name: string, bytes: Uint8Array): FileReading {
	const { text, problems } = decode(bytes);
	if (text !== null) return readText(name, { text, problems }, 0);
	// A file that is no text has no rows either; the first says why.
	return nothingRead(name, describeProblems(problems));
}

/** A file before and after some of its words are mended. */
export interface Rereading {
	readonly before: FileReading;
	readonly after: FileReading;
}

/** Reads the text of a file again, as it is and with some of its words mended. */
export function mendFile(
	name: string,
	{ text, problems }: FileText,
	mended: number,
	corrections: readonly Correction[]
): Rereading {
	const done = mendCells(
		text,
		corrections.flatMap(({ slip, to }) => mendsOf(slip, to))
	);
	return {
		before: readText(name, { text, problems }, mended),
		after: readText(name, { text: done.text, problems }, mended + done.count)
	};
}

function readText(name: string, file: FileText, mended: number): FileReading {
	const reading = readInspections(file.text, name);
	const problems = describeProblems([...file.problems, ...reading.problems]);
	const canMend = mended > 0 || problems.some(({ slip }) => slip !== null);
	return {
		name,
		inspections: reading.inspections,
		problems,
		tables: reading.tables,
		rowCount: reading.rowCount,
		leftOut: reading.leftOut,
		gradesLost: reading.gradesLost,
		mended,
		text: canMend ? file : null
	};
}
