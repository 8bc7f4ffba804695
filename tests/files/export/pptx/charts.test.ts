import { describe, expect, test } from 'vitest';
import { GRADE_COLOURS } from '#lib/style/palette.ts';
import { deckOf } from '#lib/export/pptx/deck.ts';
import type { ChartView } from '#lib/view/kinds.ts';
import { gradeCountsView } from '#lib/view/chart/grade-counts/grade-counts.ts';
import { percentagesViews } from '#lib/view/chart/percentages/percentages.ts';
import { awkward } from '../../../awkward.ts';
import { example } from '../../../example.ts';
import { figures } from '../../../unit/inspection-of.ts';
import { slideOf } from './drawn-slides.ts';
import { openPackage, slidesIn } from './opened-deck.ts';
import { all, first, present, textOf, type XmlElement } from './xml-tree.ts';

const OPTIONS = { title: 'A deck', palette: 'blue-orange', madeOn: '2026-11-24' } as const;

interface OpenedChart {
	readonly xml: XmlElement;
	/** The cells of the sheet behind it, by place. */
	readonly sheet: ReadonlyMap<string, string>;
}

/** The charts of a figure, each with the workbook that "Edit data" opens. */
async function chartsOf(view: ChartView | null | undefined): Promise<readonly OpenedChart[]> {
	const deck = openPackage(await deckOf([slideOf(present(view))], OPTIONS));
	return slidesIn(deck).flatMap(({ charts }) =>
		charts.map((path) => {
			const xml = deck.xml(path);
			const id = first(xml, 'c:externalData').attributes['r:id'] ?? '';
			const target = deck.relationships(path).get(id)?.target ?? '';
			const sheet = openPackage(deck.bytes(target)).xml('xl/worksheets/sheet1.xml');
			return {
				xml,
				sheet: new Map(
					all(sheet, 'c').map((cell) => [cell.attributes.r ?? '', textOf(cell)] as const)
				)
			};
		})
	);
}

/** What a chart remembers of a range, beside the cells that range has in the sheet. */
function cached({ xml, sheet }: OpenedChart, name: 'c:cat' | 'c:val' | 'c:tx') {
	return all(xml, 'c:ser').map((series) => {
		const source = first(series, name);
		const [, column = '', from = '', to = from] =
			/\$([A-Z])\$(\d+)(?::\$[A-Z]\$(\d+))?/.exec(textOf(first(source, 'c:f'))) ?? [];
		const rows = Array.from(
			{ length: Number(to) - Number(from) + 1 },
			(_, row) => Number(from) + row
		);
		return {
			chart: all(source, 'c:v').map(textOf),
			cells: rows.map((row) => sheet.get(`${column}${row}`) ?? '')
		};
	});
}

describe.each([
	['grade counts', gradeCountsView(example())],
	['percentages', percentagesViews(example())[0]],
	['awkward percentages', percentagesViews(awkward())[0]],
	['awkward grades', gradeCountsView(awkward())]
])('the chart of %s', (_name, view) => {
	test('declares the two axes its bars use, and no other', async () => {
		for (const { xml } of await chartsOf(view)) {
			const bars = first(xml, 'c:barChart').children.filter((child) => typeof child !== 'string');
			const used = bars
				.filter(({ name }) => name === 'c:axId')
				.map(({ attributes }) => attributes.val);
			const defined = [...all(xml, 'c:catAx'), ...all(xml, 'c:valAx')].map(
				(axis) => first(axis, 'c:axId').attributes.val
			);
			expect(used).toHaveLength(2);
			expect([...used].sort()).toEqual([...defined].sort());
			const crossed = all(xml, 'c:crossAx').map(({ attributes }) => attributes.val);
			expect([...crossed].sort()).toEqual([...defined].sort());
		}
	});

	test('remembers exactly what its workbook holds', async () => {
		for (const chart of await chartsOf(view)) {
			for (const name of ['c:cat', 'c:val', 'c:tx'] as const) {
				for (const { chart: remembered, cells } of cached(chart, name)) {
					expect(remembered).toEqual(cells);
				}
			}
		}
	});
});

test('grade counts are one pile for each service, in the colours of the grades', async () => {
	const chart = present((await chartsOf(gradeCountsView(example())))[0]);
	expect(first(chart.xml, 'c:grouping').attributes.val).toBe('stacked');
	expect(cached(chart, 'c:tx').map(({ chart: name }) => name[0])).toEqual([
		'1 Outstanding',
		'2 Good',
		'3 Adequate',
		'4 Inadequate'
	]);
	expect(cached(chart, 'c:val').map(({ chart: values }) => values.map(Number))).toEqual([
		[0, 0],
		[0, 1],
		[6, 10],
		[4, 1]
	]);
	const fills = all(chart.xml, 'c:ser').map(
		(series) => first(first(series, 'c:spPr'), 'a:srgbClr').attributes.val
	);
	expect(fills).toEqual(
		Object.values(GRADE_COLOURS['blue-orange']).map(({ fill }) => fill.slice(1).toUpperCase())
	);
});

