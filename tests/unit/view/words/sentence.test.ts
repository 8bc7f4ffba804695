import { expect, test } from 'vitest';
import { capital, inSentence, listWords } from '#lib/view/words/sentence.ts';

test.each([
	[[], ''],
	[['a'], 'a'],
	[['a', 'b'], 'a and b'],
	[['a', 'b', 'c'], 'a, b and c'],
	[['a', 'b', 'c', 'd'], 'a, b, c and d'],
	[['a, or so'], 'a, or so'],
	[['a, or so', 'b'], 'a, or so; and b'],
	[['a', 'b, or so', 'c'], 'a; b, or so; and c']
])('%j is listed as "%s"', (items, words) => {
	expect(listWords(items)).toBe(words);
});

test.each([
	['Being healthy', 'being healthy'],
	['A good start', 'a good start'],
	['A', 'A'],
	['CAMHS access', 'CAMHS access'],
	['GCSEs at A* to C', 'GCSEs at A* to C'],
	['X-rays', 'X-rays'],
	['École', 'école'],
	['already small', 'already small'],
	['16 to 18', '16 to 18'],
	['"Quoted" name', '"Quoted" name'],
	['', '']
])('the heading "%s" is "%s" inside a sentence', (heading, words) => {
	expect(inSentence(heading)).toBe(words);
});

test.each([
	['nearly 110,000', 'Nearly 110,000'],
	['élan', 'Élan'],
	['603 children', '603 children'],
	['', '']
])('"%s" begins a sentence as "%s"', (text, words) => {
	expect(capital(text)).toBe(words);
});
