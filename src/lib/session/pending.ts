import type { Inspection } from '../domain/inspection.ts';
import { decidedOutcome, type Choices } from '../library/choices.ts';
import type { FileReading } from '../library/file-reading.ts';
import type { Library } from '../library/library.ts';
import type { Recognised } from '../library/recognise.ts';
import { NO_DECISIONS, type Decisions } from '../read/decisions.ts';
import type { ChosenFile } from './reading.ts';

/** All that its reader has decided about a file so far, and what was decided last. */
export interface Step {
	readonly decisions: Decisions;
	readonly choices: Choices;
	/** `“Adequete” is read as Adequate`; empty for the first, when nothing is decided. */
	readonly words: string;
}

/** A file that was read and is not added yet. */
export interface Pending extends ChosenFile {
	readonly name: string;
	/** As it reads with what is decided now. */
	readonly reading: FileReading;
	/** What its inspections are to those that were open when they were compared. */
	readonly recognised: readonly Recognised[];
	readonly comparedWith: Library;
	readonly steps: readonly Step[];
	/** Place of the step that counts now: those after it were undone. */
	readonly at: number;
}

const FIRST: Step = { decisions: NO_DECISIONS, choices: {}, words: '' };

/** Nothing decided yet. */
export const FIRST_STEP = { steps: [FIRST], at: 0 } as const;

/** What is decided now. */
export function stepOf({ steps, at }: Pick<Pending, 'steps' | 'at'>): Step {
	return steps[at] ?? FIRST;
}

/** The steps with one more, in place of those that were undone. */
export function withStep({ steps, at }: Pending, step: Step): Pick<Pending, 'steps' | 'at'> {
	return { steps: [...steps.slice(0, at + 1), step], at: at + 1 };
}

/** Whether nothing about a file has to be looked at before it is added. */
export function isPlain({ reading, recognised }: Pending): boolean {
	return (
		reading.inspections.length > 0 &&
		reading.report === undefined &&
		reading.problems.length === 0 &&
		reading.tables.every(({ state }) => state === 'read' || state === 'no-table') &&
		!recognised.some(isAsked)
	);
}

/** Whether a reader has to decide about it. */
export function isAsked({ outcome }: Recognised): boolean {
	return outcome === 'differs' || outcome === 'maybe-same';
}

/** How many inspections would be added beside those that are open, and how many of those would change. */
export function arrivingCounts({ recognised, ...pending }: Pending): {
	readonly added: readonly Inspection[];
	readonly changed: number;
} {
	const { choices } = stepOf(pending);
	const added: Inspection[] = [];
	let changed = 0;
	for (const each of recognised) {
		const outcome = decidedOutcome(each, choices);
		if (outcome === 'added') added.push(each.inspection);
		if (outcome === 'joined' || outcome === 'taken') changed += 1;
	}
	return { added, changed };
}
