import type { Inspection } from '../../../domain/inspection.ts';
import {
	changeTallies,
	type ChangeRound,
	type TalliedChange
} from '../../../select/many/change-tally.ts';
import { dateOf } from '../../../select/many/date-of.ts';
import { shownGrade } from '../../grade-cell.ts';
import type { ChangeKind } from './changes-view.ts';

/** A council of which one thing became in an area. */
export interface MovedCouncil {
	/** The later of its two. */
	readonly inspection: Inspection;
	/** `from 4 Inadequate in 2018 to 2 Good in 2023`; empty: the two cannot be compared. */
	readonly words: string;
}

/** The councils of one stretch of a bar, by name. @param bar its key */
export function movedCouncils(
	{ pairs }: Pick<ChangeRound, 'pairs'>,
	bar: string,
	kind: ChangeKind
): readonly MovedCouncil[] {
	const tally = changeTallies(pairs).find(({ column }) => column.id === bar);
	return (tally?.changes[kind] ?? [])
		.map((tallied) => ({ inspection: tallied.pair[1], words: fromTo(tallied) }))
		.sort((left, right) => NAMES.compare(left.inspection.authority, right.inspection.authority));
}

const NAMES = new Intl.Collator('en-GB');

/** `from 4 Inadequate in 2018 to 2 Good in 2023`; `2 Good in 2018 and in 2023`; empty: not comparable. */
export function fromTo({ pair, change }: TalliedChange): string {
	if (change.kind === 'not-comparable') return '';
	const [was, is] = [shownGrade(change.was), shownGrade(change.is)].map(
		({ grade, word }) => `${grade} ${word}`
	);
	const [before, after] = pair.map((each) => {
		const year = dateOf(each).slice(0, 4);
		return year === '' ? '' : ` in ${year}`;
	});
	if (was !== is) return `from ${was}${before} to ${is}${after}`;
	return before === '' || after === '' ? `${was} both times` : `${was}${before} and${after}`;
}
