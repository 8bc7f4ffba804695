import { decode } from '../read/source/decode.ts';
import { describeProblems } from '../read/describe-problems.ts';
import { readInspections } from '../assemble/read-inspections.ts';
import type { FileReading } from '../library/file-reading.ts';

/** Reads the bytes of one file. Loaded on the click that needs it, with the parser. */
export function readFile(name: string, bytes: Uint8Array): FileReading {
	const { text, problems } = decode(bytes);
	const reading = readInspections(text ?? '', name);
	return {
		name,
		inspections: reading.inspections,
		// A file that is no text has no rows either; the first says why.
		problems: describeProblems(text === null ? problems : [...problems, ...reading.problems]),
		rowCount: reading.rowCount,
		leftOut: reading.leftOut,
		gradesLost: reading.gradesLost
	};
}
