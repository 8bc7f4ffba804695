/**
 * Makes `data/england-2009-2025.csv` of Ofsted's two workbooks, the newer first:
 * `npm run write:england -- 2025.ods 2023.ods --one RIGHT=OTHER`.
 *
 * An inspection that both have stands once, as the first has it. `--one` takes two for one, as on the
 * command line that makes charts.
 */
import { writeFile } from 'node:fs/promises';
import { readArguments } from './charts/arguments.ts';
import { printable } from './charts/printable.ts';
import { readInputs } from './charts/read-inputs.ts';
import { recordText } from './england-record/record.ts';

const order = readArguments(process.argv.slice(2));
if (order === 'help' || order.inputs.length !== 2) {
	console.error('Name the two workbooks: npm run write:england -- 2025.ods 2023.ods --one ID=ID');
	process.exit(2);
}
const { inspections } = await readInputs(order, {
	// npm moves to the project's folder; paths are meant from where the command was given.
	folder: process.env.INIT_CWD ?? process.cwd(),
	today: '2025-01-01',
	readInput: () => Promise.reject(new Error('Standard input is not read.')),
	say: (line) => {
		console.error(printable(line));
	}
});
await writeFile(new URL('../data/england-2009-2025.csv', import.meta.url), recordText(inspections));
