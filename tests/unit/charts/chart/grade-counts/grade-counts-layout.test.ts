import { expect, test } from 'vitest';
import { gradeCountsLayout } from '#lib/charts/chart/grade-counts/grade-counts-layout.ts';
import { onScreen } from '#lib/style/space.ts';
import { textWidth } from '#lib/style/text-width.ts';
import { gradeCountsView } from '#lib/view/chart/grade-counts/grade-counts.ts';
import { digits } from '#lib/view/words/number-words.ts';
import { example } from '../../../../example.ts';
import { awkward } from '../../../../awkward.ts';
import { grades } from '../../../inspection-of.ts';

const INSPECTIONS = [
	['the built-in report', example()],
	['what is hard to draw', awkward()],
	['one grade of each', grades({ Safeguarding: '1 2 3 4', 'Looked-after children': '1 2 3 4' })],
	['a hundred of one grade', grades({ Both: `1 ${'4 '.repeat(100).trim()} 3` })]
] as const;

const SPACES = [
	...[290, 420, 1100].map((width) => onScreen(width)),
	onScreen(420, 'dense'),
	{ width: 880, height: 370, type: { base: 14, small: 14, least: 14 }, dense: false }
];

test.each(
	INSPECTIONS.flatMap(([name, inspection]) =>
		SPACES.map((space) => [name, space, inspection] as const)
	)
)(
	'%s: what stands in a bar fits it, and the rest stands under it ($width)',
	(_name, space, inspection) => {
		const { bars, x, styles, barHeight, height } = gradeCountsLayout(
			gradeCountsView(inspection),
			space
		);
		for (const { segments, spelled, heading, total, bar, y } of bars) {
			for (const { fits, count, word } of segments) {
				const number = textWidth(digits(count), styles.number);
				const both = number + textWidth(word, styles.word) + styles.number.size;
				if (fits !== 'nothing') expect(number).toBeLessThan(x(count));
				if (fits === 'word') expect(both).toBeLessThanOrEqual(x(count) + styles.number.size);
			}
			expect(spelled.length > 0).toBe(segments.some(({ fits }) => fits !== 'word'));
			const lines = [...heading.lines, ...total.lines, ...spelled];
			for (const line of lines) {
				expect(textWidth(line, styles.quiet)).toBeLessThanOrEqual(space.width);
			}
			if (total.beside) {
				const needed =
					textWidth(bar.label, styles.heading) + textWidth(bar.totalWords, styles.quiet);
				expect(needed).toBeLessThan(space.width);
			}
			expect(y + barHeight).toBeLessThanOrEqual(height);
		}
		if (space.height !== null) {
			expect(height).toBeLessThanOrEqual(space.height);
			expect(height).toBeGreaterThan(space.height * 0.6);
		}
	}
);
