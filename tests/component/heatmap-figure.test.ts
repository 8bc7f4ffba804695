import { page, userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import HeatmapChart from '#lib/components/heatmap/HeatmapChart.svelte';
import { gradeHeatmap } from '#lib/view/chart/heatmap/grade-heatmap.ts';
import { awkward } from '../awkward.ts';
import { example } from '../example.ts';

const props = (inspection = example()) => ({
	view: gradeHeatmap(inspection),
	palette: 'blue-orange' as const,
	hrefOf: (key: string) => `#${key}`
});

/** A cell that leads somewhere is named by its title, any other by its label. */
const focused = () =>
	document.activeElement?.getAttribute('title') ??
	document.activeElement?.getAttribute('aria-label');

test('the heatmap is a grid whose cells say area, service and grade', async () => {
	const screen = await render(HeatmapChart, props());
	await expect.element(screen.getByRole('grid')).toBeVisible();
	expect(screen.getByRole('gridcell').elements()).toHaveLength(30);
	await expect
		.element(screen.getByTitle('Being healthy, looked-after children: 4 Inadequate'))
		.toBeVisible();
	expect(screen.getByRole('columnheader').elements()).toHaveLength(3);
	expect(screen.getByRole('rowheader').elements()).toHaveLength(15);
});

test('each grade is in the accessibility tree once while the table is folded', async () => {
	const screen = await render(HeatmapChart, props());
	const health = screen.getByTitle(/health agencies .* 4 Inadequate/);
	await expect.element(health).toBeVisible();
	expect(health.elements()).toHaveLength(1);
	expect(document.querySelector('.drawing svg')?.getAttribute('aria-hidden')).toBe('true');
});

test.each([
	['{ArrowDown}', 'Capacity for improvement, safeguarding: 3 Adequate'],
	['{ArrowRight}', 'Overall effectiveness, looked-after children: 3 Adequate'],
	['{ArrowUp}', 'Overall effectiveness, safeguarding: 4 Inadequate'],
	['{End}', 'Overall effectiveness, looked-after children: 3 Adequate'],
	['{End}{Home}', 'Overall effectiveness, safeguarding: 4 Inadequate'],
	['{Control>}{End}{/Control}', 'Equality and diversity, looked-after children: 3 Adequate'],
	['{Control>}{End}{Home}{/Control}', 'Overall effectiveness, safeguarding: 4 Inadequate'],
	['{ArrowDown}{ArrowDown}{ArrowDown}', 'Being healthy, safeguarding: not judged']
])('from the first cell %s moves to %s', async (keys, name) => {
	const screen = await render(HeatmapChart, props());
	await expect.element(screen.getByRole('grid')).toBeVisible();
	await expect.poll(() => document.querySelectorAll('[role=grid] [tabindex="0"]').length).toBe(1);
	document.querySelector<HTMLElement>('[role=grid] [tabindex="0"]')?.focus();
	await userEvent.keyboard(keys);
	expect(focused()).toBe(name);
	expect(document.querySelectorAll('[role=grid] [tabindex="0"]')).toHaveLength(1);
});

test('on a narrow page the heatmap is a list and the grid is hidden from everyone', async () => {
	await page.viewport(320, 800);
	const screen = await render(HeatmapChart, props());
	await expect
		.element(screen.getByRole('link', { name: 'Safeguarding 4 Inadequate' }).first())
		.toBeVisible();
	expect(screen.getByRole('grid').elements()).toHaveLength(0);
	await page.viewport(1000, 800);
});

test('a conflict, a missing grade and an area not judged each say so', async () => {
	const screen = await render(HeatmapChart, props(awkward()));
	await expect
		.element(
			screen.getByTitle(
				'Overall effectiveness, looked-after children: two grades given: 3 Requires improvement and 4 Inadequate'
			)
		)
		.toBeVisible();
	await expect
		.element(screen.getByTitle('Capacity for improvement, safeguarding: no grade'))
		.toBeVisible();
	await expect
		.element(screen.getByRole('gridcell', { name: /& co, safeguarding: not judged/ }))
		.toBeVisible();
});
