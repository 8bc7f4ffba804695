import { expect, test } from 'vitest';
import { counted, countWord, digits } from '#lib/view/words/number-words.ts';

test.each([
	[0, 'no'],
	[1, 'one'],
	[2, 'two'],
	[9, 'nine'],
	[10, 'ten'],
	[11, 'eleven'],
	[12, 'twelve'],
	[13, '13'],
	[1139, '1,139']
])('%i in a sentence is "%s"', (count, word) => {
	expect(countWord(count)).toBe(word);
});

test.each([
	[0, '0'],
	[110000, '110,000'],
	[-1234567, '-1,234,567'],
	[1.6, '1.6'],
	[1234.5, '1,234.5'],
	[0.1, '0.1'],
	[33.333333, '33.333333'],
	[-3, '-3']
])('%d in a table is "%s", never rounded', (value, text) => {
	expect(digits(value)).toBe(text);
});

test.each([
	[0, 'no areas'],
	[1, 'one area'],
	[2, 'two areas'],
	[13, '13 areas']
])('%i is counted as "%s"', (count, words) => {
	expect(counted(count, 'area')).toBe(words);
});

test('an irregular plural can be given', () => {
	expect(counted(1, 'child', 'children')).toBe('one child');
	expect(counted(3, 'child', 'children')).toBe('three children');
});
