import type { Inspection } from '../../domain/inspection.ts';
import { isolated } from '../../domain/isolated.ts';
import { slug } from '../../domain/slug.ts';
import { byAuthority } from '../../select/many/by-authority.ts';
import { lastDay, standingAt } from '../../select/many/standing-at.ts';
import type { When } from '../../select/many/choice.ts';
import { dateWords } from '../words/date-words.ts';

/** One inspection of each council, chosen by one rule. */
export interface Round {
	/** As it stands in an address. */
	readonly key: string;
	/** On a button: `First inspections`, `Re-inspections`. */
	readonly name: string;
	readonly inspections: readonly Inspection[];
}

/**
 * The rounds that a framework's inspections fall into, the usual one first. A framework that labels its
 * re-inspections had a round of first inspections, which stands before them; under another the latest
 * inspection of each council is what is asked for.
 *
 * @param within inspections of one framework
 * @param when a day on which they stand as latest; else the last there is
 */
export function roundsOf(within: readonly Inspection[], when: When): readonly Round[] {
	const labels = [...new Set(within.flatMap(({ label }) => label ?? []))];
	const groups = [...byAuthority(within).values()];
	const first = {
		key: 'first',
		name: 'First inspections',
		inspections: groups.flatMap((group) => group.find(({ label }) => label === null) ?? [])
	};
	const labelled = labels.map((label) => ({
		key: labelKey(label),
		name:
			label === 'Re-inspection' ? 'Re-inspections' : `Inspections labelled "${isolated(label)}"`,
		inspections: groups.flatMap((group) => group.findLast((each) => each.label === label) ?? [])
	}));
	const day = when === 'latest' || when === 'all' ? null : when;
	const latest = {
		key: 'latest',
		name: day === null ? 'Latest inspections' : `Latest at ${dateWords(day)}`,
		inspections: standingAt(within, day ?? lastDay(within))
	};
	const isLabelled = labels.length > 0;
	const rounds =
		isLabelled && day === null ? [first, ...labelled, latest] : [latest, first, ...labelled];
	// Where each council was inspected once, every rule chooses the same.
	const hasChoice = isLabelled || groups.some(({ length }) => length > 1);
	return rounds.filter(
		({ key, inspections }) => inspections.length > 0 && (hasChoice || key === 'latest')
	);
}

/** A label cannot be taken for one of the other keys. */
function labelKey(label: string): string {
	const key = slug(label, 'labelled');
	return key === 'first' || key === 'latest' ? `${key}-labelled` : key;
}

/** The round that an address asks for, else that of the inspection which other pages show, else the usual one. */
export function roundIn(
	rounds: readonly Round[],
	asked: string | null,
	current: Inspection | null
): Round | null {
	const label = current?.label ?? null;
	const own = label === null ? undefined : labelKey(label);
	return (
		rounds.find(({ key }) => key === asked) ??
		rounds.find(({ key }) => key === own) ??
		rounds[0] ??
		null
	);
}
