import { authorityWithCode } from '../domain/authority.ts';
import type { Authority } from '../domain/authority-entry.ts';
import type { Inspection } from '../domain/inspection.ts';
import { isVisit } from '../domain/is-visit.ts';
import { authorityOf } from '../domain/succession.ts';
import type { Entry } from '../library/library.ts';
import { dateOf } from './many/date-of.ts';
import { oncePer } from './once-per.ts';

/** The inspection with grades of an authority that was last among some; `null` where there is none. */
export function latestOf(entries: readonly Entry[], code: string): Inspection | null {
	const authority = authorityWithCode(code);
	return authority === undefined ? null : (latestOfEach(entries).get(authority) ?? null);
}

const latestOfEach = oncePer((entries: readonly Entry[]) => {
	const latest = new Map<Authority, Inspection>();
	for (const { inspection } of entries) {
		const authority = authorityOf(inspection);
		if (authority === undefined || isVisit(inspection)) continue;
		const known = latest.get(authority);
		if (known === undefined || dateOf(known) < dateOf(inspection))
			latest.set(authority, inspection);
	}
	return latest;
});
