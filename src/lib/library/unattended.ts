import type { Choice, Choices } from './choices.ts';
import type { Recognised } from './recognise.ts';

/** Two ids of inspections that are one; the date of the first is the right one. */
export type OnePair = readonly [right: string, other: string];

/**
 * What becomes of arriving inspections where nobody can be asked: those that say otherwise, or may be
 * others, stay apart, but for the pairs that are said to be one.
 */
export function unattendedChoices(
	recognised: readonly Recognised[],
	ones: readonly OnePair[]
): Choices {
	const choices = recognised.flatMap(({ inspection, outcome, open }): [string, Choice][] => {
		if (outcome !== 'differs' && outcome !== 'maybe-same') return [];
		const pair = ones.find(
			(ids) => open !== null && ids.includes(inspection.id) && ids.includes(open.inspection.id)
		);
		if (pair === undefined) return [[inspection.id, 'both']];
		return [[inspection.id, pair[0] === inspection.id ? 'take' : 'keep']];
	});
	return Object.fromEntries(choices);
}
