import type { Recognised } from './recognise.ts';

/**
 * What its reader decided about an inspection that is open and says otherwise, or may be open. `keep`: what
 * is open stays as it is; of two that may be one, they are one with the open one's date. `take`: the same
 * with what arrives. `both`: two inspections.
 */
export type Choice = 'keep' | 'take' | 'both';

/** By id of the arriving inspection. */
export type Choices = Readonly<Record<string, Choice>>;

/**
 * What becomes of an arriving inspection. `added`: it was not open, or stands beside the one that is.
 * `same`: it was, and it says nothing more. `joined`: what it says more is added to the one that is open.
 * `kept`: that says otherwise and stays. `taken`: that now says what arrived.
 */
export type DecidedOutcome = 'added' | 'same' | 'joined' | 'kept' | 'taken';

const OF_CHOICE = {
	differs: { keep: 'kept', take: 'taken', both: 'added' },
	'maybe-same': { keep: 'joined', take: 'taken', both: 'added' }
} as const;

/** What is decided where nobody was asked: what is open stays, and what may be two are two. */
export function choiceOf({ inspection, outcome }: Recognised, choices: Choices): Choice {
	return choices[inspection.id] ?? (outcome === 'maybe-same' ? 'both' : 'keep');
}

export function decidedOutcome(recognised: Recognised, choices: Choices): DecidedOutcome {
	const { outcome } = recognised;
	switch (outcome) {
		case 'added':
		case 'same':
			return outcome;
		case 'fuller':
			return 'joined';
		default:
			return OF_CHOICE[outcome][choiceOf(recognised, choices)];
	}
}
