import { expect, test } from 'vitest';
import { scaledText, type Scale } from '#lib/read/shape/scale.ts';

const OWN: Scale = {
	is: 'own',
	steps: [
		{ name: 'Very good', spellings: ['6', 'VG'] },
		{ name: 'Good', spellings: ['5'] },
		{ name: 'Weak', spellings: ['4'] }
	],
	none: [{ spelling: 'TBC', why: 'not-published' }]
};

test.each([
	['6', 'Very good (step 1 of 3, another scale)'],
	['vg', 'Very good (step 1 of 3, another scale)'],
	['5.0', 'Good (step 2 of 3, another scale)'],
	[' 4 ', 'Weak (step 3 of 3, another scale)'],
	['tbc', 'not published'],
	['', ''],
	['N/A', 'N/A'],
	// A value that its reader has not seen, though it is a word or a number of ours.
	['Outstanding', 'Outstanding (another scale)'],
	['1', '1 (another scale)']
])('on a scale of its reader %s is “%s”', (cell, text) => {
	expect(scaledText(OWN, cell)).toBe(text);
});

test('without an order no value has a step', () => {
	expect(scaledText({ ...OWN, is: 'unordered' }, '6')).toBe('Very good (another scale)');
});

test('as a scale of ours a value is a word of ours, and what is none stays as it is', () => {
	const ours: Scale = { is: 'ours', steps: [{ name: 'Outstanding', spellings: ['1'] }], none: [] };
	expect(scaledText(ours, '1')).toBe('Outstanding');
	expect(scaledText(ours, '7')).toBe('7');
});
