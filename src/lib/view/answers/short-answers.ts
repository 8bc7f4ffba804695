import type { Inspection } from '../../domain/inspection.ts';
import { actionsByDeadline } from '../../select/actions-by-deadline.ts';
import { areaAnswers, type AreaAnswer, type AreaQuestion } from '../../select/area-answers.ts';
import { sharedAreas } from '../../select/shared-areas.ts';
import { NO_DEADLINE } from '../words/deadline-words.ts';
import { counted, countWord } from '../words/number-words.ts';
import { portion } from '../words/portion-words.ts';
import { capital, inSentence } from '../words/sentence.ts';
import { answerCount, byService, questionWords } from './answer-words.ts';

/** Where an answer is shown in full. */
export type AnswerPlace =
	| { readonly page: 'heatmap'; readonly areas: AreaQuestion }
	| { readonly page: 'compare' }
	| { readonly page: 'actions' };

/** A question that a reader brings, answered in a line. */
export interface ShortAnswer {
	/** `Inadequate in one service` */
	readonly question: string;
	/** How many, which leads to the place: `five of 15 areas`. */
	readonly count: string;
	/** What follows: `safeguarding four, looked-after children one`; `null`: nothing. */
	readonly more: string | null;
	/** `null` where there is nothing to be shown. */
	readonly place: AnswerPlace | null;
}

/** What fails, where safeguarding is worse, and what is to be done first. */
export function shortAnswers(inspection: Inspection): readonly ShortAnswer[] {
	const failing = areaAnswers(inspection)
		.answers.filter(({ question, of }) => question.startsWith('inadequate') && of > 0)
		.map(areaAnswer);
	return [...failing, ...worseAnswer(inspection), ...dueAnswer(inspection)];
}

function areaAnswer(answer: AreaAnswer): ShortAnswer {
	const { question, keys } = answer;
	return {
		question: capital(questionWords(question)),
		count: answerCount(answer),
		more: question.endsWith('one') && keys.size > 0 ? byService(answer) : null,
		place: keys.size === 0 ? null : { page: 'heatmap', areas: question }
	};
}

/** Where both services have one grade each. */
function worseAnswer(inspection: Inspection): readonly ShortAnswer[] {
	const gaps = sharedAreas(inspection).flatMap(({ gap }) => (gap === null ? [] : [gap]));
	if (gaps.length === 0) return [];
	const worse = gaps.filter((gap) => gap > 0).length;
	const better = gaps.filter((gap) => gap < 0).length;
	const same = gaps.length - worse - better;
	return [
		{
			question: 'Safeguarding worse',
			count:
				gaps.length === 1
					? `${worse === 1 ? '' : 'not '}in the only area compared`
					: `${portion(worse, gaps.length)} areas`,
			more: gaps.length === 1 ? null : restWords(better, same),
			place: { page: 'compare' }
		}
	];
}

/** `better in none, the same in four`; nothing where all are worse. */
function restWords(better: number, same: number): string | null {
	if (better + same === 0) return null;
	const none = (count: number) => (count === 0 ? 'none' : countWord(count));
	return `better in ${none(better)}, the same in ${none(same)}`;
}

/** How a deadline starts that can follow "to be done". */
const WHEN = /^(immediately|at once|within|by|before|in|from) ?/i;

/** The nearest deadline and the one after it, or what has none. */
function dueAnswer(inspection: Inspection): readonly ShortAnswer[] {
	const dated = actionsByDeadline(inspection).filter(({ months }) => months !== null);
	const [first, second] = dated.map(({ name, byService }) => ({
		name: inSentence(name),
		count: byService.reduce((sum, { actions }) => sum + actions.length, 0)
	}));
	const all = inspection.actions.length;
	const without = inspection.actions.filter(({ months }) => months === null).length;
	if (first === undefined) return without === 0 ? [] : [undatedAnswer(without)];
	const next =
		second === undefined
			? without > 0 && `${countWord(without)} without a deadline`
			: `${countWord(second.count)} ${second.name}`;
	return [
		{
			question: WHEN.test(first.name)
				? `To be done ${first.name}`
				: `To be done first (${first.name})`,
			count: all === 1 ? 'the only action' : `${portion(first.count, all)} actions`,
			more: next || null,
			place: { page: 'actions' }
		}
	];
}

function undatedAnswer(count: number): ShortAnswer {
	return {
		question: 'To be done',
		count: counted(count, 'area for improvement', 'areas for improvement'),
		more: NO_DEADLINE,
		place: { page: 'actions' }
	};
}
