import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Inspection } from '../../src/lib/domain/inspection.ts';
import { addFile } from '../../src/lib/library/add-file.ts';
import type { FileReading } from '../../src/lib/library/file-reading.ts';
import { withGroup } from '../../src/lib/library/groups.ts';
import { libraryOf, type Group, type Library } from '../../src/lib/library/library.ts';
import { recognise, type Recognised } from '../../src/lib/library/recognise.ts';
import { unattendedChoices, type OnePair } from '../../src/lib/library/unattended.ts';
import { readFiles, type ReadFiles } from './read-files.ts';
import { reasonOf } from './reasons.ts';

/** What is read. */
export interface Asked {
	/** Paths as written; `-` is standard input. */
	readonly inputs: readonly string[];
	/** Ids of inspections that are one, of which the first has the right date. */
	readonly ones: readonly OnePair[];
}

/** What reading has around it. */
export interface Surroundings {
	/** Paths are relative to this folder. */
	readonly folder: string;
	readonly readInput: () => Promise<Uint8Array>;
	/** Prints a line of progress, or what went wrong. */
	readonly say: (line: string) => void;
}

/** What a command says of what it read. */
export interface Telling {
	readonly reading: (reading: FileReading) => void;
	/** What its inspections are to those read before; of those that were said to be one nothing is in doubt. */
	readonly recognised: (recognised: readonly Recognised[], doubted: readonly Recognised[]) => void;
	/** Whether nothing of a file was lost. */
	readonly wasRead: (reading: FileReading) => boolean;
}

/** What was read of all files together. */
export interface Inputs {
	/** Each once, whichever files it is in. */
	readonly inspections: readonly Inspection[];
	/** Groups of authorities that projects have. */
	readonly groups: readonly Group[];
	/** Whether nothing of them was lost. */
	readonly whole: boolean;
}

/** Reads files one after the other, as the site does where several are opened. */
export async function readInputs(
	{ inputs, ones }: Asked,
	around: Surroundings,
	telling: Telling
): Promise<Inputs> {
	let library = libraryOf([]);
	let whole = true;
	const used = new Set<OnePair>();
	for (const path of inputs) {
		const read = await readInput(path, around);
		if (read === null) whole = false;
		for (const group of read?.groups ?? []) library = withGroup(library, group);
		for (const reading of read?.readings ?? []) {
			telling.reading(reading);
			const recognised = recognise(library, reading.inspections);
			const doubted = recognised.filter((each) => {
				if (!isDoubted(each)) return false;
				const pair = ones.find((ids) => idsOf(each).every((id) => ids.includes(id)));
				if (pair !== undefined) used.add(pair);
				return pair === undefined;
			});
			telling.recognised(recognised, doubted);
			library = addFile(library, reading, unattendedChoices(recognised, ones), recognised).library;
			if (!telling.wasRead(reading)) whole = false;
		}
	}
	for (const pair of ones.filter((each) => !used.has(each))) {
		around.say(`No two inspections that may be one are called ${pair.join(' and ')}.`);
		whole = false;
	}
	return { inspections: inspectionsOf(library), groups: library.groups, whole };
}

function inspectionsOf({ entries }: Library): readonly Inspection[] {
	return entries.map(({ inspection }) => inspection);
}

function idsOf({ inspection, open }: Recognised): readonly string[] {
	return open === null ? [] : [inspection.id, open.inspection.id];
}

/** Whether it is one that is open, or may be, and a reader would be asked. */
function isDoubted({ outcome, open }: Recognised): boolean {
	if (open === null) return false;
	return outcome === 'differs' || outcome === 'maybe-same';
}

/** What is in an input; `null`: it cannot be read. */
async function readInput(path: string, around: Surroundings): Promise<ReadFiles | null> {
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
