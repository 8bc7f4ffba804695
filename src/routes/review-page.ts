import type { StepRoute } from '#lib/components/pages.ts';
import type { Pending } from '#lib/session/pending.ts';

/** The page on which a file is reviewed that waits for its reader. */
export function reviewPage({ reading }: Pending): StepRoute {
	if (reading.report !== undefined) return '/data/report';
	// Where nothing can be read before its reader says which column is what, that is asked first.
	const isAsked =
		reading.inspections.length === 0 && reading.tables.some(({ state }) => state === 'unknown');
	return isAsked ? '/data/map' : '/data/review';
}
