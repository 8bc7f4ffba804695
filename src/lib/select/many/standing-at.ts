import type { Inspection } from '../../domain/inspection.ts';
import { authorityOf, successionOf } from '../../domain/succession.ts';
import { byAuthority } from './by-authority.ts';
import { dateOf } from './date-of.ts';

/** The last day of any of them; empty where none has a date. */
export function lastDay(inspections: readonly Inspection[]): string {
	return inspections.reduce((last, each) => (dateOf(each) > last ? dateOf(each) : last), '');
}

/**
 * How councils stood on a day: the latest inspection of each, without councils that had ended by then,
 * whose successors stand in their place.
 *
 * @param inspections of one framework
 * @param day `2025-03-31`; inspections without a date stand on every day
 */
export function standingAt(inspections: readonly Inspection[], day: string): readonly Inspection[] {
	return [...byAuthority(inspections).values()].flatMap((group) => {
		const latest = group.findLast((each) => dateOf(each) <= day);
		if (latest === undefined) return [];
		const authority = authorityOf(latest);
		const ended = authority === undefined ? null : successionOf(authority);
		return ended !== null && ended.on <= day ? [] : [latest];
	});
}
