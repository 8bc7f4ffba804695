import { expect, test } from 'vitest';
import { statesDeadline } from '#lib/read/cell/deadline-cell.ts';

test.each([
	['Immediately', true],
	['At once', true],
	['straight away', true],
	['Within three months', true],
	['By 1 July 2012', true],
	['No later than the spring', true],
	['6 months', true],
	['One week', true],
	['What needs to improve', false],
	['Recommendations', false],
	['Areas for priority action', false],
	['Priority and immediate action', false],
	['Bylaws', false],
	['', false]
])('whether %j states a time: %s', (words, states) => {
	expect(statesDeadline(words)).toBe(states);
});
