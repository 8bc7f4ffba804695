import type { ChangeRound, ChangeTally } from '../../../select/many/change-tally.ts';
import { publicationNotes, type LimitedBy } from '../../many/publication-words.ts';
import { counted } from '../../words/number-words.ts';
import { capital } from '../../words/sentence.ts';
import { GRADED } from '../timeline/area-called.ts';

/** The overall area of one service is called by that, or by the part of it that was judged. */
export function areaLabel({ overall, service, short, ofPart }: ChangeTally['column']): string {
	return capital(overall && service !== 'both' ? (ofPart ?? GRADED[service]) : short);
}

/** Which inspections count, councils that stand in no pair, and why areas are only the nearest, or not comparable. */
export function changesNotes(
	round: ChangeRound,
	tallies: readonly ChangeTally[],
	published: LimitedBy | undefined
): readonly string[] {
	return [
		...(published === undefined ? [] : publicationNotes(published)),
		...aloneNotes(round, published !== undefined),
		...reasonNotes(tallies)
	];
}

/** Councils that were inspected under one of two frameworks alone, as far as is known here. */
function aloneNotes(
	{ from, to, without, withoutEarlier }: ChangeRound,
	isLimited: boolean
): readonly string[] {
	const parts = [
		{ count: without, under: from, lacks: to },
		{ count: withoutEarlier, under: to, lacks: from }
	].flatMap(({ count, under, lacks }) => {
		const have = count === 1 ? 'has' : 'have';
		const councils = counted(count, 'council');
		return count === 0
			? []
			: [`${councils} inspected under ${under} ${have} no ${lacks} inspection here`];
	});
	if (parts.length === 0) return [];
	const missing = isLimited ? 'not be in the record or not be counted' : 'not be in the record';
	const why = `councils end and begin, some are inspected under one alone, and a report may ${missing}`;
	return [`${capital(parts.join(', and '))}: ${why}.`];
}

function reasonNotes(tallies: readonly ChangeTally[]): readonly string[] {
	return tallies.flatMap(({ column, changes }) => {
		const all = Object.values(changes).flat();
		const near = all.flatMap(({ change }) =>
			change.kind === 'not-comparable' ? [] : (change.nearest ?? [])
		);
		const apart = all.flatMap(({ change }) =>
			change.kind === 'not-comparable' ? [change.why] : []
		);
		return [
			...[...new Set(near)].map((why) => `${areaLabel(column)}, nearest area: ${why}`),
			...[...new Set(apart)].map((why) => `${areaLabel(column)}, not comparable: ${why}`)
		];
	});
}
