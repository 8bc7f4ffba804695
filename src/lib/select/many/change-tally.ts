import { FRAMEWORKS } from '../../domain/frameworks.ts';
import type { Inspection } from '../../domain/inspection.ts';
import { byAuthority } from './by-authority.ts';
import { changesBetween, type AreaChange } from './area-change.ts';
import { consecutivePairs, type Pair } from './consecutive.ts';
import type { GradeColumn } from './grade-column.ts';

/** An area of a pair of inspections, and what became of it. */
export interface TalliedChange {
	readonly pair: Pair;
	readonly change: AreaChange;
}

/** What became of one area over many pairs of inspections. */
export interface ChangeTally {
	/** As the later inspections have it. */
	readonly column: GradeColumn;
	readonly changes: Readonly<Record<AreaChange['kind'], readonly TalliedChange[]>>;
	/** How many of those that are compared stand beside the nearest area alone. */
	readonly nearest: number;
}

/** What became of every area over pairs of inspections, in the order of the later reports. */
export function changeTallies(pairs: readonly Pair[]): readonly ChangeTally[] {
	const tallies = new Map<string, { column: GradeColumn; all: TalliedChange[] }>();
	for (const pair of pairs) {
		for (const change of changesBetween(...pair).areas) {
			const { column } = change.to;
			const tally = tallies.get(column.id) ?? { column, all: [] };
			tally.all.push({ pair, change });
			tallies.set(column.id, tally);
		}
	}
	return [...tallies.values()].map(({ column, all }) => {
		const of = (kind: AreaChange['kind']) => all.filter(({ change }) => change.kind === kind);
		return {
			column,
			changes: {
				better: of('better'),
				same: of('same'),
				worse: of('worse'),
				'not-comparable': of('not-comparable')
			},
			nearest: all.filter(
				({ change }) => change.kind !== 'not-comparable' && change.nearest !== null
			).length
		};
	});
}

/** Which inspections are held beside one another. */
export interface ChangeRound {
	/** As it stands in an address: `ilacs`, `sif-to-ilacs`. */
	readonly key: string;
	readonly from: string;
	readonly to: string;
	readonly pairs: readonly Pair[];
	/** Councils that were inspected under the first framework and not under the second. */
	readonly without: number;
	/** Under the second and not under the first. */
	readonly withoutEarlier: number;
}

/**
 * Every round whose pairs share an area: from one inspection of a framework to the next, the latest
 * framework first; then from the first inspection under one to the first under the one that came after.
 *
 * @param codes frameworks, that of the latest inspection first
 */
export function changeRounds(
	inspections: readonly Inspection[],
	codes: readonly string[]
): readonly ChangeRound[] {
	const known = codes.filter((code) => code !== '');
	const within = (code: string) => inspections.filter((each) => each.framework === code);
	const consecutive = known.map((code) => ({
		key: keyOf(code),
		from: code,
		to: code,
		pairs: consecutivePairs(within(code)),
		without: 0,
		withoutEarlier: 0
	}));
	// What came before a framework that a reader's file names, and what after, nobody can say.
	const inTurn = FRAMEWORKS.map(({ code }) => code)
		.filter((code) => known.includes(code))
		.reverse();
	const between = inTurn.slice(1).map((from, place) => {
		const to = inTurn[place] ?? from;
		return {
			key: `${keyOf(from)}-to-${keyOf(to)}`,
			from,
			to,
			...firstPairs(within(from), within(to))
		};
	});
	return [...consecutive, ...between].filter(({ pairs }) => changeTallies(pairs).length > 0);
}

/** The first inspections of each council under two frameworks. */
function firstPairs(earlier: readonly Inspection[], later: readonly Inspection[]) {
	const next = byAuthority(later);
	const councils = [...byAuthority(earlier)];
	const pairs = councils.flatMap(([council, [first]]): Pair[] => {
		const second = next.get(council)?.[0];
		return first === undefined || second === undefined ? [] : [[first, second]];
	});
	return {
		pairs,
		without: councils.length - pairs.length,
		withoutEarlier: next.size - pairs.length
	};
}

function keyOf(code: string): string {
	return code.toLowerCase();
}
