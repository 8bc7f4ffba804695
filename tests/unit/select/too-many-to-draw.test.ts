import { expect, test } from 'vitest';
import { isTooManyToDraw, isTooManyToPresent } from '#lib/select/too-many-to-draw.ts';
import { example } from '../../example.ts';
import { actions, grades } from '../inspection-of.ts';

const cells = (count: number) => Array.from({ length: count }, () => '3').join(' ');

test.each([
	['1,000 areas for two services', { Safeguarding: cells(1000), Both: cells(1) }, false],
	['1,001 areas for two services', { Safeguarding: cells(1001), Both: cells(1) }, true],
	['2,000 areas for one service', { Safeguarding: cells(2000) }, false],
	['2,001 areas for one service', { Safeguarding: cells(2001) }, true]
])('a page draws up to 2,000 cells, judged or not: %s', (_name, judged, tooMany) => {
	expect(isTooManyToDraw(grades(judged))).toBe(tooMany);
});

test('the built-in report is drawn', () => {
	expect(isTooManyToDraw(example())).toBe(false);
	expect(isTooManyToPresent(example())).toBe(false);
});

test.each([
	[1000, false],
	[1001, true]
])('slides are made of up to 1,000 actions: %d', (count, tooMany) => {
	const rows = Array.from({ length: count }, (_, at) => `Safeguarding,Immediately,Do ${at},0`);
	expect(isTooManyToPresent(actions(...rows))).toBe(tooMany);
	expect(isTooManyToDraw(actions(...rows))).toBe(false);
});

test('what is too many for a page is too many for slides', () => {
	expect(isTooManyToPresent(grades({ Safeguarding: cells(2001) }))).toBe(true);
});
