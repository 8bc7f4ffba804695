import { expect, test } from 'vitest';
import { textWidth } from '#lib/style/text-width.ts';
import type { TextStyle } from '#lib/style/typeface.ts';
import { advanceWidths } from '../../../scripts/measure-typefaces.ts';
import committed from '../../../src/lib/style/advance-widths.json?raw';

const REGULAR: TextStyle = { size: 1000, weight: 'regular' };
const SEMIBOLD: TextStyle = { size: 1000, weight: 'semibold' };

test('the widths of letters are those of the fonts that are installed', async () => {
	expect(await advanceWidths()).toBe(committed);
});

test.each([
	['nothing', '', 0],
	['a space', ' ', 278],
	['a control character, as the space it is drawn as', '\u000b', 278],
	['a digit, as wide in Arial', '0', 557],
	['a word, as the sum of its letters', 'WWW', 3 * 944],
	['a letter of no table, at a guess', 'ω', 700],
	['a letter of Vietnamese, too wide rather than too narrow', 'ẩ', 1000],
	['a mark over a letter, as nothing', 'e\u0301', 557],
	['a joiner that is not seen', 'a\u200d', 557],
	['a letter set in a square', '日', 1000],
	['an emoji, once and not by halves', '🙂', 1400]
])('%s is measured', (_name, text, width) => {
	expect(textWidth(text, REGULAR)).toBe(width);
});

test('semibold digits are all of one width, and so are regular ones', () => {
	for (const style of [REGULAR, SEMIBOLD]) {
		const widths = Array.from('0123456789', (digit) => textWidth(digit, style));
		expect(new Set(widths).size).toBe(1);
	}
});

test('width grows with the size, and semibold text is wider', () => {
	const text = 'Overall effectiveness';
	expect(textWidth(text, { ...REGULAR, size: 20 })).toBeCloseTo(textWidth(text, REGULAR) / 50);
	expect(textWidth(text, SEMIBOLD)).toBeGreaterThan(textWidth(text, REGULAR));
});
