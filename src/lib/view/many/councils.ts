import type { Inspection } from '../../domain/inspection.ts';
import { nameKey } from '../../domain/name-key.ts';
import { byAuthority } from '../../select/many/by-authority.ts';

/** A council to choose, and its latest inspection. */
export interface Council {
	readonly name: string;
	readonly latest: Inspection;
}

const NAMES = new Intl.Collator('en-GB');

/** Every council of some inspections, by name; one that had other names is found by them too. */
export function councilsOf(inspections: readonly Inspection[]): readonly Council[] {
	return [...byAuthority(inspections).values()]
		.flatMap((group) => {
			const names = new Set(group.map(({ authority }) => authority));
			const latest = group.at(-1);
			return latest === undefined ? [] : [...names].map((name) => ({ name, latest }));
		})
		.sort((left, right) => NAMES.compare(left.name, right.name));
}

/** Councils whose name has what was typed: those that start with it first. */
export function foundCouncils(councils: readonly Council[], typed: string): readonly Council[] {
	const wanted = nameKey(typed);
	if (wanted === '') return [];
	const found = councils.filter(({ name }) => nameKey(name).includes(wanted));
	const starts = ({ name }: Council) => nameKey(name).startsWith(wanted);
	return [...found.filter(starts), ...found.filter((each) => !starts(each))];
}
