import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import Chart from '#lib/charts/Chart.svelte';
import { numbersLayout } from '#lib/charts/chart/headline-counts/numbers-layout.ts';
import type { Inspection } from '#lib/domain/inspection.ts';
import { onScreen, type Space } from '#lib/style/space.ts';
import { textWidth } from '#lib/style/text-width.ts';
import { headlineCountsView } from '#lib/view/chart/headline-counts/headline-counts.ts';
import { allCharts } from '#lib/view/kinds.ts';
import { awkward } from '../../../../awkward.ts';
import { example } from '../../../../example.ts';
import { figures } from '../../../inspection-of.ts';

const SLIDE: Space = {
	width: 880,
	height: 370,
	type: { base: 14, small: 14, least: 14 },
	dense: false
};
const PAPER: Space = {
	width: 515,
	height: 600,
	type: { base: 11, small: 10, least: 9 },
	dense: false
};
const SPACES = [SLIDE, PAPER, ...[290, 420, 540, 1100].map((width) => onScreen(width))];

/** So many counts from a handful to a million, one in three hedged, one in four not given. */
const counts = (count: number) =>
	figures(
		...Array.from({ length: count }, (_, index) => {
			const value = index % 4 === 3 ? 'c' : 10 ** index;
			return `Both,C,children of the kind ${index},${value},count,${index % 3 === 1 ? 'just under' : ''}`;
		})
	);

const viewOf = (inspection: Inspection) => {
	const view = headlineCountsView(inspection);
	if (view === null) throw new Error('There are no numbers.');
	return view;
};

const CASES: readonly (readonly [string, Inspection])[] = [
	['the built-in report', example()],
	['what is hard to draw', awkward()],
	...[1, 2, 3, 4, 5, 6, 7].map((count) => [`${count} counts`, counts(count)] as const)
];

describe.each(CASES)('the numbers of %s', (_what, inspection) => {
	const view = viewOf(inspection);

	test.each(SPACES)('are whole and on the sheet at $width by $height', (space) => {
		const { texts, height, rules } = numbersLayout(view, space);
		for (const { x, y, lines, style, fill } of texts) {
			expect(style.size).toBeGreaterThanOrEqual(space.type.small);
			expect(y).toBeLessThanOrEqual(height);
			expect(fill).not.toBe('');
			for (const line of lines) {
				expect(x + textWidth(line, style)).toBeLessThanOrEqual(space.width + 1);
			}
		}
		expect(rules.filter(({ heavy }) => heavy)).toHaveLength(view.numbers.length);
		const said = texts.flatMap(({ lines }) => lines).join(' ');
		for (const { pieces } of view.numbers) {
			for (const words of Object.values(pieces)) if (words !== null) expect(said).toContain(words);
		}
	});

	test('no length stands for one of them', () => {
		const { body } = render(Chart, {
			props: { view, space: onScreen(540), palette: 'blue-orange' }
		});
		expect(body).not.toMatch(/<rect|<path|<circle/);
	});
});

test.each(SPACES)('no two texts share a place at $width by $height', (space) => {
	const { texts } = numbersLayout(viewOf(counts(7)), space);
	const boxes = texts.flatMap(({ x, y, lines, style }) =>
		lines.map((line, index) => ({
			left: x,
			right: x + textWidth(line, style),
			top: y + index * style.size * 1.25 - style.size * 0.7,
			bottom: y + index * style.size * 1.25
		}))
	);
	for (const [index, one] of boxes.entries()) {
		for (const other of boxes.slice(index + 1)) {
			const apart =
				one.right <= other.left ||
				other.right <= one.left ||
				one.bottom <= other.top ||
				other.bottom <= one.top;
			expect(apart).toBe(true);
		}
	}
});

test.each([3, 4, 5, 6, 7])('a slide of %i is filled from its top to its foot', (count) => {
	const { height } = numbersLayout(viewOf(counts(count)), SLIDE);
	expect(height).toBeGreaterThan(370 * 0.7);
	expect(height).toBeLessThanOrEqual(370);
});

test('the list of the others has no bars either', () => {
	const view = allCharts(example()).find(({ kind }) => kind === 'other-counts');
	if (view === undefined) throw new Error('There is no list.');
	const { body } = render(Chart, { props: { view, space: SLIDE, palette: 'blue-orange' } });
	expect(body).not.toMatch(/<rect|<path|<circle/);
	for (const words of ['51', '22', '86%', 'last three years']) expect(body).toContain(`>${words}<`);
});
