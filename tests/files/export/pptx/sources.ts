import type { Inspection } from '#lib/domain/inspection.ts';
import type { DrawChart } from '#lib/export/page/fitted-parts.ts';
import { chartSlide } from '#lib/export/pptx/slide/chart-source.ts';
import type { SlideSource } from '#lib/export/pptx/slide/slide-source.ts';
import { allCharts } from '#lib/view/kinds.ts';
import { sourceNote } from '#lib/view/caption.ts';
import { overviewView } from '#lib/view/pack/overview.ts';

/** A slide of every kind: title, overall grades, each chart with its own title and another, words. */
export function everySlide(inspection: Inspection, draw: DrawChart): readonly SlideSource[] {
	const overview = overviewView(inspection);
	const charts = allCharts(inspection);
	const source = sourceNote(inspection);
	const points = charts.map(({ alt }) => alt);
	const { title } = overview;
	const common = { title, subtitle: points[0] ?? '', footnotes: [], source };
	return [
		{ ...common, kind: 'title', lines: points, notes: points },
		{ ...common, kind: 'overall', subtitle: '', tiles: overview.tiles, points, notes: points },
		...charts.map((view) => chartSlide(view, draw)),
		...charts.map((view) =>
			chartSlide({ ...view, title: `My ${view.title}`, titleIsOwn: true }, draw)
		),
		{
			...common,
			kind: 'points',
			title: 'Method and source',
			points: points.map((text) => ({ heading: text, text })),
			notes: []
		}
	];
}
