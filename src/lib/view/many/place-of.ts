import { isolated } from '../../domain/isolated.ts';
import type { Group } from '../../library/library.ts';
import type { ManyChoice } from '../../select/many/choice.ts';
import { regionPhrase } from '../words/place-words.ts';
import { groupKey } from './choice-in.ts';

/** Whose inspections a choice is of: `England`, `North West`, `the group "Coast" in the North West`. */
export function placeOf(
	{ region, councils }: ManyChoice,
	groups: readonly Group[],
	asked: string | null
): string {
	const group = councils && groups.find(({ name }) => groupKey(name) === asked);
	if (group == null) return region ?? 'England';
	const name = `the group "${isolated(group.name)}"`;
	return region === null ? name : `${name} in ${regionPhrase(region)}`;
}
