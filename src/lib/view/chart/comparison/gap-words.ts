import { NO_GRADE_WORDS, NOT_JUDGED_WORDS } from '../../../domain/no-grade.ts';
import { OTHER_SCALE } from '../../../domain/other-scale.ts';
import type { SharedArea } from '../../../select/shared-areas.ts';
import type { CellState } from '../../../select/grid.ts';
import { gradesInSentence } from './grades-in-sentence.ts';

const SAFEGUARDING = 'safeguarding';
const LOOKED_AFTER = 'looked-after children';

/**
 * What safeguarding is beside looked-after children in an area: `1 grade worse`, `2 grades better`,
 * `same`. Where that cannot be said, what stands in its way: `no grade for safeguarding`,
 * `conflicting grades for safeguarding: 2 good, 4 inadequate`.
 */
export function gapWords({ gap, safeguarding, lookedAfter }: SharedArea): string {
	if (gap === null) return obstacles(safeguarding, lookedAfter);
	if (gap === 0) return 'same';
	const width = Math.abs(gap);
	return `${width} ${width === 1 ? 'grade' : 'grades'} ${gap > 0 ? 'worse' : 'better'}`;
}

function obstacles(safeguarding: CellState, lookedAfter: CellState): string {
	const missing = missingWords(safeguarding);
	if (missing !== null && missing === missingWords(lookedAfter)) {
		return missing === OTHER_SCALE ? missing : `${missing} for either service`;
	}
	return [...obstacle(safeguarding, SAFEGUARDING), ...obstacle(lookedAfter, LOOKED_AFTER)].join(
		'; '
	);
}

/** What stands where a grade of ours would; `null` where one or more do. */
export function missingWords(state: CellState): string | null {
	switch (state.kind) {
		case 'no-grade':
			return NO_GRADE_WORDS[state.why];
		case 'other-scale':
			return OTHER_SCALE;
		case 'not-judged':
			return NOT_JUDGED_WORDS;
		default:
			return null;
	}
}

function obstacle(state: CellState, service: string): readonly string[] {
	const missing = missingWords(state);
	if (missing !== null) return [`${missing} for ${service}`];
	if (state.kind !== 'conflict') return [];
	return [`conflicting grades for ${service}: ${gradesInSentence(state)}`];
}
