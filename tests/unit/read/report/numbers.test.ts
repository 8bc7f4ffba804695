import { describe, expect, it } from 'vitest';
import { numberOf, numbersIn } from '#lib/read/report/figures/numbers.ts';

describe('a written number', () => {
	it.each([
		['1,860', 1860, 'count'],
		['45817', 45817, 'count'],
		['78.7', 78.7, 'count'],
		['17%', 17, 'percent'],
		['17 %', 17, 'percent'],
		['2 per cent', 2, 'percent'],
		['six percent', 6, 'percent'],
		['eight', 8, 'count'],
		['twenty-one', 21, 'count'],
		['ninety nine', 99, 'count'],
		['one hundred', 100, 'count'],
		['a dozen', 12, 'count'],
		['both', 2, 'count'],
		['none', 0, 'count'],
		['no', 0, 'count'],
		['2.5 million', 2_500_000, 'count'],
		['1.1 million', 1_100_000, 'count']
	])('%s is %d %s', (written, value, unit) => {
		expect(numberOf(written)).toEqual({ value, unit });
	});

	it.each(['', 'several', '1,86', 'ten-year', 'thirteenth', '1.2.3'])('“%s” is none', (written) => {
		expect(numberOf(written)).toBeNull();
	});
});

describe('numbers of a sentence', () => {
	it.each([
		['1,860 children, up from 1,765.', [1860, 1765]],
		['none of the ten homes, of which 60% are small', [0, 10, 60]],
		['twenty-one of ninety', [21, 90]],
		['someone in a tent, often', []],
		['a two-year plan of the first 16- and 17-year-olds in 2016-17', []],
		['paragraph 1.2.3 or 1,86', []],
		['354 children (a rate of 78.7 per 10,000 children)', [354, 78.7, 10000]]
	])('%s', (sentence, values) => {
		expect(numbersIn(sentence).map(({ value }) => value)).toEqual(values);
	});

	it('has the place of each', () => {
		const words = 'there were eight, or 12%';
		const found = numbersIn(words).map(({ from, to }) => words.slice(from, to));
		expect(found).toEqual(['eight', '12%']);
	});
});
