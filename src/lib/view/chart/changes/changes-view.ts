import type { Pair } from '../../../select/many/consecutive.ts';
import type { ChangeRound } from '../../../select/many/change-tally.ts';
import type { ChartCaption } from '../../chart-caption.ts';

/** What can have become of an area, in the order of a bar. */
export const CHANGE_KINDS = ['better', 'same', 'worse', 'not-comparable'] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One stretch of a bar. */
export interface ChangeSegment {
	readonly kind: ChangeKind;
	/** `better`, `not comparable` */
	readonly word: string;
	readonly count: number;
	/** Pairs before it in the bar. */
	readonly before: number;
}

/** What became of one area over all pairs. */
export interface ChangeBar {
	readonly key: string;
	readonly label: string;
	/** `nearest area`, where no area of the earlier inspections is the same; `null`: it is, in all pairs. */
	readonly detail: string | null;
	readonly total: number;
	/** Those that occur. */
	readonly segments: readonly ChangeSegment[];
	readonly counts: Readonly<Record<ChangeKind, number>>;
}

/** A council whose overall grade moved by two steps or more. */
export interface FarMove {
	readonly pair: Pair;
	readonly kind: 'better' | 'worse';
	/** `from 4 Inadequate in 2018 to 2 Good in 2023` */
	readonly words: string;
}

/** How many councils got better, stayed and got worse in each area, no pixels. */
export interface ChangesView extends ChartCaption {
	readonly kind: 'changes';
	readonly round: ChangeRound;
	readonly bars: readonly ChangeBar[];
	/** Pairs of the longest bar. */
	readonly longest: number;
	/** Those that moved furthest overall, the furthest first. */
	readonly moves: readonly FarMove[];
}

/** The stretch that text names as `both.overall-effectiveness.worse`; `null`: the view has none such. */
export function stretchOf({ bars }: Pick<ChangesView, 'bars'>, text: string | null) {
	for (const bar of bars) {
		const kind = bar.segments.find((segment) => text === `${bar.key}.${segment.kind}`)?.kind;
		if (kind !== undefined) return { bar: bar.key, kind };
	}
	return null;
}
