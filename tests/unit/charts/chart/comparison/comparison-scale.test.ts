import { scalePoint } from 'd3';
import { expect, test } from 'vitest';
import { onScreen } from '#lib/style/space.ts';
import { comparisonLayout } from '#lib/charts/chart/comparison/comparison-layout.ts';
import { markPlaces } from '#lib/charts/chart/comparison/mark-places.ts';
import type { Grade } from '#lib/domain/grade.ts';
import { textWidth } from '#lib/style/text-width.ts';
import { comparisonView, type ComparisonMark } from '#lib/view/chart/comparison/comparison.ts';
import { grades } from '../../../inspection-of.ts';

const adequate = grades({ Safeguarding: '2 3', 'Looked-after children': '3 4' });
const requiresImprovement = grades({ Safeguarding: 'RI RI', 'Looked-after children': '2 1' });

/** Every word over the scale, by what it is, with where it starts and ends. */
function wordsOver(inspection: typeof adequate, width: number) {
	const { steps } = comparisonLayout(comparisonView(inspection), onScreen(width));
	return steps.flatMap(({ lines, x, anchor, style, baseline }) =>
		lines.map((text, index) => {
			const length = textWidth(text, style);
			const from = anchor === 'start' ? x : anchor === 'end' ? x - length : x - length / 2;
			return { text, from, to: from + length, line: Math.round(baseline) + index };
		})
	);
}

test.each([240, 288, 320, 540, 700, 1104])('at %i pixels every step has its number', (width) => {
	for (const inspection of [adequate, requiresImprovement]) {
		const texts = wordsOver(inspection, width).map(({ text }) => text);
		expect(texts).toEqual(
			expect.arrayContaining(['1', '2', '3', '4', 'Outstanding', 'Inadequate'])
		);
	}
});

test('on a page of 320 pixels the words of the usual grades all stay', () => {
	const texts = wordsOver(adequate, 254).map(({ text }) => text);
	expect(texts).toEqual(expect.arrayContaining(['Outstanding', 'Good', 'Adequate', 'Inadequate']));
});

test.each([288, 320, 540, 700, 1104])('at %i pixels every step has its word too', (width) => {
	const texts = (inspection: typeof adequate) =>
		wordsOver(inspection, width).map(({ text }) => text);
	expect(texts(adequate)).toEqual(expect.arrayContaining(['Good', 'Adequate']));
	expect(texts(requiresImprovement)).toContain('Good');
	expect(texts(requiresImprovement).join(' ')).toContain('Requires improvement');
});

test.each([240, 260, 288, 320, 400, 540, 700, 1104])(
	'at %i pixels no word over the scale touches another',
	(width) => {
		for (const inspection of [adequate, requiresImprovement]) {
			const placed = wordsOver(inspection, width);
			for (const one of placed) {
				const onItsLine = placed.filter((other) => other !== one && other.line === one.line);
				for (const other of onItsLine) {
					expect(one.to < other.from || other.to < one.from).toBe(true);
				}
			}
		}
	}
);

const scale = scalePoint<Grade>([1, 2, 3, 4], [0, 300]);
const mark = (service: ComparisonMark['service'], grade: Grade, conflicting = false) => ({
	letter: service === 'safeguarding' ? 'S' : 'L',
	service,
	grade,
	conflicting
});
const placesOf = (...marks: readonly ComparisonMark[]) => markPlaces(marks, scale, 10);

test('two grades stand on their steps with the gap between them', () => {
	const { gap, level, marks } = placesOf(mark('safeguarding', 4), mark('looked-after', 3));
	expect({ gap, level, at: marks.map(({ x }) => x) }).toEqual({
		gap: [300, 200],
		level: null,
		at: [300, 200]
	});
});

test('the same grade for both is one mark', () => {
	expect(placesOf(mark('safeguarding', 2), mark('looked-after', 2))).toEqual({
		level: { letters: 'S L', x: 100 },
		gap: null,
		marks: []
	});
});

test('a conflict has no gap, and its mark stands beside one on the same step', () => {
	const { gap, level, marks } = placesOf(
		mark('safeguarding', 2, true),
		mark('safeguarding', 4, true),
		mark('looked-after', 4)
	);
	expect([gap, level]).toEqual([null, null]);
	const [better, worse, other] = marks.map(({ x }) => x);
	expect(better).toBe(100);
	expect((other ?? 0) - (worse ?? 0)).toBeGreaterThan(20);
	expect(((other ?? 0) + (worse ?? 0)) / 2).toBe(300);
});

test('a comparison without shared areas starts with the list of the others', () => {
	const layout = comparisonLayout(comparisonView(grades({ Safeguarding: '2 3' })), onScreen(540));
	expect(layout.legend).toEqual([]);
	expect(layout.unshared?.heading.baseline).toBeLessThan(20);
});
