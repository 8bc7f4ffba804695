import { expect, test } from 'vitest';
import { areaAnswers } from '#lib/select/area-answers.ts';
import { gradeCounts } from '#lib/select/grade-counts.ts';
import { gridOf } from '#lib/select/grid.ts';
import { ofCouncil } from '#lib/select/of-council.ts';
import { unsharedAreas } from '#lib/select/shared-areas.ts';
import { gradeHeatmap } from '#lib/view/chart/heatmap/grade-heatmap.ts';
import { example } from '../../example.ts';
import { inspectionOf } from '../inspection-of.ts';

const BOARD = 'Effectiveness of the Local Safeguarding Children Board';

const reviewed = inspectionOf(
	'framework,area,grade',
	'SIF,Overall effectiveness,Good',
	'SIF,Children who need help and protection,Good',
	'SIF,Children looked after and achieving permanence,Good',
	'SIF,LSCB,Inadequate'
);

test('the grade of the board is counted, compared and answered nowhere', () => {
	expect(gradeCounts(reviewed).reduce((sum, { byGrade }) => sum + byGrade[4], 0)).toBe(0);
	expect(unsharedAreas(reviewed).map(({ area }) => area.group)).not.toContain('board');
	const { answers } = areaAnswers(reviewed);
	expect(answers.find(({ question }) => question === 'inadequate')?.keys.size).toBe(0);
});

test('it is shown, in a group of its own, with a note', () => {
	expect(gridOf(reviewed).rows.map(({ area }) => area.group)).toContain('board');
	const { groups, title, notes } = gradeHeatmap(reviewed);
	expect(groups.at(-1)).toMatchObject({ label: 'Local Safeguarding Children Board' });
	expect(title).not.toMatch(/inadequate/i);
	expect(notes.join()).toContain('a body of its own');
});

test.each([
	['that says nothing of a board', example()],
	['that says nothing of a council', inspectionOf('framework,area,grade', `SIF,${BOARD},Good`)]
])('an inspection %s is left as it is', (_name, inspection) => {
	expect(ofCouncil(inspection)).toBe(inspection);
});
