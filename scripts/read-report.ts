/**
 * Writes what is certain in inspection reports as one tidy CSV:
 * `npm run --silent read-report -- report.pdf > report.csv`. `npm run read-report -- --help` says the rest.
 */
import { printable } from './charts/printable.ts';
import { readReports } from './read-report/run.ts';

process.exitCode = await readReports(process.argv.slice(2), {
	// npm moves to the project's folder; paths are meant from where the command was given.
	folder: process.env.INIT_CWD ?? process.cwd(),
	write: (text) => process.stdout.write(text),
	say: (line) => {
		console.error(printable(line));
	}
});
