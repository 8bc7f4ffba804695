import { readFile as readBytes } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Inspection } from '../../src/lib/domain/inspection.ts';
import { csvText } from '../../src/lib/export/csv/csv-text.ts';
import { describeProblems } from '../../src/lib/read/describe-problems.ts';
import { NO_DECISIONS } from '../../src/lib/read/decisions.ts';
import { readSource } from '../../src/lib/read/source/read-source.ts';
import { readingOf } from '../../src/lib/session/read-file.ts';
import { tidyFiles } from '../../src/lib/view/facts/tidy-file.ts';
import { UsageError } from '../charts/one-pair.ts';
import { parsedWords, understand } from '../charts/understand.ts';
import { decisionsFor, type Wanted } from './decided.ts';
import { HELP } from './help.ts';
import { reportPaths } from './report-paths.ts';
import { doubtfulCount, reportLines } from './tell-report.ts';

/** What the command has around it; tests put their own in its place. */
export interface Surroundings {
	/** From where paths are meant. */
	readonly folder: string;
	readonly write: (text: string) => void;
	readonly say: (line: string) => void;
}

/** How the command ends: all read and certain, something is not, or not understood. */
export type ExitCode = 0 | 1 | 2;

interface Asked extends Wanted {
	readonly paths: readonly string[];
}

/** Writes what is certain in each report, in the order in which they were named. */
export async function readReports(
	words: readonly string[],
	around: Surroundings
): Promise<ExitCode> {
	const asked = understand(words, { name: 'read-report', help: HELP, read: askedFor }, around);
	if (typeof asked === 'number') return asked;
	const paths = await reportPaths(asked.paths.map((path) => resolve(around.folder, path)));
	const inspections: Inspection[] = [];
	let whole = paths.length > 0;
	for (const [at, path] of paths.entries()) {
		const say = (line: string) => {
			around.say(paths.length === 1 ? line : `${at + 1} of ${paths.length}. ${line}`);
		};
		const read = await readOne(path, asked, say);
		inspections.push(...read.inspections);
		if (!read.whole) whole = false;
	}
	if (paths.length === 0) around.say('There is no PDF or text file there.');
	if (inspections.length > 0) around.write(csvText(tidyFiles(inspections)));
	return whole ? 0 : 1;
}

interface ReadOne {
	readonly inspections: readonly Inspection[];
	readonly whole: boolean;
}

async function readOne(
	path: string,
	wanted: Wanted,
	say: (line: string) => void
): Promise<ReadOne> {
	const name = basename(path);
	const nothing = (line: string): ReadOne => {
		say(line);
		return { inspections: [], whole: false };
	};
	const bytes = await readBytes(path).catch(() => null);
	if (bytes === null) return nothing(`${name}: there is no such file, or it cannot be read.`);
	const source = await readSource(new Uint8Array(bytes));
	const { report } = source;
	if (report === undefined) {
		const [problem] = describeProblems(source.problems);
		return nothing(
			`${name}: ${problem?.reason ?? 'This is no report. npm run tidy reads tables.'}`
		);
	}
	for (const line of reportLines(name, report.reading)) say(line);
	const decisions = { ...NO_DECISIONS, report: decisionsFor(report.reading, wanted) };
	const { inspections } = readingOf(name, source, { decisions, mappings: [] });
	return { inspections, whole: doubtfulCount(report.reading) === 0 };
}

function askedFor(words: readonly string[]): Asked | 'help' {
	const { values, positionals } = parsedWords(words, {
		doubtful: { type: 'boolean', default: false },
		candidates: { type: 'boolean', default: false },
		help: { type: 'boolean', short: 'h', default: false }
	});
	if (values.help) return 'help';
	if (positionals.length === 0) throw new UsageError('Name at least one report or folder.');
	return { paths: positionals, doubtful: values.doubtful, candidates: values.candidates };
}
