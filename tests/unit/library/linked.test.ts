import { describe, expect, test } from 'vitest';
import { readInspections } from '#lib/assemble/read-inspections.ts';
import { sourceLine } from '#lib/domain/source.ts';
import type { FileReading } from '#lib/library/file-reading.ts';
import { addFile } from '#lib/library/add-file.ts';
import { entriesToKeep, libraryOf, openedEntries } from '#lib/library/library.ts';
import { addLinked } from '#lib/library/linked.ts';
import { example } from '../../example.ts';

function reading(name: string, grade: number, source = ''): FileReading {
	const text = `authority,service,area,grade,source\nNorthtown,Safeguarding,Overall effectiveness,${grade},"${source}"`;
	const { inspections, rowCount, leftOut, gradesLost } = readInspections(text, name);
	const rows = { rowCount, leftOut, gradesLost, mended: 0 };
	return { name, inspections, problems: [], cells: [], tables: [], ...rows };
}

const isSame = (left: unknown, right: unknown) => left === right;
const start = libraryOf([example()]);

describe('what came with a link', () => {
	test('stands beside what is open under the same name, and is not kept', () => {
		const own = addFile(start, reading('own.csv', 2)).library;
		const { library } = addLinked(own, reading('own.csv', 4), isSame);
		expect(openedEntries(library).map(({ inspection, file }) => [inspection.id, file])).toEqual([
			['northtown', 'own.csv'],
			['northtown-by-link', 'own.csv (2)']
		]);
		expect(entriesToKeep(library).map(({ inspection }) => inspection.id)).toEqual(['northtown']);
		expect(library.files.map(({ key, kept }) => [key, kept])).toEqual([
			['own.csv (2)', false],
			['own.csv', undefined]
		]);
	});

	test('is what is open already, where that says the same', () => {
		const own = addFile(start, reading('own.csv', 2)).library;
		const { library, entries } = addLinked(own, reading('link.csv', 2), () => true);
		expect(library).toBe(own);
		expect(entries.map(({ file }) => file)).toEqual(['own.csv']);
	});

	test.each([
		['', 'Source: supplied by a link'],
		['Ofsted, a report', 'Source: supplied by a link, which names Ofsted, a report'],
		['Source: Ofsted', 'Source: supplied by a link, which names Ofsted'],
		['Source: a.csv, supplied by the user', 'Source: supplied by a link, which names a.csv'],
		['supplied by a link, which names A', 'Source: supplied by a link, which names A']
	])('names "%s" as its source no more than that', (named, line) => {
		const { entries } = addLinked(start, reading('link.csv', 2, named), isSame);
		expect(entries.map(({ inspection }) => sourceLine(inspection.source))).toEqual([line]);
		expect(entries[0]?.inspection.source.byLink).toBe(true);
	});
});
