import { authorityKey } from '../domain/authority.ts';
import type { Inspection } from '../domain/inspection.ts';
import { dateOf } from './many/date-of.ts';

/** The last inspection of an authority that gave grades, of those that are open; `null` where none did. */
export function lastGraded(open: readonly Inspection[], authority: string): Inspection | null {
	const key = authorityKey(authority);
	return open
		.filter((each) => each.judgements.length > 0 && authorityKey(each.authority) === key)
		.reduce<Inspection | null>(
			(last, each) => (last === null || dateOf(last) < dateOf(each) ? each : last),
			null
		);
}
