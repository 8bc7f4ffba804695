import { describe, expect, test } from 'vitest';
import { frameNamed } from '#lib/export/page/frames.ts';
import { countOfSlides, numbersOfSlides } from '../../../src/routes/present/count-words.ts';

const A4 = frameNamed('a4-portrait');

test.each([
	[0, null, '0 slides'],
	[1, null, '1 slide'],
	[9, null, '9 slides'],
	[1, A4, '1 page'],
	[1200, A4, '1,200 pages']
])('%i is said as "%s"', (count, frame, words) => {
	expect(countOfSlides(count, frame)).toBe(words);
});

describe('every entry says which slides it makes', () => {
	test.each([
		['of a presentation', null, ['Slide 1', 'Slides 2 and 3', 'Slides 4 to 7', 'Slide 8']],
		['of a PDF', A4, ['Page 1', 'Pages 2 and 3', 'Pages 4 to 7', 'Page 8']]
	])('%s', (_of, frame, words) => {
		const entries = [1, 2, 4, 1].map((count, index) => ({ key: `${index}`, count }));
		expect(Object.values(numbersOfSlides(entries, frame))).toEqual(words);
	});

	test('as far as all before it have been counted', () => {
		const entries = [
			{ key: 'first', count: 2 },
			{ key: 'second', count: null },
			{ key: 'third', count: 1 }
		];
		expect(numbersOfSlides(entries, null)).toEqual({ first: 'Slides 1 and 2' });
	});
});
