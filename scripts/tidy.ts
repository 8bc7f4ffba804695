/**
 * Writes what is read of files as one tidy CSV: `npm run --silent tidy -- workbook.ods > tidy.csv`.
 * `npm run tidy -- --help` says the rest.
 */
import { buffer } from 'node:stream/consumers';
import { printable } from './charts/printable.ts';
import { tidy } from './tidy/run.ts';

process.exitCode = await tidy(process.argv.slice(2), {
	// npm moves to the project's folder; paths are meant from where the command was given.
	folder: process.env.INIT_CWD ?? process.cwd(),
	readInput: () => buffer(process.stdin),
	write: (text) => process.stdout.write(text),
	say: (line) => {
		console.error(printable(line));
	}
});
