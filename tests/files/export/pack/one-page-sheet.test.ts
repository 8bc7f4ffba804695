import { describe, expect, test } from 'vitest';
import { renderChart } from '#lib/charts/render-chart.ts';
import type { Inspection } from '#lib/domain/inspection.ts';
import { ONE_PAGE, onePageSheet } from '#lib/export/pack/one-page-sheet.ts';
import { onePageView } from '#lib/view/pack/one-page.ts';
import { awkward } from '../../../awkward.ts';
import { example } from '../../../example.ts';
import { actions, figures, inspectionOf, judgements } from '../../../unit/inspection-of.ts';
import { hostile, withoutAreas } from '../pptx/hostile.ts';
import { all, parseXml, textOf, type XmlElement } from '../pptx/xml-tree.ts';

function page(inspection: Inspection, madeOn: string | null = '24 November 2026') {
	const { svg } = onePageSheet(onePageView(inspection), {
		palette: 'blue-orange',
		madeOn,
		draw: (view, space) => renderChart(view, space, 'blue-orange')
	});
	const root = parseXml(svg);
	return { root, texts: all(root, 'text').map(textOf) };
}

function long(): Inspection {
	return judgements(
		...Array.from({ length: 90 }, (_, index) => `Safeguarding,Area ${index + 1},${(index % 4) + 1}`)
	);
}

test('the built-in report has all 22 grades with their words, source, licence and day', () => {
	const { texts } = page(example());
	const words = ['Outstanding', 'Good', 'Adequate', 'Inadequate'].map(
		(word) => texts.filter((text) => text === word).length
	);
	expect(words).toEqual([0, 1, 16, 5]);
	const said = texts.join(' ');
	for (const part of [
		'4 Inadequate',
		'3 Adequate',
		'355',
		'15 of 67',
		'Immediately: seven actions; 22 more with later deadlines',
		'© Crown copyright 2012.',
		'Licence: Non-commercial',
		'Made with Fourpoint on 24 November 2026'
	]) {
		expect(said).toContain(part);
	}
});

test('of a heatmap that is far too long little more is drawn than the page has room for', () => {
	const rows = Array.from(
		{ length: 900 },
		(_, index) => `Safeguarding,Area ${index + 1},${(index % 4) + 1}`
	);
	let drawn = 0;
	const { svg } = onePageSheet(onePageView(judgements(...rows)), {
		palette: 'blue-orange',
		madeOn: null,
		draw: (view, space) => {
			drawn += view.groups.reduce((sum, group) => sum + group.rows.length, 0);
			return renderChart(view, space, 'blue-orange');
		}
	});
	const shown = all(parseXml(svg), 'text').filter((text) => /^Area \d+$/.test(textOf(text))).length;
	expect(shown).toBeGreaterThan(15);
	expect(svg).toContain(`${900 - shown} more areas are in the whole heatmap.`);
	expect(drawn).toBeLessThan(12 * shown);
});

test('a page that is made before it is asked for states no day', () => {
	expect(page(example(), null).texts.at(-1)).toMatch(/Made with Fourpoint$/);
});

describe.each([
	['the built-in report', example()],
	['everything that is hard to draw', awkward()],
	['hostile text', hostile()],
	['no area at all', withoutAreas()],
	['ninety areas', long()]
])('%s', (_name, inspection) => {
	test('is well formed and stays on the sheet', () => {
		const { root } = page(inspection);
		expect(JSON.stringify(root)).not.toMatch(/NaN|undefined|Infinity/);
		// Drawings move and scale what is inside them, and are looked at with their own figures.
		const own = root.children.filter(
			(child) => typeof child !== 'string' && child.name !== 'g'
		) as readonly XmlElement[];
		for (const { name, attributes } of own) {
			if (name !== 'text' && name !== 'rect') continue;
			const bottom = Number(attributes.y ?? 0) + Number(attributes.height ?? 0);
			expect(bottom).toBeLessThanOrEqual(ONE_PAGE.height);
			expect(Number(attributes.x ?? 0)).toBeLessThan(ONE_PAGE.width);
		}
	});

	test('has no script', () => {
		expect(all(page(inspection).root, 'script')).toEqual([]);
	});
});

test('areas for which there is no room are counted', () => {
	const { texts } = page(long());
	const shown = texts.filter((text) => /^Area \d+$/.test(text)).length;
	expect(shown).toBeGreaterThan(15);
	expect(texts).toContain(`${90 - shown} more areas are in the whole heatmap.`);
});

test.each([
	[5, null],
	[6, '1 more headline figure is in the data.'],
	[60, '55 more headline figures are in the data.']
])('of %i headline figures five stand on the page, which says: %s', (count, said) => {
	const rows = Array.from({ length: count }, (_, at) => `Both,Counts,Measure ${at},7,count,,,,,`);
	const { texts } = page(figures(...rows));
	expect(texts.filter((text) => text.startsWith('Measure'))).toHaveLength(5);
	expect(texts.find((text) => text.includes('more headline')) ?? null).toBe(said);
});

test('headline figures for which there is no room are counted too', () => {
	const long = 'A measure in very many words '.repeat(9).trim();
	const grades = Array.from({ length: 8 }, (_, at) => [
		`judgement,,Safeguarding,Area ${at},,${(at % 4) + 1},,`,
		`judgement,,Looked-after children,Area ${at},,2,,`
	]).flat();
	const counts = Array.from({ length: 9 }, (_, at) => [
		`figure,yes,Both,Counts,${at} ${long},7,count,${long}`
	]).flat();
	const inspection = inspectionOf(
		'kind,headline,service,area,measure,value,unit,comparison',
		...grades,
		...counts
	);
	const { texts } = page(inspection);
	const shown = texts.filter((text) => /^\d A measure/.test(text)).length;
	const [more = ''] = texts.filter((text) => text.includes('more headline'));
	expect(parseInt(more, 10) + shown).toBe(9);
});

test.each([3, 60, 3000])(
	'of %d actions those that have room are drawn, and the others counted',
	(of) => {
		const { texts } = page(
			actions(...Array.from({ length: of }, (_, at) => `Safeguarding,Immediately,Do thing ${at},0`))
		);
		const drawn = texts.filter((text) => /^Do thing \d+$/.test(text)).length;
		const [more = 'and 0 more'] = texts.filter((text) => /^and [\d,]+ more$/.test(text));
		expect(drawn).toBeGreaterThan(2);
		expect(drawn + Number(more.replace(/\D/g, ''))).toBe(of);
	}
);
