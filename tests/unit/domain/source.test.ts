import { expect, test } from 'vitest';
import { sourceLine } from '#lib/domain/source.ts';

const source = (text: string | null, fileName: string | null) =>
	sourceLine({ text, fileName, url: 'https://example.org', licence: 'Open' });

test.each([
	['a publication', 'A report, 2012.', 'a.csv', 'Source: A report, 2012.'],
	['a publication that says so itself', 'Source: a report', 'a.csv', 'Source: a report'],
	['the same in capitals', 'SOURCE : a report', 'a.csv', 'SOURCE : a report'],
	['a title that only begins so', 'Sources of data', null, 'Source: Sources of data'],
	['a file', null, 'a.csv', 'Source: a.csv, supplied by the user'],
	['neither', null, null, 'Source: a file without a name, supplied by the user']
])('the source line names %s', (_name, text, fileName, line) => {
	expect(source(text, fileName)).toBe(line);
});
