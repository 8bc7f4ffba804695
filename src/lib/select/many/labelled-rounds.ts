import type { Inspection } from '../../domain/inspection.ts';
import { slug } from '../../domain/slug.ts';
import { oncePer } from '../once-per.ts';
import { byAuthority } from './by-authority.ts';

/** One inspection of each council: its first without a label, or its last with one. */
export interface LabelledRound {
	/** As it stands in an address: `first`, `re-inspection`. */
	readonly key: string;
	/** `null`: of the first ones, which have none. */
	readonly label: string | null;
	readonly inspections: readonly Inspection[];
}

/** The first inspections of a framework, and those of each label. */
export const labelledRounds = oncePer((within: readonly Inspection[]): readonly LabelledRound[] => {
	const labels = [...new Set(within.flatMap(({ label }) => label ?? []))];
	const groups = [...byAuthority(within).values()];
	const rounds = [null, ...labels].map((label) => ({
		key: label === null ? 'first' : labelKey(label),
		label,
		inspections: groups.flatMap(
			(group) =>
				(label === null
					? group.find((each) => each.label === null)
					: group.findLast((each) => each.label === label)) ?? []
		)
	}));
	return rounds.filter(({ inspections }) => inspections.length > 0);
});

/** A label as it stands in an address. It cannot be taken for one of the other keys. */
export function labelKey(label: string): string {
	const key = slug(label, 'labelled');
	return key === 'first' || key === 'latest' ? `${key}-labelled` : key;
}
