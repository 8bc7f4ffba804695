import { isPlain } from './plain-text.ts';

/** Letters that run from right to left, and marks that set the direction of what follows. */
const TURNS =
	/[\u0590-\u08ff\u200f\u202a-\u202e\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * A name from a file as it stands among our words: between marks that keep its direction to itself,
 * where it has one that could turn a date or a grade beside it. Nobody sees them.
 */
export function isolated(name: string): string {
	return !isPlain(name) && TURNS.test(name) ? `\u2068${name}\u2069` : name;
}
