import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { drawChart } from '#lib/charts/draw-chart.ts';
import type { DrawChart } from '#lib/export/page/fitted-parts.ts';
import { deckOf } from '#lib/export/pptx/deck.ts';
import { awkward } from '../awkward.ts';
import { example } from '../example.ts';
import { hostile } from '../files/export/pptx/hostile.ts';
import { everySlide } from '../files/export/pptx/sources.ts';

const draw: DrawChart = (view, space) => drawChart(view, space, 'blue-orange');

test.each([
	['the built-in report', example()],
	['an awkward file', awkward()],
	['hostile text', hostile()]
])('a browser makes a deck of %s, of XML that its own parser reads', async (_name, inspection) => {
	const deck = await deckOf(everySlide(inspection, draw), {
		title: 'A deck',
		palette: 'blue-orange',
		madeOn: '2026-11-24'
	});
	const files = Object.entries(unzipSync(deck)).filter(([path]) => /\.(?:xml|rels)$/.test(path));
	expect(files.length).toBeGreaterThan(50);
	for (const [path, bytes] of files) {
		const read = new DOMParser().parseFromString(strFromU8(bytes), 'application/xml');
		expect(read.querySelector('parsererror')?.textContent, path).toBeUndefined();
	}
});
