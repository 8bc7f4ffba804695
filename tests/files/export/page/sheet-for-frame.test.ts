import { describe, expect, test } from 'vitest';
import { FRAMES, frameOf } from '#lib/export/page/frames.ts';
import { sheetForFrame } from '#lib/export/page/sheet-for-frame.ts';
import { numberOf, svgTree } from '#lib/export/svg/svg-tree.ts';
import { allCharts } from '#lib/view/kinds.ts';
import type { ChartCaption } from '#lib/view/chart-caption.ts';
import { awkward } from '../../../awkward.ts';
import { example } from '../../../example.ts';
import { drawerOf, MADE_ON } from '../drawn.ts';

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
	records: () => ({ columns: [], rows: [] })
};

const SLIDE = { width: 1920, height: 1080 };

/** A drawing of that height at any width. */
const tall = (height: number) => (width: number) =>
	`<svg width="${width}" height="${height}"><rect width="${width}" height="${height}"/></svg>`;

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

describe.each(FRAMES.map((frame) => [frame.key, frame] as const))('%s', (_key, frame) => {
	const views = [...allCharts(example()), ...allCharts(awkward())];

	test.each(views.map((view) => [view.fileStem, view] as const))(
		'holds %s whole, to the pixel',
		(_stem, view) => {
			const sheet = sheetForFrame(view, drawerOf(view), MADE_ON, frame);
			expect([sheet.width, sheet.height]).toEqual([frame.width, frame.height]);
			const [root] = svgTree(sheet.svg).children;
			if (root === undefined) throw new Error('No picture.');
			const [, , width = 0, height = 0] = (root.attributes.get('viewBox') ?? '')
				.split(' ')
				.map(Number);
			expect(width / height).toBeCloseTo(frame.width / frame.height, 4);
			expect(sheet.scale).toBeCloseTo(frame.width / width, 6);
			for (const text of root.children.filter(({ name }) => name === 'text')) {
				expect(numberOf(text, 'y')).toBeLessThan(height);
			}
		}
	);
});

/** Elements of text that stand on the page itself, apart from the drawing. */
const own = (svg: string) =>
	(svgTree(svg).children[0]?.children ?? []).filter(({ name }) => name === 'text');

/** How much smaller than drawn a drawing stands. */
const scaleOf = (svg: string) => Number(/ scale\(([\d.]+)\)/.exec(svg)?.[1] ?? 1);

test('title, subtitle and source have the same size on every page, whatever the figure', () => {
	const sizes = [tall(40), tall(500), tall(3000)].map((draw) =>
		own(sheetForFrame(CAPTION, draw, MADE_ON, SLIDE).svg).map((text) => [
			text.text,
			numberOf(text, 'font-size'),
			numberOf(text, 'y')
		])
	);
	expect(sizes[0]?.map(([, size]) => size)).toEqual([24, 14, 9.5, 9.5]);
	expect(sizes[1]).toEqual(sizes[0]);
	expect(sizes[2]).toEqual(sizes[0]);
});

test('a short figure is not blown up until its type shouts', () => {
	expect(scaleOf(sheetForFrame(CAPTION, tall(40), MADE_ON, SLIDE).svg)).toBe(1);
});

test('a figure too tall for the frame is made smaller, in the middle between title and source', () => {
	const { svg, blocks } = sheetForFrame(CAPTION, tall(3000), MADE_ON, SLIDE);
	const drawing = blocks.find(({ role }) => role === 'drawing')?.svg ?? '';
	const [left, top] = (/translate\(([\d.]+) ([\d.]+)\)/.exec(drawing) ?? []).slice(1).map(Number);
	const scale = scaleOf(svg);
	const width = numberOf(svgTree(drawing).children[0]?.children[0] ?? svgTree(''), 'width');
	expect(left).toBeCloseTo((960 - width * scale) / 2, 1);
	const [, subtitle, source] = own(svg).map((text) => numberOf(text, 'y'));
	expect(top).toBeGreaterThan(subtitle ?? Infinity);
	expect((top ?? Infinity) + 3000 * scale).toBeLessThan(source ?? 0);
});

test('a figure that gets lower as it gets wider is drawn wider, so that its type is larger', () => {
	const sentences = (width: number) => tall(Math.round(900_000 / width))(width);
	const { svg } = sheetForFrame(CAPTION, sentences, MADE_ON, SLIDE);
	const width = Number(/<g [^>]*><rect[^>]* width="(\d+)"/.exec(svg)?.[1]);
	expect(width).toBeGreaterThan(1200);
});

test('a title without end leaves room for the drawing, and the count of a part is never cut', () => {
	const caption = { ...CAPTION, title: 'A title '.repeat(100), part: ' (2\u00a0of\u00a03)' };
	const { svg } = sheetForFrame(caption, tall(300), MADE_ON, SLIDE);
	const lines = own(svg).map(({ text }) => text);
	expect(lines.filter((line) => /^(?:A )?title/.test(line))).toHaveLength(4);
	expect(lines[3]).toMatch(/…\s\(2\u00a0of\u00a03\)$/);
	expect(svg).toContain(`<title>${caption.title}${caption.part}</title>`);
	expect(scaleOf(svg)).toBeGreaterThan(0.5);
});

test('a figure that fits at no width still makes a picture', () => {
	const sheet = sheetForFrame(CAPTION, tall(10_000_000), MADE_ON, SLIDE);
	expect([sheet.width, sheet.svg.includes('NaN')]).toEqual([1920, false]);
});
