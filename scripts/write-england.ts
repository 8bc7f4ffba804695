/**
 * Makes `data/england-2009-2025.csv` of Ofsted's two workbooks, the newer first:
 * `npm run write:england -- 2025.ods 2023.ods --one RIGHT=OTHER`.
 *
 * An inspection that both have stands once, as the first has it. `--one` takes two for one, as on the
 * command line that makes charts.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { pairOf } from './charts/one-pair.ts';
import { printable } from './charts/printable.ts';
import { readInputs } from './charts/read-inputs.ts';
import { recordText } from './england-record/record.ts';
import { tidyTelling } from './tidy/tell-reading.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { one: { type: 'string', multiple: true, default: [] } }
});
if (positionals.length !== 2) {
	console.error('Name the two workbooks: npm run write:england -- 2025.ods 2023.ods --one ID=ID');
	process.exit(2);
}
const around = {
	// npm moves to the project's folder; paths are meant from where the command was given.
	folder: process.env.INIT_CWD ?? process.cwd(),
	readInput: () => Promise.reject(new Error('Standard input is not read.')),
	say: (line: string) => {
		console.error(printable(line));
	}
};
const asked = { inputs: positionals, ones: values.one.map(pairOf) };
const { inspections } = await readInputs(asked, around, tidyTelling(around));
await writeFile(new URL('../data/england-2009-2025.csv', import.meta.url), recordText(inspections));
