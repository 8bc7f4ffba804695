import { authorityKey } from '../../../domain/authority.ts';
import { GRADES } from '../../../domain/grade.ts';
import { JUDGED_SERVICES } from '../../../domain/service.ts';
import type { Group } from '../../../library/library.ts';
import {
	SERVICE_QUESTIONS,
	type GridChoice,
	type TwoGrades
} from '../../../select/many/grid-choice.ts';
import { ALL_FRAMEWORKS } from '../../../select/many/grid-table.ts';
import { choiceIn, groupKey } from '../../many/choice-in.ts';

/** The framework of an address that asks for all. */
export const ALL_KEY = 'all';

/** The order of rows where an address asks for none. */
const USUAL_ORDER = 'inadequate';

/**
 * What an address asks of the grid. Values it does not know count as not asked; columns and rounds are
 * known once there is a table.
 *
 * @param get the value of a key of the address
 * @param frameworks codes to choose from; the first is the usual one
 */
export function gridChoice(
	get: (key: string) => string | null,
	frameworks: readonly string[],
	groups: readonly Group[]
): GridChoice {
	const { framework, when, region } = choiceIn(get, frameworks, groups);
	const group = groups.find(({ name }) => groupKey(name) === get('group'));
	const order = get('sort') ?? USUAL_ORDER;
	return {
		framework: get('framework') === ALL_KEY ? ALL_FRAMEWORKS : framework,
		when,
		round: get('round'),
		region,
		group:
			group === undefined
				? null
				: { name: group.name, councils: new Set(group.authorities.map(authorityKey)) },
		service: JUDGED_SERVICES.find((service) => service === get('service')) ?? null,
		grade: GRADES.find((grade) => String(grade) === get('grade')) ?? null,
		area: get('area'),
		asked: SERVICE_QUESTIONS.find((question) => question === get('asked')) ?? null,
		both: twoGrades(get('both')),
		byRegion: get('by') !== 'none',
		order: order.replace(/^-/, ''),
		reversed: order.startsWith('-')
	};
}

/** `4-3` as two grades. */
function twoGrades(written: string | null): TwoGrades | null {
	const [safeguarding, lookedAfter] = (written ?? '')
		.split('-')
		.map((part) => GRADES.find((grade) => String(grade) === part));
	return safeguarding === undefined || lookedAfter === undefined
		? null
		: { safeguarding, lookedAfter };
}

/** Two grades as they stand in an address, safeguarding first: `4-3`. */
export function twoGradesKey({ safeguarding, lookedAfter }: TwoGrades): string {
	return `${safeguarding}-${lookedAfter}`;
}

/** An order as it stands in an address; `null`: it is the usual one. */
export function orderKey(order: string, reversed: boolean): string | null {
	return order === USUAL_ORDER && !reversed ? null : `${reversed ? '-' : ''}${order}`;
}
