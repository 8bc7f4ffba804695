import { expect, test } from 'vitest';
import { drawChart } from '#lib/charts/draw-chart.ts';
import { canonicalSvg } from '#lib/export/svg/canonical-svg.ts';
import { allCharts } from '#lib/view/kinds.ts';
import { example } from '../example.ts';
import { onScreen } from '#lib/style/space.ts';

/** What Node drew, as committed beside the unit tests. */
const SNAPSHOTS = import.meta.glob<string>('../unit/charts/__snapshots__/*.svg', {
	query: '?raw',
	import: 'default',
	eager: true
});

test.each(allCharts(example()).map((view) => [view.id, view] as const))(
	'the browser draws %s as Node does, to the letter',
	(id, view) => {
		const svg = canonicalSvg(drawChart(view, onScreen(1104), 'blue-orange')).replaceAll(
			'><',
			'>\n<'
		);
		expect(svg).toBe(SNAPSHOTS[`../unit/charts/__snapshots__/${id}.svg`]);
	}
);
