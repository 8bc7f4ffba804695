import { problemOf, type AlikeFacts } from '../read/fact.ts';
import type { Problem } from '../read/problem.ts';

/** What can be wrong with the code of an authority. */
export type CodeFault = 'bad-code' | 'code-of-another' | 'shared-code' | 'several-codes';

/** Gathers what is wrong with the codes of a file. */
export class CodeProblems {
	readonly #told = new Set<string>();
	readonly #problems: Problem[] = [];

	get all(): readonly Problem[] {
		return this.#problems;
	}

	/** A fault of single rows is told of each; one of many rows together, once, where it begins. */
	tell(code: CodeFault, { cells, start, facts }: AlikeFacts): void {
		const value = code === 'several-codes' ? cells.authority : cells.authorityCode;
		const isOfRows = code === 'bad-code' || code === 'code-of-another';
		const key = `${code} ${value ?? ''}`;
		if (!isOfRows && this.#told.has(key)) return;
		this.#told.add(key);
		for (const fact of isOfRows ? facts : [start]) {
			this.#problems.push(problemOf(fact, code, 'authority_code', value));
		}
	}
}
