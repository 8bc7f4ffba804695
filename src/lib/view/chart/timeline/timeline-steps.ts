import type { Inspection } from '../../../domain/inspection.ts';
import { changesBetween, type AreaChange } from '../../../select/many/area-change.ts';
import { shownGrade, type ShownGrade } from '../../grade-cell.ts';
import { countWord } from '../../words/number-words.ts';
import type { TimelineCell, TimelineRow } from './timeline-rows.ts';

/** What became of one area from one inspection to the next. */
export type StepChange =
	| {
			readonly kind: 'better' | 'same' | 'worse';
			readonly was: ShownGrade;
			readonly is: ShownGrade;
			/** Why the two areas are only the nearest to one another; `null`: they are the same. */
			readonly nearest: string | null;
	  }
	| { readonly kind: 'not-comparable'; readonly why: string };

/** What stands between an inspection and the one before it. */
export interface TimelineStep {
	readonly from: Inspection;
	/** Whether the two are of different frameworks. */
	readonly isBreak: boolean;
	/** By row; `null`: one of the two has no judgement in it. */
	readonly changes: readonly (StepChange | null)[];
	/** How many got better, stayed and got worse, or why nothing can be compared. */
	readonly counts: string;
}

/**
 * The step from one inspection to the next through rows of them.
 *
 * @param places of the two among the cells of each row
 */
export function timelineStep(
	from: Inspection,
	to: Inspection,
	rows: readonly TimelineRow[],
	[before, after]: readonly [number, number]
): TimelineStep {
	const { areas } = changesBetween(from, to);
	const changes = rows.map(({ cells }) => changeIn(cells[before], cells[after], areas));
	const isBreak = from.framework !== to.framework || from.framework === null;
	return { from, isBreak, changes, counts: countsWords(changes) };
}

function changeIn(
	before: TimelineCell | undefined,
	after: TimelineCell | undefined,
	areas: readonly AreaChange[]
): StepChange | null {
	if (before?.kind !== 'judged' || after?.kind !== 'judged') return null;
	const change = areas.find(({ from, to }) => from === before.judged && to === after.judged);
	if (change === undefined) return null;
	if (change.kind === 'not-comparable') return { kind: change.kind, why: change.why };
	const { kind, was, is, nearest } = change;
	return { kind, was: shownGrade(was), is: shownGrade(is), nearest };
}

/** `better in four, same in two, worse in none`; of one area `nearest area: same`. */
export function countsWords(changes: readonly (StepChange | null)[]): string {
	const compared = changes.flatMap((each) =>
		each === null || each.kind === 'not-comparable' ? [] : [each]
	);
	if (compared.length === 0) return 'nothing to compare: no area has a grade in both';
	const nearest = compared.filter((each) => each.nearest !== null).length;
	const [only, ...others] = compared;
	if (only !== undefined && others.length === 0) {
		return `${nearest === 0 ? 'one area' : 'nearest area'}: ${only.kind}`;
	}
	const counts = (['better', 'same', 'worse'] as const).map(
		(kind) => `${kind} in ${numberOf(compared.filter((each) => each.kind === kind).length)}`
	);
	const words = counts.join(', ');
	if (nearest === compared.length) {
		return `nearest areas: ${words}`;
	}
	return nearest === 0 ? words : `${words}; ${countWord(nearest)} of them by the nearest area`;
}

function numberOf(count: number): string {
	return count === 0 ? 'none' : countWord(count);
}

/** `better, from 4 Inadequate to 3 Requires improvement`; `same as before`; and whether by the nearest area. */
export function changeWords(change: StepChange): string {
	if (change.kind === 'not-comparable') return `not comparable: ${change.why}`;
	const { kind, was, is, nearest } = change;
	const grades = [was, is].map(({ grade, word }) => `${grade} ${word}`);
	const isAlike = was.grade === is.grade && was.word === is.word;
	const words = isAlike ? `${kind} as before` : `${kind}, from ${grades.join(' to ')}`;
	return nearest === null ? words : `${words}, nearest area`;
}
