/**
 * Counts what is read of Ofsted's workbooks of 2023 and 2025, and compares it with what they are known to
 * hold: `npm run check:workbooks -- 2023.ods 2025.ods`. With `--one ID=ID` two inspections are
 * one with the date of the first, as a reader decides who knows that one file has a wrong date.
 */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { countsOf } from './check-workbooks/counts.ts';
import { expectedOf } from './check-workbooks/expected.ts';
import { takenForOne } from './check-workbooks/taken-for-one.ts';
import { readGrids } from '../src/lib/assemble/read-inspections.ts';
import type { Grid } from '../src/lib/read/grid.ts';
import { describeProblems } from '../src/lib/read/describe-problems.ts';
import { readTables } from '../src/lib/read/read-tables.ts';
import { readSource } from '../src/lib/read/source/read-source.ts';

const words = process.argv.slice(2);
const ones = words.flatMap((word, at) => (words[at - 1] === '--one' ? [word] : []));
const paths = words.filter((word, at) => word !== '--one' && words[at - 1] !== '--one');
if (paths.length === 0) {
	console.error('Name the workbooks: npm run check:workbooks -- 2023.ods 2025.ods [--one ID=ID]');
	process.exit(2);
}

const grids: Grid[] = [];
for (const path of paths) {
	const source = await readSource(await readFile(path));
	for (const { where, reason } of describeProblems(source.problems)) {
		console.error(`${basename(path)}, ${where}: ${reason}`);
	}
	grids.push(...source.grids);
}
const source = { text: null, grids };
const reading = readGrids(source, null);
const inspections = ones.reduce(takenForOne, reading.inspections);
const counts = countsOf({ ...reading, inspections }, readTables(source).tables);
const expected = expectedOf(
	grids.map(({ sheet }) => sheet ?? ''),
	ones.length
);

let isRight = true;
for (const [what, count] of counts) {
	const wanted = expected.get(what);
	const verdict = wanted === undefined ? '' : wanted === count ? ' as expected' : ` NOT ${wanted}`;
	if (wanted !== undefined && wanted !== count) isRight = false;
	console.log(`${what}: ${count}${verdict}`);
}
for (const [what, wanted] of expected) {
	if (counts.has(what)) continue;
	console.log(`${what}: nothing, NOT ${wanted}`);
	isRight = false;
}
for (const { where, reason } of describeProblems(reading.problems)) {
	console.log(`${where}: ${reason}`);
}
process.exitCode = isRight ? 0 : 1;
