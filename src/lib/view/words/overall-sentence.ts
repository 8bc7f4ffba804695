import type { JudgedService } from '../../domain/service.ts';
import type { CellState } from '../../select/cell-state.ts';
import { givenGrades } from '../grade-cell.ts';
import { gradeInSentence, gradePredicate } from './grade-phrase.ts';
import { listWords } from './sentence.ts';
import { SERVICE_WORDS } from './service-words.ts';

/** A service with what the inspection says of it overall. */
export interface OverallState {
	readonly service: JudgedService;
	readonly state: CellState;
}

/**
 * The overall grades in one line, for example "safeguarding is inadequate overall; services for
 * looked-after children are adequate". A conflict comes first and is named. `null` where there is no
 * overall grade, or where one for both services stands beside others and nothing is in conflict.
 */
export function overallSentence(states: readonly OverallState[]): string | null {
	const of = (kind: CellState['kind']) => states.filter(({ state }) => state.kind === kind);
	const [conflicts, graded] = [of('conflict'), of('graded')];
	if (conflicts.length + graded.length === 0) return null;
	if (states.length > 1 && states.some(({ service }) => service === 'both')) {
		return conflicts.length === 0 ? null : conflicts.map(clause).join('; ');
	}
	if (graded.length === states.length) return gradedSentence(graded);
	return [...conflicts, ...graded, ...of('no-grade')].map(clause).join('; ');
}

/** One grade for each service: what they share is said once. */
function gradedSentence(states: readonly OverallState[]): string {
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

function clause(each: OverallState): string {
	const { noun, plural } = subject(each);
	if (each.state.kind === 'graded') return `${noun} ${predicate(each.state, plural)} overall`;
	const has = `${noun} ${plural ? 'have' : 'has'}`;
	const grades = givenGrades(each.state).map(gradeInSentence);
	return grades.length === 0
		? `${has} no overall grade`
		: `${has} conflicting overall grades, ${listWords(grades)}`;
}

/** `is adequate`; nothing for what has no single grade. */
function predicate(state: CellState, plural: boolean): string {
	return state.kind === 'graded' ? gradePredicate(state, plural) : '';
}

/** One grade for both services is one for all that an authority does for children. */
function subject({ service }: OverallState): { readonly noun: string; readonly plural: boolean } {
	return service === 'both'
		? { noun: "children's services", plural: true }
		: SERVICE_WORDS[service];
}
