import { authorityKey } from '../../domain/authority.ts';
import type { Inspection } from '../../domain/inspection.ts';
import { authorityOf, endOfLine } from '../../domain/succession.ts';
import { oncePer } from '../once-per.ts';
import { byDate } from './date-of.ts';

/**
 * What makes two inspections those of one council, or of one that took over from it whole: its code, or
 * its name where no table knows it.
 */
export const councilOf = oncePer((inspection: Inspection): string => {
	const authority = authorityOf(inspection);
	return authority === undefined
		? authorityKey(inspection.authority)
		: endOfLine(authority).codes[0];
});

/** The inspections of each council, in the order of their dates. */
export const byAuthority = oncePer(
	(inspections: readonly Inspection[]): ReadonlyMap<string, readonly Inspection[]> => {
		const groups = new Map<string, Inspection[]>();
		for (const inspection of inspections) {
			const group = groups.get(councilOf(inspection));
			if (group === undefined) groups.set(councilOf(inspection), [inspection]);
			else group.push(inspection);
		}
		for (const group of groups.values()) group.sort(byDate);
		return groups;
	}
);
