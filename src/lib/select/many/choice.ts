import { frameworkOf } from '../../domain/frameworks.ts';
import type { Inspection } from '../../domain/inspection.ts';
import { authorityOf } from '../../domain/succession.ts';
import { regionOf } from '../../domain/region.ts';
import { byAuthority, councilOf } from './by-authority.ts';
import { dateOf } from './date-of.ts';
import { lastDay, standingAt } from './standing-at.ts';

/** Which inspections of each council: the latest one, the latest on a day, or every one. */
export type When = 'latest' | 'all' | `${number}-${number}-${number}`;

/** Which of many inspections a reader looks at. */
export interface ManyChoice {
	/** Code of a framework; empty: of those without one. */
	readonly framework: string;
	readonly when: When;
	/** `null`: every region. */
	readonly region: string | null;
	/** Councils, as `councilOf` tells them apart; `null`: all. */
	readonly councils: ReadonlySet<string> | null;
}

/** The inspections of a choice, in the order of their councils' names and their dates. */
export function chosenInspections(
	inspections: readonly Inspection[],
	{ framework, when, region, councils }: ManyChoice
): readonly Inspection[] {
	const within = inspections.filter((each) => (each.framework ?? '') === framework);
	const chosen =
		when === 'all' ? within : standingAt(within, when === 'latest' ? lastDay(within) : when);
	return chosen
		.filter((each) => region === null || regionIn(each) === region)
		.filter((each) => councils === null || councils.has(councilOf(each)))
		.sort(byNameAndDate);
}

/** The region of an inspection's council; `null` where no table knows it. */
export function regionIn(inspection: Inspection): string | null {
	const authority = authorityOf(inspection);
	return authority === undefined ? null : regionOf(authority);
}

/**
 * The frameworks of inspections, that of the latest inspection first. One of a reader's own, and none, stand
 * behind those of Ofsted, so that a file in another form does not take the place of the record.
 */
export function frameworksOf(inspections: readonly Inspection[]): readonly string[] {
	const last = new Map<string, string>();
	for (const each of inspections) {
		const code = each.framework ?? '';
		if ((last.get(code) ?? '') <= dateOf(each)) last.set(code, dateOf(each));
	}
	const codes = [...last]
		.sort(([, one], [, other]) => (one < other ? 1 : -1))
		.map(([code]) => code);
	const isKnown = (code: string) => frameworkOf(code) !== undefined;
	return [...codes.filter(isKnown), ...codes.filter((code) => !isKnown(code))];
}

/** How many councils inspections are of. */
export function councilCount(inspections: readonly Inspection[]): number {
	return byAuthority(inspections).size;
}

/** Inspections in the order of their councils' names, and of their dates. */
export function inNameOrder(inspections: readonly Inspection[]): readonly Inspection[] {
	return [...inspections].sort(byNameAndDate);
}

const NAMES = new Intl.Collator('en-GB');

function byNameAndDate(left: Inspection, right: Inspection): number {
	const names = NAMES.compare(left.authority, right.authority);
	return names === 0 ? (dateOf(left) < dateOf(right) ? -1 : 1) : names;
}
