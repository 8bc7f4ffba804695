import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { onScreen } from '#lib/style/space.ts';
import Chart from '#lib/charts/Chart.svelte';
import { textWidth } from '#lib/style/text-width.ts';
import { WEIGHTS, type Weight } from '#lib/style/typeface.ts';
import { allCharts } from '#lib/view/kinds.ts';
import { awkward } from '../awkward.ts';
import { example } from '../example.ts';
import { figures as figuresOf } from '../unit/inspection-of.ts';

const figures = [example(), awkward()].flatMap(allCharts);

test.each(figures.map((view) => [view.fileStem, view] as const))(
	'%s is an image that says what it shows, and fits a page narrower than itself',
	async (_stem, view) => {
		const screen = await render(Chart, { view, space: onScreen(1400), palette: 'blue-orange' });
		const drawing = screen.getByRole('img', { name: view.alt });
		await expect.element(drawing).toBeVisible();
		expect(drawing.element().getBoundingClientRect().right).toBeLessThanOrEqual(window.innerWidth);
	}
);

test.each([1000, 1104, 288])(
	'a last part of "at least" that fills its whole is drawn at %i pixels',
	async (width) => {
		const inspection = figuresOf(
			'Both,Parts,first,100,count,,700,,,',
			'Both,Parts,second,100,count,,700,,,',
			'Both,Parts,last,500,count,at least,700,,,'
		);
		const view = allCharts(inspection).find(({ kind }) => kind === 'parts-of-wholes');
		if (view === undefined) throw new Error('There are no parts.');
		const screen = await render(Chart, { view, space: onScreen(width), palette: 'blue-orange' });
		await expect.element(screen.getByRole('img', { name: view.alt })).toBeVisible();
	}
);

test.each(['regular', 'semibold'] satisfies Weight[])(
	'text set in %s is no wider than it was measured',
	async (weight) => {
		await document.fonts.load(`${WEIGHTS[weight]} 100px 'Source Sans 3'`);
		const context = document.createElement('canvas').getContext('2d');
		if (context === null) throw new Error('No canvas.');
		context.font = `${WEIGHTS[weight]} 100px 'Source Sans 3'`;
		expect(document.fonts.check(context.font)).toBe(true);
		for (const text of [
			'Performance management and quality assurance',
			'just over 15%',
			'Wörter – “quoted”'
		]) {
			expect(context.measureText(text).width).toBeLessThanOrEqual(
				textWidth(text, { size: 100, weight })
			);
		}
	}
);
