import { parseArgs } from 'node:util';
import { csvText } from '../../src/lib/export/csv/csv-text.ts';
import { tidyFiles } from '../../src/lib/view/facts/tidy-file.ts';
import { checkedInputs, pairOf, UsageError } from '../charts/one-pair.ts';
import { readInputs, type Asked, type Surroundings as Reading } from '../charts/read-inputs.ts';
import { HELP } from './help.ts';
import { tidyTelling } from './tell-reading.ts';

/** What the command has around it; tests put their own in its place. */
export interface Surroundings extends Reading {
	readonly write: (text: string) => void;
}

/** How the command ends: all read, something was not, or not understood. */
export type ExitCode = 0 | 1 | 2;

/** Writes all inspections of the files, each once, in the order in which they were met. */
export async function tidy(words: readonly string[], around: Surroundings): Promise<ExitCode> {
	let asked: Asked | 'help';
	try {
		asked = askedFor(words);
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		around.say(error.message);
		around.say('npm run tidy -- --help says what can be asked for.');
		return 2;
	}
	if (asked === 'help') {
		around.write(HELP);
		return 0;
	}
	const { inspections, whole } = await readInputs(asked, around, tidyTelling(around));
	if (inspections.length > 0) around.write(csvText(tidyFiles(inspections)));
	return whole ? 0 : 1;
}

function askedFor(words: readonly string[]): Asked | 'help' {
	const { values, positionals } = parsed(words);
	if (values.help) return 'help';
	return { inputs: checkedInputs(positionals), ones: values.one.map(pairOf) };
}

function parsed(words: readonly string[]) {
	try {
		return parseArgs({
			args: [...words],
			allowPositionals: true,
			options: {
				one: { type: 'string', multiple: true, default: [] },
				help: { type: 'boolean', short: 'h', default: false }
			}
		});
	} catch (error) {
		const [reason = ''] = error instanceof Error ? error.message.split('. ') : [];
		throw new UsageError(`${reason}.`);
	}
}
