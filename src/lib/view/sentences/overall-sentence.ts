import type { JudgedService } from '../../domain/service.ts';
import type { CellState } from '../../select/grid.ts';
import { givenGrades } from '../grade-cell.ts';
import { gradeInSentence, gradePredicate } from '../words/grade-phrase.ts';
import { listWords } from '../words/sentence.ts';
import { SERVICE_WORDS } from '../words/service-words.ts';

/** A service with what the inspection says of it overall. */
export interface OverallState {
	readonly service: JudgedService;
	readonly state: CellState;
}

/**
 * The overall grades in one line, for example "safeguarding is inadequate overall; services for
 * looked-after children are adequate". A conflict comes first and is named. `null` where there is no
 * overall grade, or where one for both services stands beside others and nothing is in conflict.
 *
 * @param isOfChildren whether both services together are children's services, as an authority has them
 */
export function overallSentence(
	states: readonly OverallState[],
	isOfChildren = true
): string | null {
	const subject = isOfChildren ? subjectOf : ofAnother;
	const conflicts = states.filter(({ state }) => state.kind === 'conflict');
	const graded = states.filter(({ state }) => state.kind === 'graded');
	if (conflicts.length + graded.length === 0) return null;
	const beside = states.length > 1 && states.some(({ service }) => service === 'both');
	if (beside && conflicts.length === 0) return null;
	if (graded.length === states.length) return gradedSentence(graded, subject);
	const others = states.filter((each) => !conflicts.includes(each) && !graded.includes(each));
	return [...conflicts, ...graded, ...others]
		.map((each) => clause(each, beside ? SERVICE_WORDS[each.service] : subject(each)))
		.join('; ');
}

/** One grade for each service: what they share is said once. */
function gradedSentence(states: readonly OverallState[], subject: typeof subjectOf): string {
	const predicates = states.map(({ state }) => predicate(state, true));
	if (states.length > 1 && new Set(predicates).size === 1) {
		return `both services ${predicates[0] ?? ''} overall`;
	}
	const [first = '', ...others] = states.map((each) => {
		const { noun, plural } = subject(each);
		return `${noun} ${predicate(each.state, plural)}`;
	});
	return [`${first} overall`, ...others].join('; ');
}

function clause({ state }: OverallState, { noun, plural }: Subject): string {
	if (state.kind === 'graded') return `${noun} ${predicate(state, plural)} overall`;
	if (state.kind === 'other-scale') {
		return `${noun} ${plural ? 'are' : 'is'} judged on another scale overall`;
	}
	const has = `${noun} ${plural ? 'have' : 'has'}`;
	const grades = givenGrades(state).map(gradeInSentence);
	return grades.length === 0
		? `${has} no overall grade`
		: `${has} conflicting overall grades, ${listWords(grades)}`;
}

/** `is adequate`; nothing for what has no single grade. */
function predicate(state: CellState, plural: boolean): string {
	return state.kind === 'graded' ? gradePredicate(state, plural) : '';
}

interface Subject {
	readonly noun: string;
	readonly plural: boolean;
}

/** One grade for both services alone is one for all that an authority does for children. */
function subjectOf({ service }: OverallState): Subject {
	return service === 'both'
		? { noun: "children's services", plural: true }
		: SERVICE_WORDS[service];
}

/** What else is inspected than an authority's services: the name before the sentence says what it is. */
function ofAnother(each: OverallState): Subject {
	return each.service === 'both' ? { noun: 'it', plural: false } : subjectOf(each);
}
