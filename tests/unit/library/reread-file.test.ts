import { expect, test } from 'vitest';
import { addFile } from '#lib/library/add-file.ts';
import { libraryOf, openedEntries, type Library } from '#lib/library/library.ts';
import { removeInspection } from '#lib/library/remove.ts';
import { rereadFile } from '#lib/library/reread-file.ts';
import { mendFile, readFile } from '#lib/session/read-file.ts';

const ROWS = [
	'authority,service,area,grade',
	'Northtown,Safeguarding,Overall,Goood',
	'Southtown,Safeguarding,Overall,3',
	'Westham,Safegarding,Overall,3'
].join('\n');

const reading = readFile('three.csv', new TextEncoder().encode(ROWS));
const other = readFile(
	'other.csv',
	new TextEncoder().encode('authority,service,area,grade\nA,LAC,a,1')
);

const open = (...files: readonly (typeof reading)[]): Library =>
	files.reduce((library, file) => addFile(library, file).library, libraryOf([]));

/** The library once the words of three.csv that are no words are mended. */
function mend(library: Library): Library {
	const corrections = reading.problems.flatMap(({ slip }) =>
		slip === null ? [] : [{ slip, to: slip.meant[0] ?? '' }]
	);
	if (reading.text === null) throw new Error('The text was not kept.');
	const { before, after } = mendFile('three.csv', reading.text, 0, corrections);
	return rereadFile(
		library,
		'three.csv',
		after,
		before.inspections.map(({ id }) => id)
	);
}

const authorities = (library: Library) =>
	openedEntries(library).map(({ inspection }) => inspection.authority);

test('a mended file keeps its place, and gains what its mended rows say', () => {
	const before = open(reading, other);
	expect(authorities(before)).toEqual(['Northtown', 'Southtown', 'A']);
	const after = mend(before);
	expect(authorities(after)).toEqual(['Northtown', 'Southtown', 'A', 'Westham']);
	expect(after.files.map(({ key }) => key)).toEqual(['other.csv', 'three.csv']);
	expect(after.files[1]).toMatchObject({ problems: [], leftOut: 0, gradesLost: 0, mended: 2 });
	expect(openedEntries(after)[0]?.inspection.judgements[0]?.result).toMatchObject({ grade: 2 });
	expect(openedEntries(after)[1]).toBe(openedEntries(before)[1]);
});

test('an inspection that was removed does not come back', () => {
	const [first] = openedEntries(open(reading));
	const after = mend(removeInspection(open(reading), first?.inspection.id ?? ''));
	expect(authorities(after)).toEqual(['Southtown', 'Westham']);
});

test('the text of a file without a slip is not kept', () => {
	expect(reading.text?.text).toBe(ROWS);
	expect(other.text).toBeNull();
});
