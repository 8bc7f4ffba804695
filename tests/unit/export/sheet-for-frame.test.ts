import { describe, expect, test } from 'vitest';
import { drawnFigure } from '#lib/export/drawn-figure.ts';
import { FRAMES, frameOf } from '#lib/export/frames.ts';
import { sheetForFrame } from '#lib/export/sheet-for-frame.ts';
import { drawingWidthOn, sheetOf } from '#lib/export/sheet.ts';
import { numberOf, svgTree } from '#lib/export/svg-tree.ts';
import { allFigures } from '#lib/view/any-figure.ts';
import type { FigureCaption } from '#lib/view/figure-view.ts';
import { awkward } from '../../awkward.ts';
import { example } from '../../example.ts';
import { drawerOf, MADE_ON } from './drawn.ts';

const CAPTION: FigureCaption = {
	id: 'test',
	title: 'A title',
	subtitle: 'Measure, place and date',
	alt: 'What it shows',
	source: { line: 'Source: a report', url: null, licence: null },
	fileStem: 'test',
	table: { columns: [], rows: [] },
	records: { columns: [], rows: [] }
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
	const views = [...allFigures(example()), ...allFigures(awkward())];

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

test('a sheet is no wider than it must be to fit, so that its type is as large as can be', () => {
	const { width, scale } = sheetForFrame(CAPTION, tall(500), MADE_ON, SLIDE);
	const layout = width / scale;
	const heightAt = (sheet: number) => {
		const drawing = drawnFigure(tall(500)(drawingWidthOn(sheet)));
		return sheetOf(CAPTION, drawing, MADE_ON).height;
	};
	expect(heightAt(layout)).toBeLessThanOrEqual((layout * 9) / 16);
	expect(heightAt(layout - 8)).toBeGreaterThan(((layout - 8) * 9) / 16);
});

test('a short figure is not blown up until its type shouts', () => {
	const sheet = sheetForFrame(CAPTION, tall(40), MADE_ON, SLIDE);
	expect(sheet.scale).toBe(2);
});

test('a figure too tall for the frame stands in the middle of it, under a title at the margin', () => {
	const sheet = sheetForFrame(CAPTION, tall(3000), MADE_ON, SLIDE);
	const layout = sheet.width / sheet.scale;
	const drawing = sheet.blocks.find(({ role }) => role === 'drawing')?.svg ?? '';
	const left = Number(/translate\(([\d.]+)/.exec(drawing)?.[1]);
	expect(left).toBeCloseTo((layout - 1500) / 2, 1);
	expect(sheet.blocks.find(({ role }) => role === 'title')?.svg).toContain('x="48"');
	expect(layout).toBeGreaterThan(3000 * (1920 / 1080));
});

test('a figure that gets shorter as it gets wider is drawn wider', () => {
	const sentences = (width: number) => tall(Math.round(2_400_000 / width))(width);
	const sheet = sheetForFrame(CAPTION, sentences, MADE_ON, SLIDE);
	expect(sheet.svg).toContain('width="2100"');
});

test('a figure that fits at no width still makes a picture', () => {
	const sheet = sheetForFrame(CAPTION, tall(10_000_000), MADE_ON, SLIDE);
	expect([sheet.width, sheet.svg.includes('NaN')]).toEqual([1920, false]);
});
