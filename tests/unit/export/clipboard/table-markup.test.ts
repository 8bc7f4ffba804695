import { describe, expect, it } from 'vitest';
import { tableText } from '#lib/export/clipboard/table-markup.ts';
import { gradeHeatmap } from '#lib/view/chart/heatmap/grade-heatmap.ts';
import { heatmapKit } from '#lib/view/chart/heatmap/kit.ts';
import { allCharts } from '#lib/view/kinds.ts';
import { example } from '../../../example.ts';

const view = gradeHeatmap(example());

function withCell(value: string) {
	const columns = [{ name: 'area', heading: 'Area' }];
	return tableText({ ...view, table: () => ({ columns, rows: [[value]] }) }, 'blue-orange');
}

describe('a table for the clipboard', () => {
	it('has its title, a heading, every row, source and licence in both forms', () => {
		const { html, plain } = tableText(view, 'blue-orange');
		expect(html.match(/<tr>/g)).toHaveLength(view.table().rows.length + 1);
		expect(html).toContain(`<caption>${view.title}<br>${view.subtitle}</caption>`);
		expect(html).toContain(
			`<p>${view.source.line}</p><p>Licence: ${view.source.licence ?? ''}</p>`
		);
		const lines = plain.split('\n');
		expect(lines.slice(0, 3)).toEqual([view.title, view.subtitle, '']);
		expect(lines).toHaveLength(view.table().rows.length + 7);
		expect(lines.slice(-2)).toEqual([view.source.line, `Licence: ${view.source.licence ?? ''}`]);
	});

	it.each([
		['markup', '<b>"x"</b> & y', '&lt;b&gt;&quot;x&quot;&lt;/b&gt; &amp; y', '<b>"x"</b> & y'],
		['a formula', '=HYPERLINK("x")', "'=HYPERLINK(&quot;x&quot;)", '\'=HYPERLINK("x")'],
		['a tab and a line break', 'a\tb\r\nc', 'a\tb\r\nc', 'a b c'],
		['right-to-left text and emoji', 'שלום 🙂', 'שלום 🙂', 'שלום 🙂']
	])('takes %s for text', (_what, value, inHtml, inPlain) => {
		const { html, plain } = withCell(value);
		expect(html).toContain(`<td>${inHtml}</td>`);
		expect(plain.split('\n')[4]).toBe(inPlain);
	});

	it('runs no title, subtitle or source as a formula', () => {
		const { html, plain } = tableText(
			{
				...view,
				title: '=1+1',
				subtitle: '@SUM(A1)',
				source: { line: '+cmd', url: null, licence: null }
			},
			'blue-orange'
		);
		expect(html).toContain("<caption>'=1+1<br>'@SUM(A1)</caption>");
		expect(html).toContain("<p>'+cmd</p>");
		const lines = plain.split('\n');
		expect([...lines.slice(0, 2), lines.at(-1)]).toEqual(["'=1+1", "'@SUM(A1)", "'+cmd"]);
	});

	it.each([
		['blue-orange', '4 Inadequate', '#b7592a', '#ffffff'],
		['blue-orange', '3 Adequate', '#fde4d7', '#0b0c0c'],
		['single-hue', '4 Inadequate', '#f3f2f1', '#0b0c0c']
	] as const)('gives grades the colours of %s: %s', (palette, words, fill, ink) => {
		const { html } = tableText(view, palette);
		const cells = html.match(/<td[^>]*>(?:<font[^>]*>)?[^<]*/g) ?? [];
		const graded = cells.filter((cell) => cell.endsWith(words));
		expect(graded.length).toBeGreaterThan(3);
		for (const cell of graded) {
			expect(cell).toContain(`<td bgcolor="${fill}"`);
			expect(cell).toContain(`background-color:${fill};color:${ink};`);
			expect(cell).toContain(`<font color="${ink}">`);
		}
	});

	it('gives no colour to a cell without a grade, or to the name of an area', () => {
		const { html } = tableText(view, 'blue-orange');
		expect(html).toContain('<td>not judged</td>');
		expect(html).toContain('<td>Staying safe</td>');
	});

	it('colours the rows of a part as they are in the whole', () => {
		const part = heatmapKit.rows(view, 3, 5);
		const colours = (chart: typeof view) =>
			[...tableText(chart, 'blue-orange').html.matchAll(/<tr>(?!<th).*?<\/tr>/g)].map(
				([row]) => row
			);
		expect(colours(part)).toEqual(colours(view).slice(3, 5));
	});
});

it.each(allCharts(example()).map((chart) => [chart.id, chart] as const))(
	'the copied table of %s has a colour for each cell that is a grade, and for no other',
	(_id, chart) => {
		const { html } = tableText(chart, 'blue-orange');
		const graded = /^[1-4] (?:Outstanding|Good|Adequate|Inadequate)$/;
		const cells = [...html.matchAll(/<td([^>]*)>(?:<font[^>]*>)?([^<]*)/g)];
		for (const [, style = '', words = ''] of cells) {
			expect([words, style.includes('bgcolor')]).toEqual([words, graded.test(words)]);
		}
	}
);
