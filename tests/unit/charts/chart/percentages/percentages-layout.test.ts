import { describe, expect, test } from 'vitest';
import { percentagesLayout } from '#lib/charts/chart/percentages/percentages-layout.ts';
import { onScreen, type Space } from '#lib/style/space.ts';
import { percentagesViews } from '#lib/view/chart/percentages/percentages.ts';
import { example } from '../../../../example.ts';
import { figures } from '../../../inspection-of.ts';

const SLIDE: Space = {
	width: 880,
	height: 370,
	type: { base: 14, small: 14, least: 14 },
	dense: false
};

/** Percentages with these comparisons, `-` for none. */
const layout = (comparisons: readonly string[], space: Space) => {
	const [view] = percentagesViews(
		figures(
			...comparisons.map(
				(words, row) => `Both,P,p${row},${row + 10},percent,,,,,${words === '-' ? '' : words}`
			)
		)
	);
	if (view === undefined) throw new Error('There are no percentages.');
	return percentagesLayout(view, space);
};

const said = ({ texts }: ReturnType<typeof layout>) =>
	texts.map(({ lines }) => lines.join(' ')).filter((text) => !/^p\d|^\d+%$|bar is/.test(text));

describe('what the report says', () => {
	test.each([
		['of all', ['above', 'above', 'above'], ['above'], 1],
		['of all but the last', ['above', 'above', '-'], ['above', 'no comparison'], 1],
		['of each another thing', ['above', 'below'], ['above', 'below'], 0],
		['of some that stand apart', ['above', 'below', 'above'], ['above', 'below', 'above'], 0],
		['of two runs', ['above', 'above', 'below', 'below'], ['above', 'below'], 2]
	])('%s stands once beside each run of rows', (_what, comparisons, words, brackets) => {
		const beside = layout(comparisons, SLIDE);
		expect(said(beside)).toEqual(['The report says', ...words]);
		expect(beside.brackets).toHaveLength(brackets);
		const over = layout(comparisons, onScreen(320));
		expect(said(over)).toEqual(
			words.map((each) => (each === 'no comparison' ? 'No comparison' : `The report says: ${each}`))
		);
		expect(over.brackets).toEqual([]);
	});

	test('is left out where it says nothing', () => {
		expect(said(layout(['-', '-'], SLIDE))).toEqual([]);
	});

	test('has a bracket from the first of its rows to the last', () => {
		const { brackets, bars, barHeight } = layout(['-', 'above', 'above', '-'], SLIDE);
		expect(brackets).toHaveLength(1);
		const [{ from, to } = { from: 0, to: 0 }] = brackets;
		const [before, first, last, after] = bars.map(({ y }) => y + barHeight / 2);
		expect([before, first, from].sort((a = 0, b = 0) => a - b)[1]).toBe(from);
		expect(first).toBeLessThan(to);
		expect(last).toBeLessThan(to);
		expect(last).toBeGreaterThan(from);
		expect(after).toBeGreaterThan(to);
	});
});

test.each([2, 5, 8])('%i rows fill a slide, in type that can be read', (count) => {
	const { height, texts, bars } = layout(Array<string>(count).fill('above'), SLIDE);
	expect(height).toBeLessThanOrEqual(370);
	expect(height).toBeGreaterThan(370 * 0.6);
	expect(bars).toHaveLength(count);
	for (const { style } of texts) expect(style.size).toBeGreaterThanOrEqual(14);
});

test('a hedge stands in words beside its bar', () => {
	const [view] = percentagesViews(example());
	if (view === undefined) throw new Error('There are no percentages.');
	const words = percentagesLayout(view, SLIDE).texts.flatMap(({ lines }) => lines);
	expect(words).toContain('just over 15%');
	expect(words).toContain('some 95%');
});
