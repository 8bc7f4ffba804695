import { isolated } from '../../../domain/isolated.ts';
import type { Inspection } from '../../../domain/inspection.ts';
import { dateOf } from '../../../select/many/date-of.ts';
import { changesBetween, type AreaChange } from '../../../select/many/area-change.ts';
import { shownGrade, type ShownGrade } from '../../grade-cell.ts';
import { inspectedWords } from '../../words/date-words.ts';
import { countWord } from '../../words/number-words.ts';
import type { TimelineCell, TimelineRow } from './timeline-rows.ts';

/** What became of one area from one inspection to the next, or how it stands beside that of another council. */
export type StepChange =
	| {
			readonly kind: 'better' | 'same' | 'worse';
			readonly was: ShownGrade;
			readonly is: ShownGrade;
			/** Why the two areas are only the nearest to one another; `null`: they are the same. */
			readonly nearest: string | null;
			/**
			 * What it is compared with where the inspection just before did not judge the area: the last that
			 * did; `null`: the one just before.
			 */
			readonly since: Since | null;
			/** Between the two cells: `better`, `1 grade better`. */
			readonly word: string;
			/** `better, from 4 Inadequate to 3 Requires improvement`; `same as before`; and whether by the nearest area. */
			readonly words: string;
	  }
	| { readonly kind: 'not-comparable'; readonly why: string; readonly words: string };

/** An inspection that is not the one just before. */
export interface Since {
	readonly inspection: Inspection;
	/** `since 2012`; empty: it has no date. */
	readonly words: string;
}

/** What stands between an inspection and the one before it. */
export interface TimelineStep {
	readonly from: Inspection;
	/** Whether the two are of different frameworks. */
	readonly isBreak: boolean;
	/** `New framework`, `Same framework`; `Leeds beside Cumbria` */
	readonly heading: string;
	/** By row; `null`: the inspection has no judgement in it, or none before it has. */
	readonly changes: readonly (StepChange | null)[];
	/** How many got better, stayed and got worse between the two, or why nothing can be compared. */
	readonly counts: string;
}

/** How a change is worded. */
export interface StepWords {
	readonly heading: (from: Inspection, to: Inspection, isBreak: boolean) => string;
	readonly word: (kind: Compared, was: ShownGrade, is: ShownGrade) => string;
	/** @param since the inspection it is compared with, where that is not the one just before */
	readonly words: (
		kind: Compared,
		was: ShownGrade,
		is: ShownGrade,
		since: Inspection | null
	) => string;
}

type Compared = 'better' | 'same' | 'worse';

/** Of inspections of one council, the later after the earlier. */
export const OVER_TIME: StepWords = {
	heading: (_from, _to, isBreak) => (isBreak ? 'New framework' : 'Same framework'),
	word: (kind) => kind,
	words: (kind, was, is, since) => {
		const isAlike = was.grade === is.grade && was.word === is.word;
		const before = since === null ? 'before' : `in the one ${inspectedWords(since)}`;
		if (isAlike) return `${kind} as ${before}`;
		const than = since === null ? '' : `${kind === 'same' ? ' as' : ' than'} ${before}`;
		return `${kind}${than}, from ${gradeText(was)} to ${gradeText(is)}`;
	}
};

/** Of two councils, where neither is before the other. */
export const BESIDE: StepWords = {
	heading: (from, to) => `${isolated(to.authority)} beside ${isolated(from.authority)}`,
	word: besideWord,
	words: (kind, was, is) => `${besideWord(kind, was, is)}, beside ${gradeText(was)}`
};

function besideWord(kind: Compared, was: ShownGrade, is: ShownGrade): string {
	const steps = Math.abs(was.grade - is.grade);
	return kind === 'same' ? kind : `${steps} ${steps === 1 ? 'grade' : 'grades'} ${kind}`;
}

function gradeText({ grade, word }: ShownGrade): string {
	return `${grade} ${word}`;
}

/**
 * The step to an inspection from the one before it, through rows of them. What that one did not judge is
 * compared with the last that did.
 *
 * @param inspections in the order of the cells of each row
 * @param at place of the inspection among them; that before it is 0 or more
 */
export function timelineStep(
	inspections: readonly Inspection[],
	at: number,
	rows: readonly TimelineRow[],
	wording: StepWords
): TimelineStep | null {
	const [from, to] = [inspections[at - 1], inspections[at]];
	if (from === undefined || to === undefined) return null;
	const changes = rows.map(({ cells }) => {
		const before = cells.findLastIndex((cell, place) => place < at && cell.kind === 'judged');
		const earlier = inspections[before];
		if (earlier === undefined) return null;
		const { areas } = changesBetween(earlier, to);
		return changeIn(cells[before], cells[at], areas, wording, earlier === from ? null : earlier);
	});
	const isBreak = from.framework !== to.framework || from.framework === null;
	const heading = wording.heading(from, to, isBreak);
	const between = changes.filter((change) => !isSinceEarlier(change));
	return { from, isBreak, heading, changes, counts: countsWords(between) };
}

/** Whether a change is not between an inspection and the one just before. */
function isSinceEarlier(change: StepChange | null): boolean {
	return change !== null && change.kind !== 'not-comparable' && change.since !== null;
}

function changeIn(
	before: TimelineCell | undefined,
	after: TimelineCell | undefined,
	areas: readonly AreaChange[],
	wording: StepWords,
	since: Inspection | null
): StepChange | null {
	if (before?.kind !== 'judged' || after?.kind !== 'judged') return null;
	const change = areas.find(({ from, to }) => from === before.judged && to === after.judged);
	if (change === undefined) return null;
	const { kind } = change;
	if (kind === 'not-comparable') {
		// Over a gap it would have to say which of the two has no grade, and that is seen.
		if (since !== null) return null;
		return { kind, why: change.why, words: `not comparable: ${change.why}` };
	}
	const [was, is] = [shownGrade(change.was), shownGrade(change.is)];
	const { nearest } = change;
	const words = wording.words(kind, was, is, since) + (nearest === null ? '' : ', nearest area');
	const year = since === null ? '' : dateOf(since).slice(0, 4);
	return {
		kind,
		was,
		is,
		nearest,
		since: since && { inspection: since, words: year === '' ? '' : `since ${year}` },
		word: wording.word(kind, was, is),
		words
	};
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
