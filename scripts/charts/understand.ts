import { parseArgs, type ParseArgsConfig } from 'node:util';
import { didYouMean, nearest } from './near.ts';
import { UsageError } from './one-pair.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Parses the words after a command.
 *
 * @throws {UsageError} for words that it does not know
 */
export function parsedWords<const Of extends Options>(words: readonly string[], options: Of) {
	try {
		return parseArgs({ args: [...words], allowPositionals: true, options });
	} catch (error) {
		const [reason = ''] = error instanceof Error ? error.message.split('. ') : [];
		const [, unknown = ''] = /^Unknown option '--(.*)'$/.exec(reason) ?? [];
		const near = nearest(unknown, Object.keys(options)).map((name) => `--${name}`);
		throw new UsageError(`${reason}.${didYouMean(near)}`);
	}
}

/** A command that writes to standard output. */
export interface Command<Asked> {
	/** As it stands behind `npm run`. */
	readonly name: string;
	/** What `--help` writes. */
	readonly help: string;
	/** Reads the words behind it; throws a `UsageError`. */
	readonly read: (words: readonly string[]) => Asked | 'help';
}

/** What was asked of a command; the code it ends with where nothing is left to do. */
export function understand<Asked extends object>(
	words: readonly string[],
	{ name, help, read }: Command<Asked>,
	{ say, write }: { readonly say: (line: string) => void; readonly write: (text: string) => void }
): Asked | 0 | 2 {
	try {
		const asked = read(words);
		if (asked !== 'help') return asked;
		write(help);
		return 0;
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		say(error.message);
		say(`npm run ${name} -- --help says what can be asked for.`);
		return 2;
	}
}
