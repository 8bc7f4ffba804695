import { expect, test } from 'vitest';
import { loadTypeface } from '#lib/export/fonts/typeface.ts';
import { outlinedSvg } from '#lib/export/svg/outlined-svg.ts';
import { allCharts } from '#lib/view/kinds.ts';
import { fontFromDisk } from '#lib/deliver/font-from-disk.ts';
import { awkward } from '../../../awkward.ts';
import { example } from '../../../example.ts';
import { sheetOfChart } from '../drawn.ts';
import { darkColumns, darkPixels } from '../pixels.ts';

const outlined = async (svg: string) => outlinedSvg(svg, await loadTypeface(svg, fontFromDisk));
const views = [...allCharts(example()), ...allCharts(awkward())];

test.each(views.map((view) => [view.fileStem, view] as const))(
	'%s has no text left but says what it shows',
	async (_stem, view) => {
		const before = sheetOfChart(view).svg;
		const svg = await outlined(before);
		expect(svg).not.toMatch(/<t(?:ext|span)[\s>]/);
		expect(svg).not.toContain('NaN');
		for (const part of [/<title>.*<\/title>/, /<desc>[\s\S]*<\/desc>/, /viewBox="[^"]*"/]) {
			expect(svg.match(part)?.[0]).toBe(before.match(part)?.[0]);
		}
		expect(svg.match(/<rect/g)?.length).toBe(before.match(/<rect/g)?.length);
	}
);

const picture = (text: string) =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="300" height="50"><rect width="300" height="50" fill="#ffffff"/>${text}</svg>`;
const word = (attributes: string, content = 'Inadequate') =>
	picture(`<text x="150" y="35" font-size="30" fill="#000000" ${attributes}>${content}</text>`);

test('words are painted where no font is at hand, semibold darker than regular', async () => {
	const regular = darkPixels(await outlined(word('font-weight="400"')));
	const semibold = darkPixels(await outlined(word('font-weight="600"')));
	expect(regular).toBeGreaterThan(500);
	expect(semibold).toBeGreaterThan(regular * 1.1);
});

test.each([
	['start', 150, 294],
	['middle', 78, 222],
	['end', 6, 150]
])('text anchored at its %s lies between %i and %i', async (anchor, left, right) => {
	const svg = await outlined(word(`font-weight="400" text-anchor="${anchor}"`));
	const columns = darkColumns(svg);
	const [first = 0, last = 0] = [columns[0], columns.at(-1)];
	expect(first).toBeGreaterThanOrEqual(left);
	expect(last).toBeLessThanOrEqual(right);
	expect(last - first).toBeGreaterThan(120);
});

test('a line of spaces leaves nothing behind', async () => {
	expect(await outlined(word('font-weight="400"', ' '))).toBe(picture(''));
});
