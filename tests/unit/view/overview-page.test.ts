import { expect, test } from 'vitest';
import { cameWith } from '../../../src/routes/came-with.ts';
import { overviewPage, shownOverview } from '#lib/view/overview-page.ts';
import { isMade, madeChart, shownChart } from '#lib/view/shown-chart.ts';
import { example } from '../../example.ts';
import { figures, judgements } from '../inspection-of.ts';

const INSPECTIONS = [
	['the built-in report', example(), ['grade-heatmap', 'comparison', 'headline-counts']],
	['one judgement', judgements('Safeguarding,Overall effectiveness,4'), ['grade-heatmap']],
	['figures alone', figures('Both,Homes,Children,3,count'), ['headline-counts']]
] as const;

test.each(INSPECTIONS)('the overview of %s has its charts', (_, inspection, ids) => {
	const { heatmap, beside } = overviewPage(inspection);
	expect([heatmap, ...beside].flatMap((view) => view?.id ?? [])).toEqual(ids);
});

test.each(INSPECTIONS)('what a page brings along of %s is plain data', (_, inspection) => {
	const shown = shownOverview(inspection);
	// It cannot clone a function.
	expect(structuredClone(shown)).toEqual(shown);
});

test.each(INSPECTIONS)(
	'charts of %s that a page came with are made as shown',
	async (_, inspection) => {
		const { heatmap, beside } = cameWith(shownOverview(inspection), inspection);
		const charts = [heatmap, ...beside].filter((chart) => chart !== null);
		expect(charts.filter(isMade)).toEqual([]);
		const made = await Promise.all(charts.map(madeChart));
		expect(made.map(shownChart)).toEqual(charts.map(shownChart));
	}
);
