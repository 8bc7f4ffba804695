import { afterEach, expect, test, vi } from 'vitest';
import { isoDate, today } from '#lib/domain/iso-date.ts';

test.each([
	[2012, 5, 29, '2012-05-29'],
	[2012, 2, 29, '2012-02-29'],
	[2000, 2, 29, '2000-02-29'],
	[2011, 12, 31, '2011-12-31'],
	[999, 1, 1, '0999-01-01']
])('%i, %i, %i is the day %s', (year, month, day, expected) => {
	expect(isoDate(year, month, day)).toBe(expected);
});

test.each([
	['the 29th of February in a common year', 2011, 2, 29],
	['the 29th of February in a common century', 1900, 2, 29],
	['the 31st of a short month', 2012, 4, 31],
	['day 0', 2012, 5, 0],
	['day 32', 2012, 5, 32],
	['month 0', 2012, 0, 10],
	['month 13', 2012, 13, 1],
	['a year of two digits', 12, 5, 29],
	['no number', NaN, 5, 29]
])('%s is no day', (_name, year, month, day) => {
	expect(isoDate(year, month, day)).toBeNull();
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllEnvs();
});

test.each([
	['Europe/London', '2012-05-30'],
	['UTC', '2012-05-29'],
	['America/New_York', '2012-05-29'],
	['Pacific/Auckland', '2012-05-30']
])('in %s, half an hour before midnight at Greenwich, it is %s', (zone, expected) => {
	vi.stubEnv('TZ', zone);
	vi.useFakeTimers({ now: Date.UTC(2012, 4, 29, 23, 30) });
	expect(today()).toBe(expected);
});
