import type { Inspection } from '../../domain/inspection.ts';
import { isolated } from '../../domain/isolated.ts';
import { byAuthority } from '../../select/many/by-authority.ts';
import { labelKey, labelledRounds } from '../../select/many/labelled-rounds.ts';
import { lastDay, standingAt } from '../../select/many/standing-at.ts';
import type { When } from '../../select/many/choice.ts';
import { dateWords } from '../words/date-words.ts';

/** One inspection of each council, chosen by one rule. */
export interface Round {
	/** As it stands in an address. */
	readonly key: string;
	/** On a button: `First inspections`, `Re-inspections`. */
	readonly name: string;
	/** The day on which they stand as the latest; `null`: they are told by their label alone. */
	readonly day: string | null;
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
	const labelled = labelledRounds(within).map(({ key, label, inspections }) => ({
		key,
		name: labelName(label),
		day: null,
		inspections
	}));
	const isLabelled = labelled.some(({ key }) => key !== 'first');
	const day = when === 'latest' || when === 'all' ? null : when;
	const latest = {
		key: 'latest',
		name: day === null ? 'Latest inspections' : `Latest at ${dateWords(day)}`,
		day: day ?? lastDay(within),
		inspections: standingAt(within, day ?? lastDay(within))
	};
	const rounds = isLabelled && day === null ? [...labelled, latest] : [latest, ...labelled];
	// Where each council was inspected once, every rule chooses the same.
	const hasChoice = isLabelled || byAuthority(within).size < within.length;
	return rounds.filter(
		({ key, inspections }) => inspections.length > 0 && (hasChoice || key === 'latest')
	);
}

/** `First inspections`, `Re-inspections` */
export function labelName(label: string | null): string {
	if (label === null) return 'First inspections';
	return label === 'Re-inspection' ? 'Re-inspections' : `Inspections labelled "${isolated(label)}"`;
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
