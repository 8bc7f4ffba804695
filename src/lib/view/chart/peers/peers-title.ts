import { countWord } from '../../words/number-words.ts';
import type { AreaStanding } from './area-standing.ts';
import { portionOf, type Whom } from './whom.ts';

/** How many stand better, the same and worse, and without a grade. */
export interface PeerCounts {
	readonly better: number;
	readonly same: number;
	readonly worse: number;
	readonly ungraded: number;
}

/**
 * The message: how a council stands, and how many of its peers are graded better and the same; the rest
 * is worse.
 *
 * @param standing in the area that is spoken of; `null`: the council has no single grade anywhere
 * @param missing peers of which no inspection is among these
 */
export function peersTitle(
	{ name, isInspected }: { readonly name: string; readonly isInspected: boolean },
	standing: Pick<AreaStanding, 'own' | 'better' | 'same' | 'worse' | 'ungraded'> | null,
	whom: Whom,
	missing = 0
): string {
	if (standing === null) {
		const lacks = isInspected ? 'single grade from 1 to 4' : 'inspection here';
		return `${name} has no ${lacks} to set beside ${whom.only ?? 'others'}`;
	}
	const { own, better, same, worse, ungraded } = standing;
	const counts = {
		better: better.length,
		same: same.length,
		worse: worse.length,
		ungraded: ungraded.length + missing
	};
	return `${name} ${own}; ${peersClause(counts, whom)}`;
}

/** `none of its ten statistical neighbours is graded better, three are the same` */
export function peersClause({ better, same, worse, ungraded }: PeerCounts, whom: Whom): string {
	const graded = better + same + worse;
	if (whom.only !== null) return `${whom.only} ${onlyWords({ better, same, worse })}`;
	if (graded === 0) {
		const none = portionOf(0, ungraded, whom);
		return ungraded === 1 ? `${none} has no grade there` : `${none} has a grade there`;
	}
	const tail = ungraded > 0 ? ' with a grade there' : '';
	const of = (count: number) => portionOf(count, graded, whom, tail);
	const whole = [
		[better, 'better'],
		[same, 'the same'],
		[worse, 'worse']
	] as const;
	const all = whole.find(([count]) => count === graded);
	if (all !== undefined) return `${of(graded)} ${graded === 1 ? 'is' : 'are'} graded ${all[1]}`;
	const head = `${of(better)} ${better > 1 ? 'are' : 'is'} graded better`;
	if (same > 0) return `${head}, ${counted(same)} the same`;
	return `${head}, the other ${worse === 1 ? 'one' : countWord(worse)} worse`;
}

function onlyWords({ better, same, worse }: Omit<PeerCounts, 'ungraded'>): string {
	if (better > 0) return 'is graded better';
	if (same > 0) return 'is graded the same';
	return worse > 0 ? 'is graded worse' : 'has no grade there';
}

function counted(count: number): string {
	return `${countWord(count)} ${count === 1 ? 'is' : 'are'}`;
}
