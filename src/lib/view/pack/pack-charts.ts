import { hasNumber, type NumberedFigure } from '../../domain/figure.ts';
import type { Inspection } from '../../domain/inspection.ts';
import { FEWEST, headlineCharts } from '../../select/headline-charts.ts';
import { numbersView, type HeadlineCountsView } from '../chart/headline-counts/headline-counts.ts';
import { partsOfWholesBoards } from '../chart/parts-of-wholes/parts-of-wholes.ts';
import { allCharts, type ChartView } from '../kinds.ts';

/** Numbers that have room as a list under the large ones. */
const MOST_BENEATH = 6;

/**
 * Charts as slides want them, none mostly empty and none crowded: small wholes share a slide, a short
 * list of numbers stands under the large ones, and where few numbers are large, the leading ones of
 * other charts stand beside them.
 *
 * @param charts those of the inspection that are wanted
 */
export function packCharts(
	inspection: Inspection,
	charts = allCharts(inspection)
): readonly ChartView[] {
	const ids = new Set(charts.map(({ id }) => id));
	const firstWhole = charts.find(({ kind }) => kind === 'parts-of-wholes');
	const large = charts.some(({ kind }) => kind === 'headline-counts');
	return charts.flatMap((view): readonly ChartView[] => {
		switch (view.kind) {
			case 'headline-counts':
				return [withCompany(inspection, view, ids)];
			case 'other-counts':
				return large && view.rows.length <= MOST_BENEATH ? [] : [view];
			case 'parts-of-wholes':
				return view === firstWhole ? partsOfWholesBoards(inspection, ids) : [];
			default:
				return [view];
		}
	});
}

function withCompany(
	inspection: Inspection,
	view: HeadlineCountsView,
	ids: ReadonlySet<string>
): HeadlineCountsView {
	const { numbers, beneath, others, percentages, wholes } = headlineCharts(inspection);
	if (others.length > 0) {
		const hasRoom = others.length <= MOST_BENEATH && ids.has('other-counts');
		return hasRoom ? numbersView(inspection, numbers, others) : view;
	}
	const leading = [
		...wholes.map(({ parts }) => parts),
		...percentages.map(({ figures }) => figures)
	]
		.map((figures) => figures.find(hasNumber))
		.filter((figure): figure is NumberedFigure => figure !== undefined)
		.slice(0, Math.max(0, FEWEST - numbers.length));
	return leading.length === 0 ? view : numbersView(inspection, [...numbers, ...leading], beneath);
}