describe('percentages', () => {
	test('keep the report’s comparison and hedge in words beside the number', async () => {
		const chart = present((await chartsOf(percentagesViews(example())[0]))[0]);
		const [names] = cached(chart, 'c:cat');
		const [values] = cached(chart, 'c:val');
		expect(names?.chart[2]).toBe(
			'Five or more GCSEs at A* to C including English and mathematics\nabove the national average for looked-after children'
		);
		expect(values?.chart.map(Number)).toEqual([70, 60, 15, 36, 95]);
		const labels = all(chart.xml, 'c:dLbl').map((label) => [
			first(label, 'c:idx').attributes.val,
			textOf(first(label, 'c:tx'))
		]);
		expect(labels).toEqual([
			['2', 'just over 15%'],
			['4', 'some 95%']
		]);
		expect([chart.sheet.get('C4'), chart.sheet.get('C6'), chart.sheet.get('C2')]).toEqual([
			'just over 15%',
			'some 95%',
			undefined
		]);
	});

	test('above 100 keep their number and stretch the scale', async () => {
		const [over] = await chartsOf(percentagesViews(awkward())[0]);
		const [under] = await chartsOf(percentagesViews(example())[0]);
		const most = (chart: OpenedChart | undefined) =>
			all(present(chart).xml, 'c:max').map(({ attributes }) => attributes.val);
		expect(over?.sheet.get('B2')).toBe('120');
		expect(most(over)).toEqual([]);
		expect(most(under)).toEqual(['100']);
	});
});

test('below zero leave room for their words beside the names', async () => {
	const [chart] = await chartsOf(
		percentagesViews(figures('Both,Pay,Change,-4,percent,,,,,', 'Both,Pay,Rise,90,percent,,,,,'))[0]
	);
	const axis = present(all(present(chart).xml, 'c:valAx')[0]);
	expect(all(axis, 'c:min')[0]?.attributes.val).toBe('-25');
	expect(all(axis, 'c:majorUnit')[0]?.attributes.val).toBe('25');
});

test('many bars go on over several charts, each bar once', async () => {
	const rows = Array.from(
		{ length: 60 },
		(_, index) => `Context,Shares,Measure ${index},${index},percent,,,,,`
	);
	const charts = await chartsOf(percentagesViews(figures(...rows))[0]);
	expect(charts.length).toBeGreaterThan(1);
	expect(charts.flatMap((chart) => cached(chart, 'c:cat')[0]?.chart ?? [])).toEqual(
		Array.from({ length: 60 }, (_, index) => `Measure ${index}`)
	);
	expect(charts.flatMap((chart) => cached(chart, 'c:val')[0]?.chart ?? []).map(Number)).toEqual(
		Array.from({ length: 60 }, (_, index) => index)
	);
});

test('text that looks like a formula is text in the workbook', async () => {
	const rows = ['=1+1', 'Another'].map((name) => `Context,Shares,${name},7,percent,,,,,`);
	const charts = await chartsOf(percentagesViews(figures(...rows))[0]);
	expect(charts[0]?.sheet.get('A2')).toBe('=1+1');
});

describe('a number that is not given', () => {
	const suppressed = figures(
		'Both,Plans,On a plan,c,percent,,,,,',
		'Both,Plans,Looked after,39,percent,,,,,',
		'Both,Shares,In school,c,percent,,,,,',
		'Both,Shares,In work,x,percent,,,,,'
	);

	test('has neither bar nor cell, and its reason stands under its name', async () => {
		const chart = present((await chartsOf(percentagesViews(suppressed)[0]))[0]);
		expect(cached(chart, 'c:cat')[0]?.chart).toEqual(['On a plan\nsuppressed', 'Looked after']);
		const points = all(first(chart.xml, 'c:val'), 'c:pt').map((point) => [
			point.attributes.idx,
			textOf(point)
		]);
		expect(points).toEqual([['1', '39']]);
		expect([chart.sheet.get('B2'), chart.sheet.get('B3')]).toEqual([undefined, '39']);
	});

	test('makes a table of bars that would all be blank', async () => {
		const view = present(percentagesViews(suppressed)[1]);
		expect(await chartsOf(view)).toEqual([]);
		const deck = openPackage(await deckOf([slideOf(view)], OPTIONS));
		expect(all(deck.xml('ppt/slides/slide1.xml'), 'a:tbl').map(textOf).join()).toContain(
			'suppressed'
		);
	});
});
