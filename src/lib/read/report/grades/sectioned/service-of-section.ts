import type { ComparedService } from '../../../../domain/service.ts';
import type { Doubt } from '../../finding.ts';
import type { LabelledArea } from './sectioned-report.ts';

/** Whose section it is. */
export interface PlacedService {
	readonly service: ComparedService;
	/** Whether the sections that follow are of this service too. */
	readonly moves: boolean;
	readonly doubts: readonly Doubt[];
}

/** The sections read before it. */
type Before = readonly { readonly area: LabelledArea; readonly service: ComparedService }[];

/**
 * The service of a section: that of an area which is judged for one alone, else that of the heading it
 * stands under, unless that service has the area already and the sentence speaks of the other. `null` where
 * nothing tells.
 *
 * @param under the service of the last heading that names one
 * @param opening the first sentence of the section, as it is compared
 */
export function serviceOfSection(
	area: LabelledArea,
	under: ComparedService | null,
	opening: string,
	before: Before
): PlacedService | null {
	const [only, ...others] = area.services;
	const named = serviceNamedIn(opening);
	if (only !== undefined && others.length === 0) return { service: only, moves: false, doubts: [] };
	if (under === null) return named && { service: named, moves: true, doubts: [] };
	if (named === null || named === under) return { service: under, moves: false, doubts: [] };
	const isTaken = (service: ComparedService) =>
		before.some((each) => each.area === area && each.service === service);
	if (isTaken(under) && !isTaken(named)) {
		const words = `“${area.area}” comes twice under one service, and here its first sentence speaks of the other.`;
		return { service: named, moves: true, doubts: [{ code: 'moved', words }] };
	}
	const words = `The first sentence of “${area.area}” speaks of another service than its section is of.`;
	return { service: under, moves: false, doubts: [{ code: 'uncertain-words', words }] };
}

/** The service that a sentence speaks of, where it speaks of one. */
export function serviceNamedIn(words: string): ComparedService | null {
	const isOfCare = /looked[- ]after|care leavers|children in care/.test(words);
	const isOfSafety = /safeguarding|keep(?:ing)? children(?: and young people)? safe/.test(words);
	if (isOfCare === isOfSafety) return null;
	return isOfCare ? 'looked-after' : 'safeguarding';
}
