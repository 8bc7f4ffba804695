import type { Problem } from '../read/problem.ts';
import type { Shape } from '../read/shape/shape.ts';

/** The frameworks that readers have named themselves when they said which column is what. */
export function ownFrameworks(shapes: readonly Shape[]): ReadonlySet<string> {
	const named = shapes.flatMap(({ blocks }) =>
		blocks.map(({ inspection }) => inspection.framework)
	);
	return new Set(named.flatMap((from) => (from !== undefined && 'is' in from ? from.is : [])));
}

/** Whether a problem says no more than that nobody here knows what its reader has named. */
export function isOfOwnFramework({ code, value }: Problem, own: ReadonlySet<string>): boolean {
	return code === 'unknown-framework' && value !== null && own.has(value);
}
