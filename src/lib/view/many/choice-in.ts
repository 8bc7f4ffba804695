import { authorityKey } from '../../domain/authority.ts';
import { REGION_NAMES } from '../../domain/region.ts';
import { slug } from '../../domain/slug.ts';
import type { Group } from '../../library/library.ts';
import type { ManyChoice, When } from '../../select/many/choice.ts';

/**
 * What an address asks of many inspections. Values it does not know count as not asked.
 *
 * @param get the value of a key of the address
 * @param frameworks codes to choose from; the first is the usual one
 */
export function choiceIn(
	get: (key: string) => string | null,
	frameworks: readonly string[],
	groups: readonly Group[]
): ManyChoice {
	const asked = get('framework');
	const region = get('region');
	const name = get('group');
	const group = groups.find((each) => groupKey(each.name) === name);
	return {
		framework: frameworks.find((code) => keyOf(code) === asked) ?? frameworks[0] ?? '',
		when: whenIn(get('when')),
		region: REGION_NAMES.find((each) => keyOf(each) === region) ?? null,
		councils: group === undefined ? null : new Set(group.authorities.map(authorityKey))
	};
}

/** What an address asks of the grid of one framework, and means nothing under another. */
export const OF_FRAMEWORK = ['area', 'asked', 'both', 'round', 'service', 'sort'];

/** A framework or a region as it stands in an address. */
export function keyOf(name: string): string {
	return slug(name, 'none');
}

/** A group of authorities as it stands in an address. */
export function groupKey(name: string): string {
	return slug(name, 'group');
}

function whenIn(written: string | null): When {
	if (written === 'all') return 'all';
	return /^\d{4}-\d{2}-\d{2}$/.test(written ?? '') ? (written as When) : 'latest';
}
