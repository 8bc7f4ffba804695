import { expect, test } from 'vitest';
import { gradeHeatmap } from '#lib/view/chart/heatmap/grade-heatmap.ts';
import { heatmapChoice } from '#lib/view/chart/heatmap/heatmap-choice.ts';
import { isInGrid } from '#lib/view/judgement/is-in-grid.ts';
import { example } from '../../../example.ts';

test.each([
	[{}, true],
	[{ service: 'safeguarding' }, false],
	[{ service: 'looked-after' }, true],
	[{ grade: '2' }, false],
	[{ grade: '4' }, true]
])('with %j chosen the heatmap has the cell of a judgement: %j', (chosen, isThere) => {
	const choice = heatmapChoice((key) => new Map(Object.entries(chosen)).get(key) ?? null);
	expect(isInGrid(gradeHeatmap(example(), choice), 'being-healthy.looked-after')).toBe(isThere);
});
