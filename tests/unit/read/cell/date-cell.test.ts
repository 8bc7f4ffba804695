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
	['29-May-12', '2012-05-29'],
	['29-May-12 00:00', '2012-05-29'],
	['04/03/2011 00:00', '2011-03-04'],
	['04/03/2011 00:00:00', '2011-03-04'],
	['4/3/2011 9:30', '2011-03-04'],
	['29.05.2012 00:00:00.000', '2012-05-29'],
	['2012-05-29T00:00', '2012-05-29'],
	['2012-05-29T09:30:00', '2012-05-29'],
	['2012-05-29T00:00:00.000Z', '2012-05-29'],
	['2012-05-29T00:00:00+01:00', '2012-05-29'],
	['40606', '2011-03-04'],
	['41058', '2012-05-29'],
	['41058.0', '2012-05-29'],
	['36526', '2000-01-01'],
	['49674', '2035-12-31']
])('%j is the day %s', (text, day) => {
	expect(readDateCell(text)).toBe(day);
});

test.each([
	['March 2011', '2011-03'],
	['march  2011', '2011-03'],
	['Mar 2011', '2011-03'],
	['March, 2011', '2011-03'],
	['Sept-2012', '2012-09'],
	['Mar-11', '2011-03'],
	['March-11', '2011-03'],
	['2011-03', '2011-03'],
	['2011-3', '2011-03'],
	['2011-12', '2011-12'],
	['03/2011', '2011-03'],
	['3/2011', '2011-03'],
	['03.2011', '2011-03'],
	['03-2011', '2011-03']
])('%j is the month %s', (text, month) => {
	expect(readDateCell(text)).toBe(month);
});

test.each(['1999', '2011', '2035'])('%j is that year', (text) => {
	expect(readDateCell(text)).toBe(text);
});

test.each([
	['nothing', ''],
	['a number too small for a year of ours', '1234'],
	['a number too large for one', '3012'],
	['a month that may be a day', 'Mar 11'],
	['a day and a month without a year', '11-Mar'],
	['a month of two digits', '03/11'],
	['no such month of a year', '13/2011'],
	['month thirteen of a year', '2011-13'],
	['no name of a month', 'Maj 2012'],
	['a season', 'Spring 2011'],
	['two years', '2011/12'],
	['two years, one whole', '2011-2012'],
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
	['a number of a day before this century', '36525'],
	['a number of a day too far ahead', '49675'],
	['a number of five digits with a fraction', '41058.5'],
	['a number with a comma', '41,058'],
	['a time that puts the day before midnight elsewhere', '2012-05-28T23:00:00.000Z'],
	['a time with am or pm, as where months come first', '04/03/2011 12:00:00 AM'],
	['month first, with a time', '05/29/2012 00:00'],
	['no time of day', '29/05/2012 25:00'],
	['a range', '10-20 April 2012'],
	['a date and more', '29/05/2012 approx'],
	['year first with slashes', '2012/05/29']
])('%s, %j, is no date', (_name, text) => {
	expect(readDateCell(text)).toBeNull();
});
