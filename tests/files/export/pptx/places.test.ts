import { describe, expect, test } from 'vitest';
import { slidesOf } from '#lib/export/pptx/deck.ts';
import { textHeight } from '#lib/export/pptx/slide/fit-text.ts';
import { SLIDE } from '#lib/export/pptx/slide/page.ts';
import { BULLET_INDENT, type Paragraph } from '#lib/export/pptx/slide/paragraphs.ts';
import type { Box, PlacedSlide, Shape, TableShape } from '#lib/export/pptx/slide/shape.ts';
import { CELL_INSET } from '#lib/export/pptx/write/table-shape.ts';
import { awkward } from '../../../awkward.ts';
import { example } from '../../../example.ts';
import { hostile, withoutAreas } from './hostile.ts';
import { DRAW } from './drawn-slides.ts';
import { everySlide } from './sources.ts';

const CASES = [
	['the built-in report', example()],
	['an inspection with everything that is hard to draw', awkward()],
	['hostile text', hostile()],
	['an inspection without any area', withoutAreas()]
] as const;

/** Rounding of points. */
const NEAR = 0.01;

describe.each(CASES)('slides of %s', (_name, inspection) => {
	const slides = everySlide(inspection, DRAW).flatMap((source) =>
		slidesOf(source, { palette: 'blue-orange', madeOn: '2026-11-24' })
	);
	const named = slides.map(
		(slide, index) => [`${index + 1}: ${slide.title.slice(0, 40)}`, slide] as const
	);

	test.each(named)('%s keeps everything on the slide', (_title, { shapes }) => {
		for (const { box } of shapes) {
			expect(box.x).toBeGreaterThanOrEqual(0);
			expect(box.y).toBeGreaterThanOrEqual(0);
			expect(box.width).toBeGreaterThan(0);
			expect(box.height).toBeGreaterThan(0);
			expect(box.x + box.width).toBeLessThanOrEqual(SLIDE.width + NEAR);
			expect(box.y + box.height).toBeLessThanOrEqual(SLIDE.height + NEAR);
		}
	});

	test.each(named)('%s has nothing over anything else', (_title, { shapes }) => {
		shapes.forEach((one, index) => {
			for (const other of shapes.slice(index + 1)) expect(overlap(one.box, other.box)).toBe(false);
		});
	});

	test.each(named)('%s sets no text larger than its place', (_title, slide) => {
		for (const { text, height, room } of textsOf(slide)) {
			expect(height, text.slice(0, 60)).toBeLessThanOrEqual(room + NEAR);
		}
	});

	test.each(named)(
		'%s sets no text under 14 points, and no note or source under 10',
		(_title, { shapes }) => {
			for (const shape of shapes) {
				for (const size of sizesIn(shape)) {
					const isFoot = shape.kind === 'text' && /^(?:source|note)$/.test(shape.placeholder);
					expect(size).toBeGreaterThanOrEqual(isFoot ? 10 : 14);
				}
			}
		}
	);
});

/** Type sizes of a shape in points. Drawings are measured where they are drawn. */
function sizesIn(shape: Shape): readonly number[] {
	switch (shape.kind) {
		case 'text':
		case 'tile':
			return shape.paragraphs.map(({ size }) => size);
		case 'table':
			return shape.rows.flatMap(({ cells }) => cells.map(({ paragraph }) => paragraph.size));
		case 'chart':
			return [shape.size];
		case 'drawing':
			return [];
	}
}

function overlap(one: Box, other: Box): boolean {
	return (
		one.x < other.x + other.width - NEAR &&
		other.x < one.x + one.width - NEAR &&
		one.y < other.y + other.height - NEAR &&
		other.y < one.y + one.height - NEAR
	);
}

interface SetText {
	readonly text: string;
	readonly height: number;
	readonly room: number;
}

/** Every text of a slide, how high it is in the width it has, and the height there is for it. */
function textsOf({ shapes }: PlacedSlide): readonly SetText[] {
	return shapes.flatMap((shape): readonly SetText[] => {
		if (shape.kind === 'table') return cellTexts(shape);
		if (shape.kind !== 'text') return [];
		const height = shape.paragraphs.reduce(
			(sum, paragraph) => sum + (paragraph.before ?? 0) + heightOf(paragraph, shape.box.width),
			0
		);
		return [{ text: shape.paragraphs.map(words).join(' '), height, room: shape.box.height }];
	});
}

function cellTexts({ columns, rows }: TableShape): readonly SetText[] {
	return rows.flatMap(({ height, cells }) => {
		let column = 0;
		return cells.map(({ paragraph, span }) => {
			const width = columns.slice(column, column + span).reduce((sum, one) => sum + one, 0);
			column += span;
			return {
				text: words(paragraph),
				height: heightOf(paragraph, width - 2 * CELL_INSET.side) + 2 * CELL_INSET.top,
				room: height
			};
		});
	});
}

function heightOf(paragraph: Paragraph, width: number): number {
	const { runs, size, bullet = false } = paragraph;
	const bold = runs.some((run) => run.bold === true);
	const own = width - (bullet ? BULLET_INDENT : 0);
	return textHeight(words(paragraph), own, size, bold ? 'semibold' : 'regular');
}

function words({ runs }: Paragraph): string {
	return runs.map(({ text }) => text).join('');
}
