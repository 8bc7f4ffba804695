import { expect, test } from 'vitest';
import { suggestGrades } from '#lib/read/cell/suggest-grade.ts';

test.each([
	['Adequte', ['Adequate']],
	['Inadequte', ['Inadequate']],
	['nadequate', ['Adequate', 'Inadequate']],
	['goood', ['Good']],
	['Requires improvment', ['Requires improvement']],
	['Inadequate - serious weaknesses', ['Inadequate']],
	['Good / Outstanding', ['Outstanding', 'Good']],
	['Outstanding with outstanding features', ['Outstanding']],
	['good but requires improvement', ['Good', 'Requires improvement']],
	['indequate', ['Inadequate', 'Adequate']],
	['not good', []],
	['Less than adequate', []],
	['was Inadequate', []],
	['Satisfactory', []],
	['5', []],
	['God', []],
	['Goodish', []],
	['', []],
	['good '.repeat(100), []]
])('%j may mean %j', (text, words) => {
	expect(suggestGrades(text)).toEqual(words);
});
