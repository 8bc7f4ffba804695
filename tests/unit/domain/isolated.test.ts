import { expect, test } from 'vitest';
import { isolated } from '#lib/domain/isolated.ts';
import { sourceLine } from '#lib/domain/source.ts';
import { csvText } from '#lib/export/csv/csv-text.ts';
import { comparisonView } from '#lib/view/chart/comparison/comparison.ts';
import { tidyFile } from '#lib/view/facts/tidy-file.ts';
import { placeAndDate } from '#lib/view/words/place-words.ts';
import { inspectionOf } from '../inspection-of.ts';

test.each([
	['plain letters', 'Northtown'],
	['letters that run from left to right', 'Ceredigion Việt 北'],
	['emoji', '🙂']
])('a name of %s stays as it is', (_name, name) => {
	expect(isolated(name)).toBe(name);
});

test.each([
	['Hebrew', 'שלום'],
	['Arabic', 'مرحبا 12'],
	['a script beyond the first plane', '𞤀𞤣'],
	['letters and a mark that turns them round', '\u202eebyA']
])('a name with %s is isolated from the words around it', (_name, name) => {
	expect(isolated(name)).toBe(`\u2068${name}\u2069`);
});

const HEBREW = inspectionOf(
	'authority,inspection,service,area,grade,published',
	...['Safeguarding', 'LAC'].map(
		(service, index) => `שלום,שנית,${service},עולם,${2 + 2 * index},2012-05-29`
	)
);

test('the words of a page keep their order beside names that run from right to left', () => {
	expect(placeAndDate(HEBREW)).toBe('\u2068שלום\u2069 (\u2068שנית\u2069), published 29 May 2012');
	expect(comparisonView(HEBREW).sentences.join(' ')).toContain('\u2068עולם\u2069 (');
	expect(sourceLine({ ...HEBREW.source, text: null, fileName: 'שלום 2012.csv' })).toBe(
		'Source: \u2068שלום 2012.csv\u2069, supplied by the user'
	);
});

test('a CSV has the names as they were read', () => {
	expect(csvText(tidyFile(HEBREW))).not.toMatch(/[\u2068\u2069]/);
});
