import type { GivenGrade } from '../../../domain/judgement.ts';
import type { AreaRow, CellState } from '../../../select/grid.ts';
import { gradesPredicate } from '../../words/grade-phrase.ts';
import { countWord } from '../../words/number-words.ts';
import { capital, inSentence, listWords } from '../../words/sentence.ts';

/** Some areas, and how many of them are judged once for both services together. */
interface Areas {
	readonly count: number;
	readonly together: number;
}

export function areasIn(rows: readonly AreaRow[]): Areas {
	return {
		count: rows.length,
		together: rows.filter(({ area }) => area.services.includes('both')).length
	};
}

/** "Eight areas are judged for one service only"; "Eight more areas …"; "These three areas …". */
export function areasSentence(
	{ count, together }: Areas,
	which: 'all' | 'more' | 'these' = 'all'
): string {
	const noun = count === 1 ? 'area' : 'areas';
	const number = capital(countWord(count));
	const these = count === 1 ? 'This' : `These ${countWord(count)}`;
	const subject = { all: number, more: `${number} more`, these }[which];
	return `${subject} ${noun} ${count === 1 ? 'is' : 'are'} judged ${howJudged({ count, together })}`;
}

function howJudged({ count, together }: Areas): string {
	if (together === 0) return 'for one service only';
	return together === count
		? 'once for both services together'
		: 'for one service only or once for both together';
}

/** "Eight more areas are judged for one service only: being healthy, …". */
export function namedSentence(rows: readonly AreaRow[]): string {
	const names = listWords(rows.map(({ area }) => inSentence(area.name)));
	return `${areasSentence(areasIn(rows), 'more')}: ${names}`;
}

/**
 * How those areas did, by the worst grade that was given: "two are inadequate", "six are adequate,
 * none is worse". What has no single grade is said, since it may be of any.
 */
export function gradesWords(judgements: readonly { readonly state: CellState }[]): string {
	const given = judgements.flatMap(({ state }) => (state.kind === 'graded' ? [state] : []));
	const others = judgements.length - given.length;
	if (given.length === 0) return noneWords(others);
	if (others === 0) return worstWords(given, true);
	return `${worstWords(given, false)}; ${countWord(others)} ${others === 1 ? 'has' : 'have'} no single grade`;
}

function noneWords(count: number): string {
	if (count === 1) return 'it has no single grade';
	return `${count === 2 ? 'neither' : 'none'} has a single grade`;
}

/** @param areAll whether there are no others, so that "all" may be said */
function worstWords(given: readonly GivenGrade[], areAll: boolean): string {
	const { length } = given;
	const worst = Math.max(...given.map(({ grade }) => grade));
	const named = worst <= 2 ? given : given.filter(({ grade }) => grade === worst);
	const said = worst <= 2 ? goodWords(named) : gradesPredicate(named, named.length !== 1);
	if (length === 1 && areAll) return `it ${said}`;
	if (named.length === length) {
		return `${areAll ? (length === 2 ? 'both' : 'all') : countWord(length)} ${said}`;
	}
	return `${countWord(named.length)} ${said}${worst === 3 ? ', none is worse' : ''}`;
}

/** `are good`, `are good or outstanding`. */
function goodWords(given: readonly GivenGrade[]): string {
	const words = [
		...(given.some(({ grade }) => grade === 2) ? ['good'] : []),
		...(given.some(({ grade }) => grade === 1) ? ['outstanding'] : [])
	];
	return `${given.length === 1 ? 'is' : 'are'} ${words.join(' or ')}`;
}
