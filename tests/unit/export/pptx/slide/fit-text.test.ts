import { expect, test } from 'vitest';
import { fitText } from '#lib/export/pptx/slide/fit-text.ts';

const ROOM = { width: 200, height: 30 };

test('text takes the first size at which it fits', () => {
	expect(fitText('Short', ROOM, [24, 12], 'regular')).toMatchObject({ size: 24, cut: false });
	expect(fitText('A line that is too long', ROOM, [24, 12], 'regular')).toMatchObject({
		text: 'A line that is too long',
		size: 12,
		cut: false
	});
});

test.each([
	['words', 'word '.repeat(50)],
	['one long word', 'x'.repeat(500)],
	['words with hyphens', 'well-being-'.repeat(50)],
	['emoji', '🙂'.repeat(200)]
])('%s that fit at no size are cut at the end, behind an ellipsis', (_name, text) => {
	const fitted = fitText(text, ROOM, [24, 12], 'regular');
	expect(fitted).toMatchObject({ size: 12, cut: true });
	expect(fitted.text).toMatch(/…$/);
	expect(text.startsWith(fitted.text.slice(0, -1))).toBe(true);
	expect(fitText(fitted.text, ROOM, [12], 'regular').cut).toBe(false);
});

test('line breaks and tabs are spaces', () => {
	expect(fitText('one\n\ttwo ', ROOM, [12], 'regular').text).toBe('one two');
});

test('no text is one empty line', () => {
	expect(fitText('', ROOM, [12], 'regular')).toMatchObject({ text: '', cut: false });
});
