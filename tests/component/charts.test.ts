import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Chart from '#lib/charts/Chart.svelte';
import { textWidth } from '#lib/look/text-width.ts';
import { WEIGHTS, type Weight } from '#lib/look/typeface.ts';
import { allFigures } from '#lib/view/any-figure.ts';
import { awkward } from '../awkward.ts';
import { example } from '../example.ts';

const figures = [example(), awkward()].flatMap(allFigures);

test.each(figures.map((view) => [view.fileStem, view] as const))(
	'%s is an image that says what it shows, and fits a page narrower than itself',
	async (_stem, view) => {
		const screen = await render(Chart, { view, width: 1400, palette: 'blue-orange' });
		const drawing = screen.getByRole('img', { name: view.alt });
		await expect.element(drawing).toBeVisible();
		expect(drawing.element().getBoundingClientRect().right).toBeLessThanOrEqual(window.innerWidth);
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
