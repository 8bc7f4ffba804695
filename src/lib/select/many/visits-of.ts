import type { Inspection } from '../../domain/inspection.ts';
import { isVisit } from '../../domain/is-visit.ts';
import { councilOf } from './by-authority.ts';
import { byDate } from './date-of.ts';

/** The visits to a council, each once, in the order of their dates. */
export function visitsOf(
	inspections: readonly Inspection[],
	council: string
): readonly Inspection[] {
	const visits = inspections.filter((each) => isVisit(each) && councilOf(each) === council);
	return [...new Map(visits.map((each) => [each.id, each])).values()].sort(byDate);
}
