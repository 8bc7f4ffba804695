import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { readGrids, type Reading } from '../../src/lib/assemble/read-inspections.ts';
import type { Inspection } from '../../src/lib/domain/inspection.ts';
import { csvText } from '../../src/lib/export/csv/csv-text.ts';
import { describeProblem } from '../../src/lib/read/problem.ts';
import { readSource } from '../../src/lib/read/source/read-source.ts';
import { tidyFiles } from '../../src/lib/view/facts/tidy-file.ts';
import { factWords } from '../../src/lib/view/words/file-words.ts';
import { inspectionsCounted } from '../../src/lib/view/words/inspections-counted.ts';
import { tableWords } from './table-words.ts';

/** What the command has around it; tests put their own in its place. */
export interface Surroundings {
	/** Paths are relative to this folder. */
	readonly folder: string;
	readonly readInput: () => Promise<Uint8Array>;
	readonly write: (text: string) => void;
	/** Prints a line about what was read, or what went wrong. */
	readonly say: (line: string) => void;
}

/** How the command ends: all read, something was not, or not understood. */
export type ExitCode = 0 | 1 | 2;

export const HELP = `Reads files as the site does and writes one tidy CSV, one row a fact.

  npm run --silent tidy -- FILES... > tidy.csv

FILES are CSV, ODS or XLSX files; - is standard input. What was not read is said on standard error.
Exit codes: 0 all was read; 1 something was not; 2 the command was not understood.
`;

/** Writes all inspections of the files, in their order. */
export async function tidy(words: readonly string[], around: Surroundings): Promise<ExitCode> {
	if (words.includes('--help') || words.includes('-h')) {
		around.write(HELP);
		return 0;
	}
	const wrong = wrongUse(words);
	if (wrong !== null) {
		around.say(wrong);
		around.say('npm run tidy -- --help says what can be asked for.');
		return 2;
	}
	let isWhole = true;
	const inspections: Inspection[] = [];
	for (const path of words) {
		const reading = await readInput(path, around);
		if (reading !== null) inspections.push(...reading.inspections);
		if (reading === null || !wasRead(reading)) isWhole = false;
	}
	if (inspections.length > 0) around.write(csvText(tidyFiles(inspections)));
	return isWhole ? 0 : 1;
}

function wrongUse(words: readonly string[]): string | null {
	const option = words.find((word) => word.startsWith('-') && word !== '-');
	if (option !== undefined) return `There is no option "${option}".`;
	if (words.length === 0) return 'Name at least one file, or - for standard input.';
	const inputs = words.filter((word) => word === '-').length;
	return inputs > 1 ? 'Standard input can be read once only.' : null;
}

async function readInput(path: string, around: Surroundings): Promise<Reading | null> {
	const name = path === '-' ? 'standard input' : basename(path);
	let bytes: Uint8Array;
	try {
		bytes = path === '-' ? await around.readInput() : await readFile(resolve(around.folder, path));
	} catch (error) {
		const reason = error instanceof Error ? error.message : 'for an unknown reason';
		around.say(`${path}: the file cannot be read (${reason}).`);
		return null;
	}
	const source = await readSource(bytes);
	const read = readGrids(source, name);
	const reading = { ...read, problems: [...source.problems, ...read.problems] };
	report(name, reading, around);
	return reading;
}

function report(name: string, { tables, problems, inspections }: Reading, { say }: Surroundings) {
	for (const table of tables) {
		const words = tableWords(table);
		if (words !== null) say(`${name}, ${words}`);
	}
	for (const problem of problems) {
		const { where, reason, question, remedy } = describeProblem(problem);
		say(`${name}, ${where}: ${[reason, question, remedy].filter(Boolean).join(' ')}`);
	}
	// A visit is counted as what it is.
	const facts = factWords(inspections.map((each) => ({ ...each, visits: [] })));
	say(`${name}: ${inspectionsCounted(inspections)}${facts && `; ${facts}`}.`);
}

/** Tables of other things are no loss; one that may hold judgements and was not read is. */
function wasRead({ inspections, tables, leftOut, gradesLost }: Reading): boolean {
	const isKnown = tables.every(({ state }) => state !== 'near' && state !== 'unknown');
	return inspections.length > 0 && isKnown && leftOut + gradesLost === 0;
}
