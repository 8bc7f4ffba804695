import { csvText } from '../../src/lib/export/csv/csv-text.ts';
import { tidyFiles } from '../../src/lib/view/facts/tidy-file.ts';
import { checkedInputs, pairOf } from '../charts/one-pair.ts';
import { readInputs, type Asked, type Surroundings as Reading } from '../charts/read-inputs.ts';
import { parsedWords, understand } from '../charts/understand.ts';
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
	const asked = understand(words, { name: 'tidy', help: HELP, read: askedFor }, around);
	if (typeof asked === 'number') return asked;
	const { inspections, whole } = await readInputs(asked, around, tidyTelling(around));
	if (inspections.length > 0) around.write(csvText(tidyFiles(inspections)));
	return whole ? 0 : 1;
}

function askedFor(words: readonly string[]): Asked | 'help' {
	const { values, positionals } = parsedWords(words, {
		one: { type: 'string', multiple: true, default: [] },
		help: { type: 'boolean', short: 'h', default: false }
	});
	if (values.help) return 'help';
	return { inputs: checkedInputs(positionals), ones: values.one.map(pairOf) };
}
