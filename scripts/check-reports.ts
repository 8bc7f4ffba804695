/**
 * Reads a folder of reports and compares what was found with keys of their grades and areas for
 * improvement: `npm run check:reports -- FOLDER KEY.csv [ACTIONS-KEY.csv]`. Ends with 1 where a grade is
 * wrong or invented.
 */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readKeys } from './check-reports/keys.ts';
import { scoreActions, scoreGrades, type ActionScore, type Scored } from './check-reports/score.ts';
import { actionLines, gradeLines, timeLine } from './check-reports/tell-scores.ts';
import { reportPaths } from './read-report/report-paths.ts';
import { readSource } from '../src/lib/read/source/read-source.ts';

const [folder, ...keyPaths] = process.argv.slice(2);
if (folder === undefined || keyPaths.length === 0) {
	console.error('Name a folder and its keys: npm run check:reports -- FOLDER KEY.csv …');
	process.exit(2);
}

const keys = await readKeys(keyPaths);
const scored = new Map<string, readonly Scored[]>();
const actions = new Map<string, ActionScore>();
const times: number[] = [];
for (const path of await reportPaths([folder])) {
	const pdf = basename(path);
	const grades = keys.grades.filter((each) => each.pdf === pdf);
	const listed = keys.actions.filter((each) => each.pdf === pdf);
	const bytes = new Uint8Array(await readFile(path));
	const since = performance.now();
	const { report, problems } = await readSource(bytes);
	times.push(performance.now() - since);
	const reading = report?.reading ?? null;
	if (reading === null) console.log(`${pdf}: not read (${problems[0]?.code ?? 'no report'})`);
	scored.set(pdf, scoreGrades(grades, reading));
	for (const { field, outcome, words } of scored.get(pdf) ?? []) {
		if (outcome !== 'right') console.log(`${pdf}: ${field} ${outcome}: ${words}`);
	}
	if (listed.length > 0) actions.set(pdf, scoreActions(listed, reading));
}

for (const line of [...gradeLines(scored), ...actionLines(actions), timeLine(times)]) {
	console.log(line);
}
const isRight = [...scored.values()]
	.flat()
	.every(({ outcome }) => outcome !== 'wrong' && outcome !== 'invented');
process.exitCode = isRight ? 0 : 1;
