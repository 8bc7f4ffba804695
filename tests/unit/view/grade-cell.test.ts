import { expect, test } from 'vitest';
import { gridOf } from '#lib/select/grid.ts';
import { cellWords, shownGrades } from '#lib/view/grade-cell.ts';
import { grades } from '../inspection-of.ts';

test.each([
	['4', '4 Inadequate', 1],
	['RI', '3 Requires improvement', 1],
	['-', 'no grade', 0],
	['.', 'not judged', 0],
	['4/3', 'two grades given: 3 Adequate and 4 Inadequate', 2],
	['4/1/3', 'three grades given: 1 Outstanding, 3 Adequate and 4 Inadequate', 3],
	['4/4', '4 Inadequate', 1],
	['not_rated', 'not judged', 0],
	['not_reported_post_reform', 'no longer reported', 0],
	['data_unreadable', 'unreadable', 0],
	['Weak', 'unreadable', 0],
	['6', '6 (another scale)', 0]
])('a cell of %s says "%s"', (cell, words, shown) => {
	const inspection = grades({ Safeguarding: cell, 'Looked-after children': '2' });
	const states = gridOf(inspection).rows.map(({ at }) => at.safeguarding.state);
	expect(states.map(cellWords)).toEqual([words]);
	expect(states.flatMap(shownGrades)).toHaveLength(shown);
});
