import type { Scale } from '../scale.ts';
import { asOurs } from './guess-scale.ts';

/**
 * What a reader says of a scale that nobody can guess: which of the two ends of the proposed order is the
 * better, that its steps are our grades, or nothing.
 */
export const SCALE_ANSWERS = ['unordered', 'first-best', 'last-best', 'ours'] as const;

export type ScaleAnswer = (typeof SCALE_ANSWERS)[number];

/** The answers that can be given of a scale as it was proposed: one step has no ends, and few scales can be ours. */
export function answersTo(proposed: Scale): readonly ScaleAnswer[] {
	const hasEnds = proposed.steps.length > 1;
	return SCALE_ANSWERS.filter((answer) => {
		if (answer === 'ours') return asOurs(proposed) !== null;
		return answer === 'unordered' || hasEnds;
	});
}

/** The scale with an answer. The order that its reader has given it by hand is kept, or turned round. */
export function answered(scale: Scale, answer: ScaleAnswer, proposed: Scale): Scale {
	if (answer === 'ours') return { ...(asOurs(proposed) ?? proposed), none: scale.none };
	const { steps } = scale.is === 'ours' ? proposed : scale;
	if (answer === 'unordered') return { ...scale, is: 'unordered', steps };
	const own: Scale = { ...scale, is: 'own', steps };
	return answerOf(own, proposed) === answer ? own : { ...own, steps: steps.toReversed() };
}

/** What is said of a scale now. */
export function answerOf({ is, steps }: Scale, proposed: Scale): ScaleAnswer {
	if (is !== 'own') return is;
	const [first, last] = [proposed.steps[0], proposed.steps.at(-1)].map((end) =>
		steps.findIndex(({ spellings }) => spellings.some((each) => end?.spellings.includes(each)))
	);
	return (first ?? 0) < (last ?? 0) ? 'first-best' : 'last-best';
}
