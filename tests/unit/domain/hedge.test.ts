import { expect, test } from 'vitest';
import { HEDGE_KINDS, hedgeKind, hedgeOf, type HedgeKind } from '#lib/domain/hedge.ts';

const cases: [string, HedgeKind][] = [
	['approximately', 'about'],
	['some', 'about'],
	['nearly', 'below'],
	['just under', 'below'],
	['fewer than', 'below'],
	['just over', 'above'],
	['more than', 'above'],
	['at least', 'at-least'],
	['no fewer than', 'at-least'],
	['up to', 'at-most'],
	['no more than', 'at-most']
];

test.each(cases)('"%s" moves a number: %s', (words, kind) => {
	expect(hedgeOf(words)).toEqual({ words, kind });
	expect(hedgeKind(hedgeOf(words))).toBe(kind);
});

test('the cases name every kind of hedge', () => {
	expect(new Set(cases.map(([, kind]) => kind))).toEqual(new Set(HEDGE_KINDS));
});

test('capitals and spaces make no other hedge, and the words stay as written', () => {
	expect(hedgeOf('  Just   OVER ')).toEqual({ words: 'Just   OVER', kind: 'above' });
});

test.each(['', '  '])('%j is no hedge: the number is exact', (words) => {
	expect(hedgeOf(words)).toBeNull();
	expect(hedgeKind(hedgeOf(words))).toBeNull();
});

test.each(['not over', 'overly', 'constructor'])('"%s" is kept, and is no certainty', (words) => {
	expect(hedgeOf(words)).toEqual({ words, kind: null });
	expect(hedgeKind(hedgeOf(words))).toBe('about');
});
