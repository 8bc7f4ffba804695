import { describe, expect, test } from 'vitest';
import { gradeHeatmap } from '#lib/view/chart/heatmap/grade-heatmap.ts';
import { WHOLE_HEATMAP } from '#lib/view/chart/heatmap/heatmap-choice.ts';
import { inspectionOf } from '../inspection-of.ts';

const HEADER = 'framework,service,area,grade';
const ILACS = [
	'ILACS,Both,Overall effectiveness,3',
	'ILACS,Both,Impact of leaders,2',
	'ILACS,Safeguarding,Help and protection,3',
	'ILACS,Looked-after children,Children in care,2'
];

describe('an inspection that judges each area once, some for both services', () => {
	const inspection = inspectionOf(HEADER, ...ILACS);

	test('has one column of grades, and no cell without one', () => {
		const view = gradeHeatmap(inspection);
		expect(view.columns).toEqual([{ key: 'grade', label: 'Grade' }]);
		const cells = view.groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
		expect(cells.filter(({ column }) => column !== 'grade')).toEqual([]);
		expect(cells.map(({ state }) => state)).not.toContain('not-judged');
		expect(view.table().columns.map(({ heading }) => heading)).toEqual(['Judgement area', 'Grade']);
		expect(view.subtitle).toMatch(
			/^Grades from 1 Outstanding to 4 Inadequate, by judgement area, /
		);
	});

	test('still says in each cell whose grade it is', () => {
		const labels = gradeHeatmap(inspection).groups.flatMap(({ rows }) =>
			rows.flatMap(({ cells }) => cells.map(({ label }) => label))
		);
		expect(labels).toContain('Help and protection, safeguarding: 3 Requires improvement');
	});

	test('has the column of a service that its reader chooses', () => {
		const { columns } = gradeHeatmap(inspection, { ...WHOLE_HEATMAP, service: 'safeguarding' });
		expect(columns).toEqual([{ key: 'safeguarding', label: 'Safeguarding' }]);
	});
});

test('one area judged for two services keeps a column for each', () => {
	const view = gradeHeatmap(
		inspectionOf(HEADER, ...ILACS, 'ILACS,Looked-after children,Help and protection,2')
	);
	expect(view.columns.map(({ key }) => key)).toEqual(['safeguarding', 'looked-after', 'both']);
});
