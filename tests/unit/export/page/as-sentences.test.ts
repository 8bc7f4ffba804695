import { expect, test } from 'vitest';
import { asSentences } from '#lib/export/page/as-sentences.ts';
import { sheetOf } from '#lib/export/page/sheet.ts';
import { gradeHeatmap } from '#lib/view/chart/heatmap/grade-heatmap.ts';
import { example } from '../../../example.ts';

test.each([
	[['a', 'b'], 'a. b'],
	[['a.', 'b.', 'c'], 'a. b. c'],
	[['a?', 'b'], 'a? b'],
	[['alone'], 'alone']
])('%o are said as "%s"', (texts, said) => {
	expect(asSentences(texts)).toBe(said);
});

test('the description of a picture has one full stop after a sentence', () => {
	const drawing = { svg: '<svg></svg>', width: 640, height: 100 };
	const { svg } = sheetOf(gradeHeatmap(example()), drawing, '24 November 2026');
	const description = /<desc>(.*)<\/desc>/.exec(svg)?.[1] ?? '';
	expect(description).toMatch(/Source: Ofsted.*2012\. Licence: .* Made with Fourpoint on/);
	expect(description).not.toContain('..');
});
