import type { Inspection } from '#lib/domain/inspection.ts';
import { chosenInspections, frameworksOf, type ManyChoice } from '#lib/select/many/choice.ts';
import { councilOf } from '#lib/select/many/by-authority.ts';
import { choiceIn } from '#lib/view/many/choice-in.ts';
import type { Group } from '#lib/library/library.ts';

/** What every view of many inspections is about. */
export interface National {
	/** Every inspection that is known, under whichever framework. */
	readonly all: readonly Inspection[];
	/** Codes of their frameworks, that of the latest inspection first. */
	readonly frameworks: readonly string[];
	readonly choice: ManyChoice;
	/** Those of the choice, by name and date. */
	readonly chosen: readonly Inspection[];
	/** The council that is marked, as `councilOf` tells them apart: that of the inspection shown on the other pages. */
	readonly own: string | null;
	/** The inspection shown on the other pages. */
	readonly current: Inspection | null;
}

/**
 * @param get the value of a key of the address
 * @param groups that their reader has made
 */
export function nationalOf(
	all: readonly Inspection[],
	current: Inspection | null,
	get: (key: string) => string | null,
	groups: readonly Group[]
): National {
	const frameworks = frameworksOf(all);
	const choice = choiceIn(get, frameworks, groups);
	let chosen: readonly Inspection[] | undefined;
	return {
		all,
		frameworks,
		choice,
		// Worked out for those views that ask for it.
		get chosen() {
			return (chosen ??= chosenInspections(all, choice));
		},
		own: current === null ? null : councilOf(current),
		current
	};
}
