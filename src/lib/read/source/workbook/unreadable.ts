import type { Problem, ProblemCode } from '../../problem.ts';

/**
 * Why a workbook cannot be read. Thrown from deep within its parts, and made a problem where the reading
 * of the workbook began; it never leaves this folder.
 */
export class Unreadable extends Error {
	readonly problem: Problem;

	constructor(code: ProblemCode, value: string | null = null) {
		super(code);
		this.problem = { code, line: null, column: null, value };
	}
}
