import { describe, expect, test } from 'vitest';
import { renderChart } from '#lib/charts/render-chart.ts';
import { framedSheets } from '#lib/export/page/framed-sheets.ts';
import { FRAMES, frameOf, type Frame } from '#lib/export/page/frames.ts';
import { svgTree } from '#lib/export/svg/svg-tree.ts';
import { allCharts, type ChartView } from '#lib/view/kinds.ts';
import type { Inspection } from '#lib/domain/inspection.ts';
import { awkward } from '../../../awkward.ts';
import { example } from '../../../example.ts';
import { ilacsReport, sifReport } from '../../../examples.ts';
import { sizedLines, smallestText } from '../smallest-text.ts';
import { actions, figures, inspectionOf } from '../../../unit/inspection-of.ts';

const sheets = (view: ChartView, frame: Frame) =>
	framedSheets(
		{
			view,
			draw: (part, space) => renderChart(part, space, 'blue-orange'),
			madeOn: '2012-05-29'
		},
		frame
	);

function figure(inspection: Inspection, kind: ChartView['kind']): ChartView {
	const view = allCharts(inspection).find((each) => each.kind === kind);
	if (view === undefined) throw new Error(`There is no ${kind}.`);
	return view;
}

/** Texts of a picture with their size in points on the slide or paper. */
const textsOf = (svg: string, frame: Frame) => sizedLines(svg, 72 / frame.density);

const AREAS = 150;
const many = () =>
	inspectionOf(
		'service,area,grade',
		...Array.from({ length: AREAS }, (_, index) => [
			`Safeguarding,Area ${index},${(index % 4) + 1}`,
			`Looked-after children,Area ${index},${((index + 1) % 4) + 1}`
		]).flat()
	);
const counts = () =>
	figures(
		...Array.from({ length: 40 }, (_, index) => `Both,Topic,Area ${index},${index},count,,,,,`)
	);
const percentages = () =>
	figures(
		...Array.from({ length: 40 }, (_, index) => `Both,Topic,Area ${index},${index},percent,,,,,`)
	);

describe.each(FRAMES.map((frame) => [frame.key, frame] as const))('%s', (_key, frame) => {
	test.each([
		['a heatmap of 150 areas', 'heatmap', many, AREAS],
		['a comparison of 150 areas', 'comparison', many, AREAS],
		['40 counts', 'other-counts', counts, 35],
		['40 percentages', 'percentages', percentages, 40]
	] as const)('%s is cut so that every row can be read, once', (_what, kind, inspection, rows) => {
		const parts = sheets(figure(inspection(), kind), frame);
		expect(parts.length).toBeGreaterThan(1);
		const labels = parts.map(({ sheet }) =>
			textsOf(sheet.svg, frame).filter(({ text }) => /^area \d+$/i.test(text))
		);
		const sizes = labels.flat().map(({ points }) => Math.round(points * 10) / 10);
		// Type of one size throughout, and no smaller than can be read.
		expect(new Set(sizes).size).toBe(1);
		expect(sizes[0]).toBeGreaterThanOrEqual(frame.medium.least);
		expect(new Set(labels.flat().map(({ text }) => text)).size).toBe(rows);
		expect(labels.flat()).toHaveLength(rows);
		expect(Math.max(...labels.map(({ length }) => length))).toBeLessThanOrEqual(100);
	});

	test.each(
		[
			...allCharts(example()),
			...allCharts(awkward()),
			...[sifReport(), ilacsReport()].flatMap(allCharts)
		].map((view) => [view.fileStem, view] as const)
	)('%s fills it to the pixel, in type that can be read', (_stem, view) => {
		for (const { sheet } of sheets(view, frame)) {
			expect([sheet.width, sheet.height]).toEqual([frame.width, frame.height]);
			const [root] = svgTree(sheet.svg).children;
			const least = smallestText(sheet, frame);
			expect(least.drawing).toBeGreaterThanOrEqual(frame.medium.least);
			expect(least.around).toBeGreaterThanOrEqual(frame.medium.note);
			expect(root?.attributes.get('width')).toBe(String(frame.width));
		}
	});
});

const slide = frameOf('slide') ?? FRAMES[0];

test('parts each have a title true for them and a number in their description, and headings again', () => {
	const view = figure(many(), 'heatmap');
	const parts = sheets(view, slide);
	for (const [index, { caption, sheet }] of parts.entries()) {
		expect(caption.title).toMatch(/^25 of 150 areas: /);
		expect(caption.title).not.toContain(view.title);
		expect(caption.alt).toContain(`part ${index + 1} of ${parts.length}`);
		const texts = textsOf(sheet.svg, slide).map(({ text }) => text);
		expect(texts.join(' ')).toContain('Safeguarding Looked-after children');
	}
	expect(new Set(parts.map(({ caption }) => caption.title)).size).toBe(parts.length);
});

test('type on a slide of the built-in heatmap is 10 points or more', () => {
	const [whole] = sheets(figure(example(), 'heatmap'), slide);
	const label = textsOf(whole?.sheet.svg ?? '', slide).find(({ text }) => text === 'Staying safe');
	expect(label?.points).toBeGreaterThanOrEqual(10);
});

test('one action without end has a part to itself, and the others stay large', () => {
	const view = figure(
		actions(
			`Both,At once,${'word '.repeat(3000).trim()},0`,
			...Array.from({ length: 10 }, (_, index) => `Both,At once,Act ${index},0`)
		),
		'actions'
	);
	const parts = sheets(view, slide);
	expect(parts).toHaveLength(2);
	const second = textsOf(parts[1]?.sheet.svg ?? '', slide).find(({ text }) => text === 'Act 9');
	expect(second?.points).toBeGreaterThanOrEqual(slide.medium.least);
});
