import { afterEach, expect, test, vi } from 'vitest';
import { dayIn, isoDate, isoMonth, today } from '#lib/domain/calendar.ts';
import { datesAgree, finerDate, isBefore } from '#lib/domain/iso-date.ts';

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

test.each([
	['2012-05-29', '2012-05-29'],
	['2012-02-30', null],
	['2012-05', null],
	['29/05/2012', null],
	['2012-05-29T00:00', null],
	['', null]
])('"%s" is written as the day %j', (text, expected) => {
	expect(dayIn(text)).toBe(expected);
});

test.each([
	[2012, 5, '2012-05'],
	[2012, 12, '2012-12'],
	[999, 1, '0999-01'],
	[2012, 0, null],
	[2012, 13, null]
])('month %2$i of %1$i is %3$j', (year, month, expected) => {
	expect(isoMonth(year, month)).toBe(expected);
});

test.each([
	['2012-05-29', '2012-05-29', true],
	['2012-05-29', '2012-05', true],
	['2012-05-29', '2012', true],
	['2012-05', '2012', true],
	['2012', '2012', true],
	['2012-05-29', '2012-05-30', false],
	['2012-05-29', '2012-04', false],
	['2012-05', '2013', false]
] as const)('%s and %s may be one day: %j', (left, right, agree) => {
	expect(datesAgree(left, right)).toBe(agree);
	expect(datesAgree(right, left)).toBe(agree);
});

test.each([
	['2012-05-29', '2012-05', '2012-05-29'],
	['2012', '2012-05', '2012-05'],
	['2012', '2012', '2012']
] as const)('of %s and %s the more precise is %s', (left, right, finer) => {
	expect(finerDate(left, right)).toBe(finer);
	expect(finerDate(right, left)).toBe(finer);
});

test.each([
	['2012-05-28', '2012-05-29', true],
	['2012-04', '2012-05-01', true],
	['2011', '2012-01', true],
	['2012-05-29', '2012-05-29', false],
	['2012-05', '2012-05-29', false],
	['2012-05-29', '2012-05', false],
	['2012', '2012-05', false],
	['2012-06', '2012-05-29', false]
] as const)('%s is before %s on any day they may mean: %j', (left, right, before) => {
	expect(isBefore(left, right)).toBe(before);
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
