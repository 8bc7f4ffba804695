import { expect, test } from 'vitest';
import { shortened } from '#lib/view/words/shortened.ts';

test.each([
	['is short enough', 'Staying safe', 12, 'Staying safe'],
	['would end in a word', 'The contribution of health agencies', 28, 'The contribution of health…'],
	['would end with a word', 'Being healthy and safe', 14, 'Being healthy…'],
	['would end before a comma', 'Being healthy, and staying safe', 16, 'Being healthy…'],
	['is one long word', 'Donaudampfschifffahrt', 10, 'Donaudamp…'],
	['begins with a long word', 'A Donaudampfschifffahrt', 12, 'A Donaudamp…'],
	['has characters of several units', '🙂🙂 🙂🙂🙂🙂', 6, '🙂🙂 🙂🙂…']
])('a text that %s is shortened to a whole word', (_what, text, longest, short) => {
	expect(shortened(text, longest)).toBe(short);
	expect(Array.from(short).length).toBeLessThanOrEqual(longest);
});
