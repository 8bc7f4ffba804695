import { expect, test } from 'vitest';
import { readInspections } from '#lib/assemble/read-inspections.ts';
import { addFile } from '#lib/library/add-file.ts';
import type { Inspection } from '#lib/domain/inspection.ts';
import type { Judgement } from '#lib/domain/judgement.ts';
import type { FileReading } from '#lib/library/file-reading.ts';
import { libraryOf, openedEntries, type Library } from '#lib/library/library.ts';
import { removeFile, removeInspection } from '#lib/library/remove.ts';
import { csvText } from '#lib/export/csv/csv-text.ts';
import { tidyFile } from '#lib/view/facts/tidy-file.ts';
import { example } from '../../example.ts';

const NOTHING: Library = libraryOf([]);

function reading(name: string, text: string): FileReading {
	const { inspections, rowCount, leftOut, gradesLost } = readInspections(text, name);
	return {
		name,
		inspections,
		problems: [],
		tables: [],
		rowCount,
		leftOut,
		gradesLost,
		mended: 0,
		cells: []
	};
}

/** A file as `authority,published,area,grade` rows of safeguarding under one framework. */
const file = (name: string, ...rows: readonly string[]) =>
	reading(
		name,
		['authority,framework,published,service,area,grade', ...rows]
			.map((row, at) =>
				at === 0 ? row : row.replace(/^([^,]*),([^,]*)/, '$1,SLAC,$2,Safeguarding')
			)
			.join('\n')
	);

/** The inspections of a file with something else in each. */
const versions = ({ inspections }: FileReading, change: Partial<Inspection>) =>
	inspections.map((inspection) => ({ ...inspection, ...change }));

function opened(...files: readonly FileReading[]): Library {
	return files.reduce((library, each) => addFile(library, each).library, NOTHING);
}

const ids = (library: Library) => openedEntries(library).map(({ inspection }) => inspection.id);
const names = ({ files }: Library) => files.map(({ key }) => key);

test('files opened one after another are all there, the last one first', () => {
	const library = opened(
		file('a.csv', 'Northtown,2011-01-02,Overall effectiveness,2'),
		file('b.csv', 'Southtown,2012-01-02,Overall effectiveness,3'),
		file('c.csv', 'Northtown,2012-03-04,Overall effectiveness,1')
	);
	expect(ids(library)).toEqual([
		'northtown-slac-2011-01-02',
		'southtown-slac-2012-01-02',
		'northtown-slac-2012-03-04'
	]);
	expect(names(library)).toEqual(['c.csv', 'b.csv', 'a.csv']);
});

test('the same inspection again adds nothing, whatever its file is called', () => {
	const row = 'Northtown,2011-01-02,Overall effectiveness,2';
	const library = opened(file('a.csv', row));
	const again = addFile(library, file('copy of a.csv', row));
	expect(again.arrivals.map(({ outcome }) => outcome)).toEqual(['same']);
	expect(again.library).toEqual(library);
});

test('what says otherwise stays away unless it is asked for; then its file takes the place of the file', () => {
	const library = opened(
		file('a.csv', 'Northtown,2011-01-02,Overall effectiveness,2'),
		file('b.csv', 'Southtown,2012-01-02,Overall effectiveness,3')
	);
	const correction = file('a.csv', 'Northtown,2011-01-02,Overall effectiveness,4');
	expect(addFile(library, correction).arrivals.map(({ outcome }) => outcome)).toEqual(['kept']);
	expect(addFile(library, correction).library).toEqual(library);
	const { library: corrected, arrivals } = addFile(library, correction, {
		'northtown-slac-2011-01-02': 'take'
	});
	expect(arrivals.map(({ outcome }) => outcome)).toEqual(['taken']);
	expect(ids(corrected)).toEqual(ids(library));
	expect(names(corrected)).toEqual(['a.csv', 'b.csv']);
	expect(openedEntries(corrected)[0]?.inspection.judgements[0]?.result).toMatchObject({ grade: 4 });
});

test('a file that corrects one of several inspections leaves the others to their file', () => {
	const library = opened(
		file(
			'all.csv',
			'Northtown,2011-01-02,Overall effectiveness,2',
			'Southtown,2012-01-02,Overall effectiveness,3'
		)
	);
	const { library: corrected } = addFile(
		library,
		file('one.csv', 'Southtown,2012-01-02,Overall effectiveness,1'),
		{ 'southtown-slac-2012-01-02': 'take' }
	);
	expect(openedEntries(corrected).map((entry) => entry.file)).toEqual(['all.csv', 'one.csv']);
});

test('two files of one name are told apart by a number', () => {
	const library = opened(
		file('a.csv', 'Northtown,2011-01-02,Overall effectiveness,2'),
		file('a.csv', 'Southtown,2012-01-02,Overall effectiveness,3')
	);
	expect(names(library)).toEqual(['a.csv (2)', 'a.csv']);
});

test('one council under two of its names is one inspection', () => {
	const library = opened(
		file('a.csv', 'Bristol,2011-01-02,Overall effectiveness,2'),
		file('b.csv', '"Bristol, City of",2011-01-02,Overall effectiveness,3')
	);
	expect(ids(library)).toHaveLength(1);
});

test('names that differ only after their first sixty letters are two inspections', () => {
	const long = 'A council with a name that is a good deal longer than any address should be of the';
	const library = opened(
		file(
			'a.csv',
			`${long} North,2011-01-02,Overall effectiveness,2`,
			`${long} South,2011-01-02,Overall effectiveness,2`
		)
	);
	expect(new Set(ids(library)).size).toBe(2);
});

test('the built-in report is told as open already, and a version of it stands beside it', () => {
	const library = libraryOf([example()]);
	const own = reading('own.csv', csvText(tidyFile(example())));
	const { arrivals, library: unchanged } = addFile(library, own);
	expect(arrivals).toMatchObject([{ outcome: 'same', isBuiltIn: true }]);
	expect(unchanged).toEqual(library);

	const less = addFile(library, { ...own, inspections: versions(own, { actions: [] }) });
	expect(less.arrivals).toMatchObject([{ outcome: 'same', isBuiltIn: true }]);

	const [judgement, ...judgements] = own.inspections[0]?.judgements ?? [];
	const changed = { ...judgement, result: { kind: 'other-scale', written: '7' } } as const;
	const beside = addFile(library, {
		...own,
		inspections: versions(own, { judgements: [changed as Judgement, ...judgements] })
	}).library;
	expect(beside.entries.map((entry) => entry.file)).toEqual([null, 'own.csv']);
	expect(beside.entries[0]?.inspection).toBe(library.entries[0]?.inspection);
});

test('what is removed takes nothing else with it, and a file goes with its last inspection', () => {
	const library = opened(
		file(
			'all.csv',
			'Northtown,2011-01-02,Overall effectiveness,2',
			'Southtown,2012-01-02,Overall effectiveness,3'
		),
		file('b.csv', 'Westham,2012-01-02,Overall effectiveness,3')
	);
	const without = removeInspection(library, 'northtown-slac-2011-01-02');
	expect(ids(without)).toEqual(['southtown-slac-2012-01-02', 'westham-slac-2012-01-02']);
	expect(names(without)).toEqual(['b.csv', 'all.csv']);
	expect(names(removeInspection(without, 'southtown-slac-2012-01-02'))).toEqual(['b.csv']);
	expect(ids(removeFile(library, 'all.csv'))).toEqual(['westham-slac-2012-01-02']);
	expect(ids(library)).toHaveLength(3);
});
