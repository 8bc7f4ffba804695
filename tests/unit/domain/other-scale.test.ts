import { expect, test } from 'vitest';
import { otherScaleWords } from '#lib/domain/other-scale.ts';
import { otherScaleValue } from '#lib/read/cell/other-scale-cell.ts';

test.each([
	['6 (another scale)', { written: '6' }],
	['Expected (step 2 of 3, another scale)', { written: 'Expected', at: { step: 2, of: 3 } }],
	['Good (3) (step 1 of 5, another scale)', { written: 'Good (3)', at: { step: 1, of: 5 } }]
])('%s is read back as it was written', (words, value) => {
	expect(otherScaleValue(words)).toEqual(value);
	expect(otherScaleWords(value)).toBe(words);
});

test.each([
	['Good', null],
	['(another scale)', null],
	// Slips: no scale has these steps.
	['A (step 4 of 3, another scale)', null],
	['A (step 0 of 3, another scale)', null],
	['A (step 1 of 99, another scale)', null]
])('%s is no value of another scale', (words, value) => {
	expect(otherScaleValue(words)).toEqual(value);
});
