/** What is said of a value that is no grade of ours. */
export const OTHER_SCALE = 'another scale';

/** Where a value stands on a scale of which a reader has said which end is better. */
export interface ScaleStep {
	/** From 1, the best. */
	readonly step: number;
	/** How many steps the scale has. */
	readonly of: number;
}

/** A value of a scale that is not known to be ours. */
export interface OtherScaleValue {
	/** As the file writes it, or as its reader has named the step. */
	readonly written: string;
	/** Left out where nobody has said which end is better. */
	readonly at?: ScaleStep;
}

/** Longer scales are figures. */
export const MOST_STEPS = 10;

/**
 * A value that is no grade of our scale, marked as that, so that nobody takes it for one:
 * `6 (another scale)`, `Expected (step 2 of 3, another scale)`.
 */
export function otherScaleWords({ written, at }: OtherScaleValue): string {
	const step = at === undefined ? '' : `${stepWords(at)}, `;
	return `${written} (${step}${OTHER_SCALE})`;
}

/** `step 2 of 3`. */
export function stepWords({ step, of }: ScaleStep): string {
	return `step ${step} of ${of}`;
}

/** Whether two values say the same. */
export function isSameValue(one: OtherScaleValue, other: OtherScaleValue): boolean {
	return (
		one.written === other.written && one.at?.step === other.at?.step && one.at?.of === other.at?.of
	);
}
