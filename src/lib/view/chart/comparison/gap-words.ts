import type { SharedArea } from '../../../select/shared-areas.ts';
import type { CellState } from '../../../select/cell-state.ts';
import { givenGrades } from '../../grade-cell.ts';
import { gradeInSentence } from '../../words/grade-phrase.ts';

const SAFEGUARDING = 'safeguarding';
const LOOKED_AFTER = 'looked-after children';

/**
 * How far apart two services are in an area: `1 step better for safeguarding`, `level`. Where a gap
 * cannot be said, what stands in its way: `no grade for safeguarding`, `conflicting grades for
 * safeguarding: 2 good, 4 inadequate`.
 */
export function gapWords({ gap, safeguarding, lookedAfter }: SharedArea): string {
	if (gap === null) return obstacles(safeguarding, lookedAfter);
	if (gap === 0) return 'level';
	const steps = Math.abs(gap) === 1 ? '1 step' : `${Math.abs(gap)} steps`;
	return `${steps} better for ${gap > 0 ? LOOKED_AFTER : SAFEGUARDING}`;
}

function obstacles(safeguarding: CellState, lookedAfter: CellState): string {
	if (safeguarding.kind === 'no-grade' && lookedAfter.kind === 'no-grade') {
		return 'no grade for either service';
	}
	return [...obstacle(safeguarding, SAFEGUARDING), ...obstacle(lookedAfter, LOOKED_AFTER)].join(
		'; '
	);
}

function obstacle(state: CellState, service: string): readonly string[] {
	if (state.kind === 'graded') return [];
	if (state.kind !== 'conflict') return [`no grade for ${service}`];
	const grades = givenGrades(state).map((given) => `${given.grade} ${gradeInSentence(given)}`);
	return [`conflicting grades for ${service}: ${grades.join(', ')}`];
}
