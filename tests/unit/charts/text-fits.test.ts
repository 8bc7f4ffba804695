import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { onScreen } from '#lib/style/space.ts';
import Chart from '#lib/charts/Chart.svelte';
import { canonicalSvg } from '#lib/export/svg/canonical-svg.ts';
import { textWidth } from '#lib/style/text-width.ts';
import { allCharts } from '#lib/view/kinds.ts';
import { awkward } from '../../awkward.ts';
import { example } from '../../example.ts';

/** Every line of text of a drawing with where it starts and ends, in pixels. */
function linesOf(svg: string) {
	return [...svg.matchAll(/<text([^>]*)>(.*?)<\/text>/gs)].flatMap(
		([, attributes = '', inner = '']) => {
			const value = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1];
			const style = {
				size: Number(value('font-size')),
				weight: value('font-weight') === '600' ? ('semibold' as const) : ('regular' as const)
			};
			const lines = inner.includes('<tspan')
				? [...inner.matchAll(/<tspan[^>]*>([^<]*)/g)].map(([, line = '']) => line)
				: [inner];
			return lines.map((line) => {
				const text = line
					.replaceAll('&lt;', '<')
					.replaceAll('&gt;', '>')
					.replaceAll('&quot;', '"')
					.replaceAll('&amp;', '&');
				const width = textWidth(text, style);
				const x = Number(value('x'));
				const anchor = value('text-anchor') ?? 'start';
				const from = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
				return { text, from, to: from + width };
			});
		}
	);
}

const cases = [example(), awkward()].flatMap((inspection) =>
	allCharts(inspection).flatMap((view) =>
		[288, 400, 560, 640, 800, 1104].map((width) => [inspection.key, view.id, width, view] as const)
	)
);

test.each(cases)(
	'%s %s at %i pixels: no line of text leaves the sheet',
	(_key, _id, width, view) => {
		const { body } = render(Chart, {
			props: { view, space: onScreen(width), palette: 'blue-orange' }
		});
		const outside = linesOf(canonicalSvg(body)).filter(
			({ from, to }) => from < -1 || to > width + 1
		);
		expect(outside).toEqual([]);
	}
);
