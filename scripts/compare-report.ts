/**
 * Reads a report, PDF or text, and prints what differs from a tidy CSV of it and why:
 * `npm run compare:report -- REPORT data/cumbria-2012.csv`. Ends with 1 where a grade differs.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { compareActions } from './compare-report/compare-actions.ts';
import { compareFigures } from './compare-report/compare-figures.ts';
import { compareFront } from './compare-report/compare-front.ts';
import { compareJudgements, hasWrongGrade } from './compare-report/compare-judgements.ts';
import { countLines } from './compare-report/outcome.ts';
import { readInspections } from '../src/lib/assemble/read-inspections.ts';
import { readSource } from '../src/lib/read/source/read-source.ts';

const [reportPath, tablePath] = process.argv.slice(2);
if (reportPath === undefined || tablePath === undefined) {
	console.error('Name a report and the table of it: npm run compare:report -- REPORT TABLE.csv');
	process.exit(2);
}

// npm moves to the project's folder; paths are meant from where the command was given.
const folder = process.env.INIT_CWD ?? process.cwd();
const { report } = await readSource(new Uint8Array(await readFile(resolve(folder, reportPath))));
const { inspections } = readInspections(await readFile(resolve(folder, tablePath), 'utf8'), null);
const [inspection] = inspections;
if (report === undefined || inspection === undefined) {
	console.error(report === undefined ? 'That is no report.' : 'The table holds no inspection.');
	process.exit(2);
}

const { front, judgements, actions, figures, remarks } = report.reading;
const grades = compareJudgements(inspection, judgements);
const candidates = figures.filter(({ headline }) => !headline).length;
for (const line of [
	...countLines('Front', compareFront(inspection, front)),
	...countLines('Judgements', grades),
	...countLines('Areas for improvement', compareActions(inspection, actions)),
	...countLines('Headline figures', compareFigures(inspection, figures)),
	`Other figures, as candidates: ${candidates}`,
	...remarks.map(({ words }) => `Remark: ${words}`)
]) {
	console.log(line);
}
process.exitCode = hasWrongGrade(grades) ? 1 : 0;
