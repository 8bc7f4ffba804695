import { expect, test } from 'vitest';
import {
	dateRangeWords,
	dateWords,
	inspectedAndPublishedWords,
	inspectedWords
} from '#lib/view/words/date-words.ts';
import { inspectionOf } from '../../inspection-of.ts';

test('a day is written out', () => {
	expect(dateWords('2012-05-29')).toBe('29 May 2012');
	expect(dateWords('2024-01-01')).toBe('1 January 2024');
});

test('a month and a year are written as precisely as they are known', () => {
	expect(dateWords('2012-05')).toBe('May 2012');
	expect(dateWords('2012')).toBe('2012');
});

test.each([
	['one day', '2012-04-10', '2012-04-10', '10 April 2012'],
	['one month', '2012-04-10', '2012-04-20', '10–20 April 2012'],
	['two months', '2012-03-28', '2012-04-04', '28 March – 4 April 2012'],
	['two years', '2012-12-20', '2013-01-03', '20 December 2012 – 3 January 2013'],
	['the same month of two years', '2012-04-10', '2013-04-10', '10 April 2012 – 10 April 2013'],
	['one known month', '2012-04', '2012-04', 'April 2012'],
	['two known months', '2012-04', '2012-05', 'April–May 2012'],
	['known months of two years', '2012-12', '2013-01', 'December 2012 – January 2013'],
	['one known year', '2012', '2012', '2012'],
	['two known years', '2011', '2012', '2011–2012'],
	['a day and the month it is in', '2012-04-10', '2012-04', '10 April 2012 – April 2012'],
	['a day and another month', '2012-04-10', '2012-05', '10 April 2012 – May 2012'],
	['a month and a day', '2012-04', '2012-04-20', 'April 2012 – 20 April 2012'],
	['a month and a year', '2012-04', '2012', 'April 2012 – 2012'],
	['a year and a day', '2011', '2012-04-20', '2011 – 20 April 2012']
] as const)('a range within %s', (_name, from, to, words) => {
	expect(dateRangeWords(from, to)).toBe(words);
});

test.each([
	[
		'all dates',
		'2012-04-10,2012-04-20,2012-05-29',
		'inspected 10–20 April 2012',
		'inspected 10–20 April 2012, published 29 May 2012'
	],
	['only the first day', '2012-04-10,,', 'inspected 10 April 2012', 'inspected 10 April 2012'],
	['only the last day', ',2012-04-20,', 'inspected 20 April 2012', 'inspected 20 April 2012'],
	[
		'the last day and publication',
		',2012-04-20,2012-05-29',
		'inspected 20 April 2012',
		'inspected 20 April 2012, published 29 May 2012'
	],
	['only publication', ',,2012-05-29', 'published 29 May 2012', 'published 29 May 2012'],
	[
		'months',
		'2012-04,2012-04,2012-05',
		'inspected April 2012',
		'inspected April 2012, published May 2012'
	],
	['only a year', ',,2012', 'published 2012', 'published 2012'],
	['a date that cannot be read', ',,soon', 'date not given', 'date not given'],
	['no date', ',,', 'date not given', 'date not given']
])('an inspection with %s', (_name, dates, short, long) => {
	const inspection = inspectionOf(
		'inspected_from,inspected_to,published,service,area,grade',
		`${dates},Safeguarding,Overall,3`
	);
	expect(inspectedWords(inspection)).toBe(short);
	expect(inspectedAndPublishedWords(inspection)).toBe(long);
});
