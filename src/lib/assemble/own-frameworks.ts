import type { Problem } from '../read/problem.ts';
import type { Shape } from '../read/shape/shape.ts';
import type { SourceReading } from '../read/source/read-source.ts';

/**
 * The frameworks that need no word that nobody here knows them: those that readers have named themselves
 * when they said which column is what, and what a report was recognised as, such as a letter.
 */
export function ownFrameworks(
	shapes: readonly Shape[],
	{ report }: Pick<SourceReading, 'report'>
): ReadonlySet<string> {
	const named = shapes.flatMap(({ blocks }) =>
		blocks.map(({ inspection }) => inspection.framework)
	);
	return new Set([
		...named.flatMap((from) => (from !== undefined && 'is' in from ? from.is : [])),
		...(report === undefined ? [] : [report.reading.kind.framework])
	]);
}

/** Whether a problem says no more than that nobody here knows one of those frameworks. */
export function isOfOwnFramework({ code, value }: Problem, own: ReadonlySet<string>): boolean {
	return code === 'unknown-framework' && value !== null && own.has(value);
}
