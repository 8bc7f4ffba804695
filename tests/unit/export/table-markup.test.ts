import { describe, expect, it } from 'vitest';
import { tableText } from '#lib/export/table-markup.ts';
import { gradeHeatmap } from '#lib/view/grade-heatmap.ts';
import { example } from '../../example.ts';

const view = gradeHeatmap(example());

function withCell(value: string) {
	const columns = [{ name: 'area', heading: 'Area' }];
	return tableText({ ...view, title: 'A & B', table: { columns, rows: [[value]] } });
}

describe('a table for the clipboard', () => {
	it('has a heading, every row and the source in both forms', () => {
		const { html, plain } = tableText(view);
		expect(html.match(/<tr>/g)).toHaveLength(view.table.rows.length + 1);
		expect(html).toContain(`<caption>${view.title}</caption>`);
		expect(html).toContain(view.source.line);
		expect(plain.split('\n')).toHaveLength(view.table.rows.length + 3);
		expect(plain.split('\n').at(-1)).toBe(view.source.line);
	});

	it.each([
		['markup', '<b>"x"</b> & y', '&lt;b&gt;&quot;x&quot;&lt;/b&gt; &amp; y', '<b>"x"</b> & y'],
		['a formula', '=HYPERLINK("x")', "'=HYPERLINK(&quot;x&quot;)", '\'=HYPERLINK("x")'],
		['a tab and a line break', 'a\tb\r\nc', 'a\tb\r\nc', 'a b c'],
		['right-to-left text and emoji', 'שלום 🙂', 'שלום 🙂', 'שלום 🙂']
	])('takes %s for text', (_what, value, inHtml, inPlain) => {
		const { html, plain } = withCell(value);
		expect(html).toContain(`<td>${inHtml}</td>`);
		expect(plain.split('\n')[1]).toBe(inPlain);
	});
});
