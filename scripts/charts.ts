/**
 * Draws the charts of inspections without a browser: `npm run charts -- report.csv --out folder`.
 * `npm run charts -- --help` says the rest.
 */
import { buffer } from 'node:stream/consumers';
import { readArguments, UsageError, type Order } from './charts/arguments.ts';
import { HELP } from './charts/help.ts';
import { printable } from './charts/printable.ts';
import type { ExitCode } from './charts/run.ts';
import { siteCode } from './charts/site-code.ts';
import { today } from '../src/lib/domain/calendar.ts';

process.exitCode = await charts(process.argv.slice(2));

async function charts(words: readonly string[]): Promise<ExitCode> {
	try {
		const order = readArguments(words);
		if (order !== 'help') return await make(order);
		process.stdout.write(HELP);
		return 0;
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		say(error.message);
		say('npm run charts -- --help says what can be asked for.');
		return 2;
	}
}

async function make(order: Order): Promise<ExitCode> {
	const code = await siteCode();
	try {
		const { run } = (await code.load('/scripts/charts/run.ts')) as typeof import('./charts/run.ts');
		return await run(order, {
			// npm moves to the project's folder; paths are meant from where the command was given.
			folder: process.env.INIT_CWD ?? process.cwd(),
			today: today(),
			readInput: () => buffer(process.stdin),
			say
		});
	} finally {
		await code.close();
	}
}

function say(line: string) {
	console.error(printable(line));
}
