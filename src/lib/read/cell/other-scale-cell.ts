import {
	MOST_STEPS,
	OTHER_SCALE,
	type OtherScaleValue,
	type ScaleStep
} from '../../domain/other-scale.ts';

const MARKED = new RegExp(`^(.*)\\((?:step (\\d{1,2}) of (\\d{1,2}), )?${OTHER_SCALE}\\)$`, 's');

/** The value that was marked so; `null` for any other text. */
export function otherScaleValue(words: string): OtherScaleValue | null {
	const [, before = '', step, of] = MARKED.exec(words) ?? [];
	const written = before.trim();
	if (written === '') return null;
	if (step === undefined) return { written };
	const at = { step: Number(step), of: Number(of) };
	// What cannot be a step is a slip, which its reader must see.
	return isStep(at) ? { written, at } : null;
}

/** Whether a scale can have the step. */
function isStep({ step, of }: ScaleStep): boolean {
	return step >= 1 && step <= of && of >= 2 && of <= MOST_STEPS;
}
