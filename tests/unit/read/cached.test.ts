import { expect, test, vi } from 'vitest';
import { remember } from '#lib/read/cached.ts';

test('a text that repeats is worked out once, also where the answer is null', () => {
	const lengthOf = vi.fn((text: string) => (text === '' ? null : text.length));
	const remembered = remember(lengthOf);
	expect(['ab', '', 'ab', ''].map(remembered)).toEqual([2, null, 2, null]);
	expect(lengthOf).toHaveBeenCalledTimes(2);
});

test('ever new texts get their own answers, however many there are', () => {
	const remembered = remember((text) => `answer to ${text}`);
	const texts = Array.from({ length: 5000 }, (_, index) => `text ${index % 2500}`);
	expect(texts.map(remembered)).toEqual(texts.map((text) => `answer to ${text}`));
});
