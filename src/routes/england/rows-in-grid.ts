import { lastDay } from '#lib/select/many/standing-at.ts';
import type { Changes } from '#lib/session/query-of.ts';
import type { Round } from '#lib/view/many/rounds.ts';
import type { National } from '#lib/view/many/national.ts';

/** What the address of the grid does not have of that of another view. */
export const ELSEWHERE: Changes = {
	view: null,
	by: null,
	round: null,
	asked: null,
	both: null,
	grade: null,
	area: null,
	service: null,
	sort: null
};

/** What of the address of the grid leads to the inspections of a round. */
export function roundInGrid(
	{ key, day }: Pick<Round, 'key' | 'day'>,
	{ all }: Pick<National, 'all'>,
	framework: string
): Changes {
	if (day === null) return { round: key };
	// The grid shows the latest as of the last day of all councils, a view as of that of its own.
	const last = lastDay(all.filter((each) => (each.framework ?? '') === framework));
	return { round: null, when: day === last ? null : day };
}
