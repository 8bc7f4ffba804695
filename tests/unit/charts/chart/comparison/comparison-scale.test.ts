import { describe, expect, test } from 'vitest';
import { comparisonLayout } from '#lib/charts/chart/comparison/comparison-layout.ts';
import { onScreen, type Space } from '#lib/style/space.ts';
import { textWidth } from '#lib/style/text-width.ts';
import { comparisonView } from '#lib/view/chart/comparison/comparison.ts';
import { example } from '../../../../example.ts';
import { ilacsReport } from '../../../../examples.ts';
import { grades } from '../../../inspection-of.ts';

const adequate = grades({ Safeguarding: '2 3', 'Looked-after children': '3 4' });
const requiresImprovement = grades({ Safeguarding: 'RI RI', 'Looked-after children': '2 1' });

/** What a slide has under a title of two lines. */
const SLIDE: Space = {
	width: 880,
	height: 370,
	type: { base: 14, small: 14, least: 14 },
	dense: false
};

/** Every word over the scale, by what it is, with where it starts and ends. */
function wordsOver(inspection: typeof adequate, space: Space) {
	const { steps } = comparisonLayout(comparisonView(inspection), space);
	return steps.flatMap(({ lines, x, anchor, style, baseline }) =>
		lines.map((text, index) => {
			const length = textWidth(text, style);
			const from = anchor === 'start' ? x : anchor === 'end' ? x - length : x - length / 2;
			return { text, from, to: from + length, line: Math.round(baseline) + index };
		})
	);
}

const SPACES: readonly (readonly [string, Space])[] = [
	...[240, 260, 288, 320, 400, 540, 700, 1104, 1300].map(
		(width) => [`a page of ${width} pixels`, onScreen(width)] as const
	),
	['a column of 560 pixels beside others', onScreen(560, 'dense')],
	['a slide', SLIDE],
	[
		'a sheet of A4',
		{ width: 515, height: 500, type: { base: 10, small: 9, least: 9 }, dense: false }
	]
];

describe.each(SPACES)('over the scale on %s', (_where, space) => {
	test.each([
		['adequate', adequate],
		['requires improvement', requiresImprovement]
	])('every step has its number, the ends have their words: %s', (_word, inspection) => {
		const words = wordsOver(inspection, space).map(({ text }) => text);
		expect(words.join(' ')).toMatch(/\b1\b.*\b2\b.*\b3\b.*\b4\b/);
		expect(words.join(' ')).toMatch(/Outstanding.*Inadequate/);
	});

	test.each([
		['adequate', adequate],
		['requires improvement', requiresImprovement]
	])('no word touches another: %s', (_word, inspection) => {
		const placed = wordsOver(inspection, space);
		for (const one of placed) {
			const onItsLine = placed.filter((other) => other !== one && other.line === one.line);
			for (const other of onItsLine) {
				expect(one.to < other.from || other.to < one.from).toBe(true);
			}
		}
	});
});

test.each(SPACES.filter(([, { width }]) => width >= 288))(
	'on %s every step has its word too',
	(_where, space) => {
		const texts = (inspection: typeof adequate) =>
			wordsOver(inspection, space)
				.map(({ text }) => text)
				.join(' ');
		expect(texts(adequate)).toMatch(/Good.*Adequate/);
		expect(texts(requiresImprovement)).toContain('Good');
		expect(texts(requiresImprovement)).toMatch(/Requires improvement/);
	}
);

describe('on a slide', () => {
	const layout = comparisonLayout(comparisonView(example()), SLIDE);

	test('the seven shared areas of the built-in report fit, full width, with the names of services', () => {
		expect(layout.height).toBeLessThanOrEqual(SLIDE.height ?? 0);
		expect(layout.height).toBeGreaterThan(340);
		expect(layout.rows.map(({ marks }) => marks.map(({ words }) => words).join(' '))).toEqual([
			'Safeguarding Looked-after',
			'Safeguarding Looked-after',
			'Safeguarding Looked-after',
			'Both services',
			'Both services',
			'Both services',
			'Both services'
		]);
		expect(layout.legend.items).toEqual([]);
	});

	test('no type is smaller than the least, and a line counts the areas that are not there', () => {
		const sizes = [
			...[layout.styles.label, layout.styles.strong, layout.styles.quiet].map(({ size }) => size),
			...layout.steps.map(({ style }) => style.size)
		];
		expect(Math.min(...sizes)).toBe(14);
		expect(layout.more?.lines).toEqual(['Eight more areas are judged for one service only.']);
	});

	test('a space parts the equal areas from the others', () => {
		const gaps = layout.rows.map(({ top }, index) => {
			const before = layout.rows[index - 1];
			return before === undefined ? 0 : top - (before.top + before.height);
		});
		expect(gaps.map((gap) => gap > 4)).toEqual([false, false, false, true, false, false, false]);
		// The bands of the steps end there too: four before it and four after.
		expect(layout.bands).toHaveLength(8);
	});
});

test('on a page the areas that are not in it are named; beside other charts they are counted', () => {
	const words = (space: Space) =>
		comparisonLayout(comparisonView(example()), space).more?.lines.join(' ');
	expect(words(onScreen(1104))).toContain('being healthy; staying safe;');
	expect(words(onScreen(560, 'dense'))).toBe('Eight more areas are judged for one service only.');
});

test('what a row says stands beside the bands, and under its label where it is long', () => {
	const { rows, columns } = comparisonLayout(
		comparisonView(grades({ Safeguarding: '4 2/4', 'Looked-after children': '3 3' })),
		onScreen(1104)
	);
	expect(rows.map(({ says }) => says.x)).toEqual([columns.saysX, 0]);
});

test('judgements of each service apart have one mark each, with a heading for their grades', () => {
	const layout = comparisonLayout(comparisonView(ilacsReport()), SLIDE);
	expect(layout.rows.map(({ marks }) => marks.map(({ words }) => words))).toEqual([
		['Safeguarding'],
		['Looked-after'],
		['Looked-after'],
		['Both services'],
		['Both services']
	]);
	expect(layout.rows.every(({ link }) => link === null)).toBe(true);
	expect(layout.saysHeading?.lines).toEqual(['Grade']);
	expect(layout.more).toBeNull();
});
