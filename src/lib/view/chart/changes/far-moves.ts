import { isolated } from '../../../domain/isolated.ts';
import type { ChangeTally, TalliedChange } from '../../../select/many/change-tally.ts';
import type { FarMove } from './changes-view.ts';
import { fromTo } from './moved-councils.ts';

/** Steps from which on a council has moved far. */
const FAR = 2;

/** Councils that an area moved by two steps or more, the furthest first, then by name. */
export function farMoves({ changes }: ChangeTally): readonly FarMove[] {
	return [...changes.better, ...changes.worse]
		.flatMap((tallied) => {
			const move = farMove(tallied);
			return move === null ? [] : [move];
		})
		.sort(
			(left, right) =>
				right.steps - left.steps ||
				NAMES.compare(left.move.pair[1].authority, right.move.pair[1].authority)
		)
		.map(({ move }) => move);
}

const NAMES = new Intl.Collator('en-GB');

function farMove({ pair, change }: TalliedChange): { steps: number; move: FarMove } | null {
	if (change.kind !== 'better' && change.kind !== 'worse') return null;
	const steps = Math.abs(change.was.grade - change.is.grade);
	if (steps < FAR) return null;
	return { steps, move: { pair, kind: change.kind, words: fromTo({ pair, change }) } };
}

/** `Kent, from 4 Inadequate in 2018 to 2 Good in 2023` */
export function moveWords({ pair: [, later], words }: FarMove): string {
	return `${isolated(later.authority)}, ${words}`;
}
