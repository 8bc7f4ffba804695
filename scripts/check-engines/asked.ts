import { UsageError } from '../charts/one-pair.ts';
import { parsedWords } from '../charts/understand.ts';

/** Every engine, in the order in which they are checked: Chromium's files are what the others are held against. */
export const ENGINES = ['chromium', 'firefox', 'webkit'] as const;

export type EngineName = (typeof ENGINES)[number];

/** What is to be checked. */
export interface Asked {
	readonly engines: ReadonlySet<EngineName>;
	/** Words of which the sentences of the checks to run have some; empty: all are to run. */
	readonly only: readonly string[];
}

export const HELP = `npm run check:engines [-- engine … [--only words …]]

Runs every check in Chromium, Firefox and WebKit, and compares the files that they make.

  engine        chromium, firefox or webkit; without any, all three. What Firefox and WebKit make is
                held against Chromium's files, so Chromium makes those in any case.
  --only words  only the checks with these words in their sentences; several --only add up
`;

/**
 * Reads the words after the command.
 *
 * @throws {UsageError} for anything that cannot be meant
 */
export function readAsked(words: readonly string[]): Asked | 'help' {
	const { values, positionals } = parsedWords(words, {
		only: { type: 'string', multiple: true, default: [] },
		help: { type: 'boolean', short: 'h', default: false }
	});
	if (values.help) return 'help';
	const engines = positionals.map(engineNamed);
	return { engines: new Set(engines.length === 0 ? ENGINES : engines), only: values.only };
}

function engineNamed(word: string): EngineName {
	const found = ENGINES.find((name) => name === word);
	if (found !== undefined) return found;
	throw new UsageError(`There is no engine "${word}": name ${ENGINES.join(', ')} or none.`);
}
