import type { AreaQuestion } from '../../../select/area-answers.ts';

/** The value of `rest` that leaves only the areas asked for. */
export const HIDDEN = 'hidden';

/** Changes of an address that mark the areas of a question, with or without the rest; `null` unmarks them. */
export function areaKeys(
	question: AreaQuestion | null,
	restHidden = false
): Readonly<Record<'areas' | 'rest', string | null>> {
	return { areas: question, rest: question !== null && restHidden ? HIDDEN : null };
}
