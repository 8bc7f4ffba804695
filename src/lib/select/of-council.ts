import { isOfCouncil } from '../domain/area-group.ts';
import type { Inspection } from '../domain/inspection.ts';
import { oncePer } from './once-per.ts';

/**
 * An inspection without what it says of another body: what is counted, compared and summed up as the
 * council's. The inspection itself where it says nothing of one, or of the council nothing.
 */
export const ofCouncil = oncePer((inspection: Inspection): Inspection => {
	const others = new Set(
		inspection.areas.filter((area) => !isOfCouncil(area)).map(({ key }) => key)
	);
	if (others.size === 0 || others.size === inspection.areas.length) return inspection;
	const isOwn = ({ area }: { readonly area: string }) => !others.has(area);
	return {
		...inspection,
		areas: inspection.areas.filter(isOfCouncil),
		judgements: inspection.judgements.filter(isOwn),
		notJudged: inspection.notJudged.filter(isOwn)
	};
});
