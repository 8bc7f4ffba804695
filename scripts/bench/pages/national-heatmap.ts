import type { Inspection } from '../../../src/lib/domain/inspection.ts';
import {
	gradeHeatmap,
	type HeatmapView
} from '../../../src/lib/view/chart/heatmap/grade-heatmap.ts';

/**
 * Many inspections as one heatmap: a row for each, a column for each judgement of the first. The
 * site has no such page yet; this puts its chart under the load it will have.
 */
export function nationalHeatmap(inspections: readonly Inspection[]): HeatmapView {
	const views = inspections.map((inspection) => gradeHeatmap(inspection));
	const [first] = views;
	if (first === undefined) throw new Error('There is no inspection.');
	const judged = (view: HeatmapView) =>
		view.groups
			.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
			.filter(({ state }) => state !== 'not-judged');
	const rows = inspections.map((inspection, index) => {
		const view = views[index];
		return {
			key: inspection.key,
			label: `${inspection.authority} ${inspection.label ?? ''}`,
			cells: (view === undefined ? [] : judged(view)).map((cell) => ({
				...cell,
				key: `${inspection.key} ${cell.key}`,
				row: inspection.key,
				column: cell.key,
				grades: cell.grades.map(({ grade }) => ({ grade, word: '' }))
			}))
		};
	});
	return {
		...first,
		columns: judged(first).map(({ key }, index) => ({ key, label: String(index + 1) })),
		groups: [{ key: 'all', label: null, rows }]
	};
}
