import type { Inspection } from '../../domain/inspection.ts';
import type { Group } from '../../library/library.ts';
import { councilOf } from '../../select/many/by-authority.ts';
import { frameworksOf, type ManyChoice } from '../../select/many/choice.ts';
import { choiceIn } from './choice-in.ts';
import { placeOf } from './place-of.ts';

/** What is known of many inspections, whatever is chosen of them. */
export interface Known {
	/** Every inspection with grades, under whichever framework. */
	readonly all: readonly Inspection[];
	/** The same with visits, of which a council over time says something. */
	readonly withVisits: readonly Inspection[];
	/** An inspection of the council that is marked; `null`: none is. */
	readonly current: Inspection | null;
	/** A report that says more than its row of a table, and stands in its place over time; `null`: none. */
	readonly report: Inspection | null;
	/** Those that a reader has made. */
	readonly groups: readonly Group[];
}

/** What every view of many inspections is about. */
export interface National extends Known {
	/** Codes of their frameworks, that of the latest inspection first. */
	readonly frameworks: readonly string[];
	readonly choice: ManyChoice;
	/** Whose inspections are chosen: `England`, `North West`. */
	readonly place: string;
	/** The council that is marked, as `councilOf` tells them apart. */
	readonly own: string | null;
}

/** The value of a key of an address, or of an option of the command line; `null`: it is not given. */
export type Get = (key: string) => string | null;

/** What is known with what is chosen of it. Values that are not known count as not given. */
export function nationalOf(known: Known, get: Get): National {
	const { all, current, groups } = known;
	const frameworks = frameworksOf(all);
	const choice = choiceIn(get, frameworks, groups);
	return {
		...known,
		frameworks,
		choice,
		place: placeOf(choice, groups, get('group')),
		own: current === null ? null : councilOf(current)
	};
}
