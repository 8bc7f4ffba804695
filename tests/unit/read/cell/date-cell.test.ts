import { expect, test } from 'vitest';
import { readDateCell } from '#lib/read/cell/date-cell.ts';

test.each([
	['2012-05-29', '2012-05-29'],
	['2012-5-9', '2012-05-09'],
	['2012-05-29T00:00:00Z', '2012-05-29'],
	['2012-05-29 00:00:00', '2012-05-29'],
	['2012-02-29', '2012-02-29'],
	['29/05/2012', '2012-05-29'],
	['5/4/2012', '2012-04-05'],
	['29.5.2012', '2012-05-29'],
	['29-05-2012', '2012-05-29'],
	['29/05/12', '2012-05-29'],
	['1/1/00', '2000-01-01'],
	['31/12/99', '2099-12-31'],
	['29 May 2012', '2012-05-29'],
	['1st june 2012', '2012-06-01'],
	['2nd Jun 2012', '2012-06-02'],
	['3rd SEPT 2012', '2012-09-03'],
	['29-May-12', '2012-05-29']
])('%j is the day %s', (text, day) => {
	expect(readDateCell(text)).toBe(day);
});

test.each([
	['nothing', ''],
	['a year alone', '2012'],
	['a month', 'May 2012'],
	['month first', '05/29/2012'],
	['month first, in words', 'May 29, 2012'],
	['no such day', '2012-02-30'],
	['a leap day of a common year', '29/02/2013'],
	['the leap day that 1900 lacked', '1900-02-29'],
	['no such day, in words', '31 June 2012'],
	['day zero', '2012-05-00'],
	['month thirteen', '2012-13-01'],
	['month zero', '01/00/2012'],
	['no such month', '29 Maj 2012'],
	['a month too short to tell', '29 Ma 2012'],
	['a year of three digits', '29/05/201'],
	['the number of a day in Excel', '41058'],
	['a range', '10-20 April 2012'],
	['a date and more', '29/05/2012 approx'],
	['year first with slashes', '2012/05/29']
])('%s, %j, is no day', (_name, text) => {
	expect(readDateCell(text)).toBeNull();
});
