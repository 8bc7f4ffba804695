import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import DataTableView from '#lib/components/chart/DataTableView.svelte';
import Figure from '#lib/components/chart/ChartFigure.svelte';
import { renderChart } from '#lib/charts/render-chart.ts';
import { framedSheets } from '#lib/export/page/framed-sheets.ts';
import { frameNamed, FRAMES } from '#lib/export/page/frames.ts';
import { chartSheet } from '#lib/export/page/chart-sheet.ts';
import { onePageSheet } from '#lib/export/pack/one-page-sheet.ts';
import { packPages } from '#lib/export/pack/pack-pages.ts';
import { slidesOf } from '#lib/export/pptx/deck.ts';
import { packSource } from '#lib/export/pptx/slide/pack-source.ts';
import { tableText } from '#lib/export/clipboard/table-markup.ts';
import type { ChartView } from '#lib/view/kinds.ts';
import { gradeHeatmap } from '#lib/view/chart/heatmap/grade-heatmap.ts';
import { onePageView } from '#lib/view/pack/one-page.ts';
import { packSlides, type PackSlide } from '#lib/view/pack/pack.ts';
import { titlesAndSources } from '#lib/view/pack/titles-and-sources.ts';
import { example } from '../../example.ts';
import { all, parseXml, textOf } from './pptx/xml-tree.ts';
import type { Space } from '#lib/style/space.ts';

const NOTES = ['The wording is ours.', 'Two scales of five & six steps stand side by side.'];
const PALETTE = 'blue-orange';
const view: ChartView = { ...gradeHeatmap(example()), notes: NOTES };
const madeOn = '2026-11-24';
const draw = (each: ChartView, space: Space) => renderChart(each, space, PALETTE);

/** What a picture shows in words from top to bottom, and what it says of itself. */
function wordsOf(svg: string) {
	const root = parseXml(svg);
	const shown = all(root, 'text').map(textOf).join(' ');
	return { shown, description: all(root, 'desc').map(textOf).join() };
}

/** The notes stand whole, in their order, and before the source. */
function expectNotes(words: string, before = 'Source: Ofsted') {
	const places = [...NOTES, before].map((text) => words.lastIndexOf(text));
	expect(places).toEqual([...places].sort((left, right) => left - right));
	expect(places[0]).toBeGreaterThanOrEqual(0);
}

function slide(kind: PackSlide['kind']): PackSlide {
	const found = packSlides(example()).find((each) => each.kind === kind);
	if (found === undefined) throw new Error(`There is no slide of the kind ${kind}.`);
	return found.kind === 'chart' ? { ...found, view, notes: NOTES } : { ...found, notes: NOTES };
}

describe('what must stand with a chart stands', () => {
	test('under its picture, and in the description of it', () => {
		const { shown, description } = wordsOf(chartSheet({ view, draw, madeOn }).svg);
		expectNotes(shown);
		expectNotes(description);
	});

	test.each(FRAMES.map(({ key }) => key))('under it on a page of the size %s', (key) => {
		for (const { sheet } of framedSheets({ view, draw, madeOn }, frameNamed(key))) {
			expectNotes(wordsOf(sheet.svg).shown);
		}
	});

	test.each(['chart', 'overall', 'title', 'method'] as const)(
		'on the page of a pack with its %s',
		(kind) => {
			const look = { frame: frameNamed('slide'), palette: PALETTE, madeOn, draw } as const;
			for (const { sheet } of packPages(slide(kind), look)) expectNotes(wordsOf(sheet.svg).shown);
		}
	);

	test.each(['chart', 'overall', 'title', 'method'] as const)(
		'at the foot of the slide with its %s, and in the notes of the speaker',
		(kind) => {
			const source = packSource(slide(kind), draw);
			for (const { shapes, notes } of slidesOf(source, { palette: PALETTE, madeOn })) {
				const foot = shapes.find(
					(shape) => shape.kind === 'text' && shape.placeholder === 'source'
				);
				if (foot?.kind !== 'text') throw new Error('The slide has no foot.');
				expectNotes(foot.paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)).join(' '));
				expectNotes(notes.join('\n'));
			}
		}
	);

	test('at the foot of the one page', () => {
		const page = { ...onePageView(example()), notes: NOTES };
		expectNotes(wordsOf(onePageSheet(page, { palette: PALETTE, madeOn: null, draw }).svg).shown);
	});

	test('under its table on the clipboard', () => {
		const { html, plain } = tableText(view, 'blue-orange');
		expectNotes(html.replaceAll('&amp;', '&'));
		expectNotes(plain);
	});

	test('beside its title in the list of a download of everything', () => {
		expectNotes(titlesAndSources([view]));
	});

	test('under it on a page', () => {
		const { body } = render(Figure, {
			props: { view, palette: PALETTE, actions: false, table: DataTableView }
		});
		const foot = body.slice(body.indexOf('class="small'));
		expectNotes(foot.replaceAll('&amp;', '&'));
	});
});
