import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Inspection } from '../../src/lib/domain/inspection.ts';
import { addFile } from '../../src/lib/library/add-file.ts';
import type { FileReading } from '../../src/lib/library/file-reading.ts';
import { libraryOf, type Library } from '../../src/lib/library/library.ts';
import { recognise, type Recognised } from '../../src/lib/library/recognise.ts';
import { unattendedChoices, type OnePair } from '../../src/lib/library/unattended.ts';
import { inspectionsCounted } from '../../src/lib/view/words/inspections-counted.ts';
import { counted } from '../../src/lib/view/words/number-words.ts';
import { rowWords } from '../../src/lib/view/words/row-words.ts';
import { capital } from '../../src/lib/view/words/sentence.ts';
import type { Order } from './arguments.ts';
import { readFiles } from './read-files.ts';
import { reasonOf } from './reasons.ts';
import type { Surroundings } from './run.ts';

/** What was read of all files together. */
export interface Inputs {
	/** Each once, whichever files it is in. */
	readonly inspections: readonly Inspection[];
	/** Whether nothing of them was lost. */
	readonly whole: boolean;
}

/** Reads files one after the other, as the site does where several are opened. */
export async function readInputs({ inputs, ones }: Order, around: Surroundings): Promise<Inputs> {
	let library = libraryOf([]);
	let whole = true;
	const used = new Set<OnePair>();
	for (const path of inputs) {
		const readings = await readInput(path, around);
		if (readings === null) whole = false;
		for (const reading of readings ?? []) {
			report(reading, around);
			const recognised = recognise(library, reading.inspections);
			for (const each of recognised) {
				const pair = ones.find((ids) => idsOf(each).every((id) => ids.includes(id)));
				if (pair !== undefined) used.add(pair);
				else sayDoubt(each, around);
			}
			library = addFile(library, reading, unattendedChoices(recognised, ones), recognised).library;
			const { inspections, leftOut, gradesLost } = reading;
			if (inspections.length === 0 || leftOut + gradesLost > 0) whole = false;
		}
	}
	for (const pair of ones.filter((each) => !used.has(each))) {
		around.say(`No two inspections that may be one are called ${pair.join(' and ')}.`);
		whole = false;
	}
	return { inspections: inspectionsOf(library), whole };
}

function inspectionsOf({ entries }: Library): readonly Inspection[] {
	return entries.map(({ inspection }) => inspection);
}

function idsOf({ inspection, open }: Recognised): readonly string[] {
	return open === null ? [] : [inspection.id, open.inspection.id];
}

/** One reading of a table, and one of each file of a project. */
async function readInput(
	path: string,
	around: Surroundings
): Promise<readonly FileReading[] | null> {
	const name = path === '-' ? 'standard input' : basename(path);
	let bytes: Uint8Array;
	try {
		bytes = path === '-' ? await around.readInput() : await readFile(resolve(around.folder, path));
	} catch (error) {
		around.say(`${path}: the file cannot be read (${reasonOf(error)}).`);
		return null;
	}
	return readFiles(name, bytes);
}

/** What a reader would be asked on the page. */
function sayDoubt({ inspection, outcome, open }: Recognised, { say }: Surroundings): void {
	if (open === null) return;
	const [id, other] = [inspection.id, open.inspection.id];
	if (outcome === 'differs') {
		say(`${id}: another file says otherwise of it, so that both are made.`);
	}
	if (outcome === 'maybe-same') {
		say(
			`${id} may be ${other}, with the same grades and another date. ` +
				`Both are made; --one ${other}=${id} makes them one, with the date of the first.`
		);
	}
}

/** The same list as the page has: where, what is wrong, what to do. */
function report(opened: FileReading, { say }: Surroundings) {
	const { name, problems, inspections, rowCount, leftOut, gradesLost } = opened;
	for (const { where, reason, question, remedy, severity, lost } of problems) {
		const words = severity === 'row' || severity === 'grade' ? lostWords(severity, lost) : '';
		say(`${name}, ${where}: ${[reason, question, remedy].filter(Boolean).join(' ')}${words}`);
	}
	const parts = leftOut + gradesLost === 0 ? '' : `: ${rowWords(opened)}`;
	say(`${name}: ${counted(rowCount, 'row')}${parts}; ${inspectionsCounted(inspections)}.`);
}

/** ` (Row left out.)`, ` (3 grades left out.)` */
function lostWords(what: 'row' | 'grade', count: number): string {
	return ` (${count === 1 ? capital(what) : `${count} ${what}s`} left out.)`;
}
