import { expect, test } from 'vitest';
import { FRAMES, frameNamed, frameOf } from '#lib/export/page/frames.ts';
import { roomFor, sheetAround, wordsSheet } from '#lib/export/page/sheet-for-frame.ts';
import type { SheetCaption } from '#lib/export/page/sheet.ts';
import { drawingOf } from '#lib/export/svg/drawing.ts';
import type { TypeSizes } from '#lib/style/space.ts';
import { numberOf, svgTree } from '#lib/export/svg/svg-tree.ts';
import type { ChartCaption } from '#lib/view/chart-caption.ts';
import { MADE_ON } from '../drawn.ts';

const CAPTION: ChartCaption = {
	id: 'test',
	title: 'A title',
	subtitle: 'Measure, place and date',
	alt: 'What it shows',
	notes: [],
	source: { line: 'Source: a report', url: null, licence: null },
	fileStem: 'test',
	isBlank: false,
	nothing: null,
	asList: null,
	table: () => ({ columns: [], rows: [] }),
	records: () => Promise.resolve({ columns: [], rows: [] })
};

const SLIDE = frameNamed('slide');

/** A drawing of that height, however wide and in whatever type. */
const tall = (height: number) =>
	drawingOf(`<svg width="880" height="${height}"><rect width="880" height="${height}"/></svg>`);
const sheetWith = (height: number, caption: SheetCaption = CAPTION, scale = 1) =>
	sheetAround(caption, { drawing: tall(height), scale }, MADE_ON, SLIDE);

test('the frames are the sizes that were promised', () => {
	expect(FRAMES.map(({ key, width, height }) => [key, width, height])).toEqual([
		['slide', 1920, 1080],
		['slide-4k', 3840, 2160],
		['half-slide', 960, 1080],
		['square', 1080, 1080],
		['a4-portrait', 2480, 3508],
		['a4-landscape', 3508, 2480]
	]);
	expect(frameOf('square')?.name).toBe('Square');
	expect(frameOf('poster')).toBeUndefined();
});

/** Elements of text that stand on the page itself, apart from the drawing. */
const own = (svg: string) =>
	(svgTree(svg).children[0]?.children ?? []).filter(({ name }) => name === 'text');

/** How much smaller than drawn a drawing stands. */
const scaleOf = (svg: string) => Number(/ scale\(([\d.]+)\)/.exec(svg)?.[1] ?? 1);

test('title, subtitle and source have the same size on every page, whatever the chart', () => {
	const sizes = [40, 300, 3000].map((height) =>
		own(sheetWith(height).svg).map((text) => [
			text.text,
			numberOf(text, 'font-size'),
			numberOf(text, 'y')
		])
	);
	expect(sizes[0]?.map(([, size]) => size)).toEqual([25, 14.5, 10, 10]);
	expect(sizes[1]).toEqual(sizes[0]);
	expect(sizes[2]).toEqual(sizes[0]);
});

test('a drawing stands flush with the title and ends above the source', () => {
	const { svg, blocks } = sheetWith(300);
	const drawing = blocks.find(({ role }) => role === 'drawing')?.svg ?? '';
	const [left, top] = (/translate\(([\d.]+) ([\d.]+)\)/.exec(drawing) ?? []).slice(1).map(Number);
	const [title, subtitle, source] = own(svg);
	expect(left).toBe(numberOf(title ?? svgTree(''), 'x'));
	expect(top).toBeGreaterThan(numberOf(subtitle ?? svgTree(''), 'y'));
	expect((top ?? Infinity) + 300).toBeLessThan(numberOf(source ?? svgTree(''), 'y'));
	expect(scaleOf(svg)).toBe(1);
});

test('words are set in the largest type in which they fit', () => {
	const words =
		(lines: number) =>
		(width: number, { base }: TypeSizes) =>
			`<svg width="${width}" height="${lines * base}"><text font-size="${base}">${lines}</text></svg>`;
	const sizeOf = (lines: number) =>
		/<text font-size="(\d+)">/.exec(wordsSheet(CAPTION, words(lines), MADE_ON, SLIDE).svg)?.[1];
	expect([2, 22, 27].map(sizeOf)).toEqual(['18', '16', '14']);
});

test('a title without end leaves room for the drawing, and the count of a part is never cut', () => {
	const caption = { ...CAPTION, title: 'A title '.repeat(100), part: ' (2\u00a0of\u00a03)' };
	const { svg } = sheetWith(100, caption);
	const lines = own(svg).map(({ text }) => text);
	expect(lines.filter((line) => /^(?:A )?title/.test(line))).toHaveLength(4);
	expect(lines[3]).toMatch(/…\s\(2\u00a0of\u00a03\)$/);
	expect(svg).toContain(`<title>${caption.title}${caption.part}</title>`);
	expect(roomFor(caption, MADE_ON, SLIDE).height).toBeGreaterThan(200);
});
