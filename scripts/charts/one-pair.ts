import type { OnePair } from '../../src/lib/library/unattended.ts';

/** Wrong use, in words that say what is right. */
export class UsageError extends Error {
	override name = 'UsageError';
}

/** `ID=ID`: two inspections that are one, the first with the right date. */
export function pairOf(word: string): OnePair {
	const [right = '', other = '', ...more] = word.split('=').map((id) => id.trim());
	if (right === '' || other === '' || more.length > 0) {
		throw new UsageError(`--one takes two ids of inspections, as in --one ID=ID, not "${word}".`);
	}
	return [right, other];
}

/** The files that a command is to read, of which at least one is named. */
export function checkedInputs(paths: readonly string[]): readonly string[] {
	if (paths.length === 0) throw new UsageError('Name at least one file, or - for standard input.');
	if (paths.filter((path) => path === '-').length > 1) {
		throw new UsageError('Standard input can be read once only.');
	}
	return paths;
}
