import { expect, test } from 'vitest';
import { readInspections } from '#lib/assemble/read-inspections.ts';
import type { Inspection } from '#lib/domain/inspection.ts';
import { addFile } from '#lib/library/add-file.ts';
import type { Choices } from '#lib/library/choices.ts';
import { compareInspections } from '#lib/library/compare-inspections.ts';
import { joinInspections } from '#lib/library/join-inspections.ts';
import { libraryOf, type Library } from '#lib/library/library.ts';
import { recognise } from '#lib/library/recognise.ts';
import { unattendedChoices } from '#lib/library/unattended.ts';
import { nothingRead } from '#lib/session/unread-file.ts';
import { example } from '../../example.ts';

const HEADER =
	'authority,authority_code,framework,inspection,inspected_from,published,service,area,grade,paragraph,note';

/** Rows as `authority,code,framework,label,inspected,published,service,area,grade,paragraph,note`. */
function read(rows: readonly string[], fileName = 'test.csv'): readonly Inspection[] {
	const { inspections, leftOut } = readInspections([HEADER, ...rows].join('\n'), fileName);
	if (leftOut > 0) throw new Error('A row could not be read.');
	return inspections;
}

function libraryWith(rows: readonly string[]): Library {
	const entries = read(rows).map((inspection) => ({ inspection, file: 'open.csv' }));
	return { ...libraryOf([]), entries };
}

const outcomes = (open: readonly string[], arriving: readonly string[]) =>
	recognise(libraryWith(open), read(arriving, 'arriving.csv')).map(({ outcome }) => outcome);

const OPEN = 'Leeds,,ILACS,,2022-03-01,2022-04-12,Both,Overall effectiveness,2,,';
const MORE = 'Leeds,,ILACS,,,2022-04-12,Safeguarding,Help and protection,3,,';

test.each([
	['the same again', OPEN, 'same'],
	['less of it', 'Leeds,,ILACS,,,2022-04-12,Both,Overall effectiveness,Good,,', 'same'],
	['a blank grade', 'Leeds,,ILACS,,,2022-04-12,Both,Overall effectiveness,,,', 'same'],
	['another of its names', OPEN.replace('Leeds', 'Leeds City Council'), 'same'],
	['its code', OPEN.replace('Leeds,', 'Leeds,E08000035'), 'fuller'],
	['another area', MORE, 'fuller'],
	['a paragraph', OPEN.replace(/2,,$/, '2,14,'), 'fuller'],
	['another grade', OPEN.replace(/2,,$/, '3,,'), 'differs'],
	['another day of publication', OPEN.replace('2022-04-12', '2022-04-13'), 'maybe-same'],
	[
		'another day and another grade',
		OPEN.replace('2022-04-12', '2022-04-13').replace(/2,,$/, '3,,'),
		'added'
	],
	['a day more than half a year away', OPEN.replace('2022-04-12', '2022-10-20'), 'added'],
	['another framework', OPEN.replace('ILACS', 'SIF'), 'added'],
	['another authority', OPEN.replace('Leeds', 'Bradford'), 'added'],
	['no date', 'Leeds,,ILACS,,,,Both,Overall effectiveness,2,,', 'added']
])('what arrives with %s is recognised', (_what, row, outcome) => {
	expect(outcomes([OPEN], [row])).toEqual([outcome]);
});

test('a file that is opened again corrects itself: what it no longer has is asked about, and goes', () => {
	const library = libraryWith([OPEN, MORE]);
	const again = read([MORE]);
	const [recognised] = recognise(library, again);
	expect(recognised).toMatchObject({
		outcome: 'differs',
		differences: [{ of: 'missing', area: 'Overall effectiveness', open: { grade: 2 } }]
	});
	const [open] = library.entries;
	const [arriving] = again;
	if (open === undefined || arriving === undefined) throw new Error('Nothing was read.');
	const taken = joinInspections(open.inspection, arriving, 'arriving');
	expect(taken).toEqual({ ...arriving, id: open.inspection.id });
	// Beside another file's words nobody knows which of the two a judgement came from.
	expect(outcomes([OPEN, MORE], [MORE])).toEqual(['same']);
});

test('of two councils that had one name in turn, one without a code is the one of its date', () => {
	const dorset = (code: string, date: string) =>
		`Dorset,${code},ILACS,,,${date},Both,Overall effectiveness,2,,`;
	const open = [dorset('E10000009', '2018-04-12'), dorset('E06000059', '2021-11-19')];
	expect(outcomes(open, [dorset('', '2021-11-19')])).toEqual(['same']);
	expect(outcomes(open, [dorset('E10000009', '2021-11-19')])).toEqual(['added']);
});

test('a label alone joins by date, and two labels keep apart', () => {
	const labelled = OPEN.replace('ILACS,', 'ILACS,Re-inspection');
	expect(outcomes([OPEN], [labelled])).toEqual(['fuller']);
	expect(outcomes([labelled], [OPEN])).toEqual(['same']);
	expect(outcomes([labelled], [OPEN.replace('ILACS,', 'ILACS,Monitoring')])).toEqual(['added']);
	// Where both are open each goes to its own.
	expect(outcomes([OPEN, labelled], [labelled, OPEN])).toEqual(['same', 'same']);
});

test('what fits two that cannot be one, and two that fit one, stand apart', () => {
	const on = (date: string, grade: number) =>
		`Leeds,,ILACS,,,${date},Both,Overall effectiveness,${grade},,`;
	expect(outcomes([on('2022-04-12', 2), on('2022-09-12', 3)], [on('2022', 1)])).toEqual(['added']);
	expect(outcomes([on('2022', 2)], [on('2022-04-12', 3), on('2022-09-12', 4)])).toEqual([
		'added',
		'added'
	]);
});

test('two grades of the built-in report are open already, and a version of it is not joined to it', () => {
	const cumbria = (grade: number) =>
		`Cumbria,,SLAC,,,2012-05-29,Safeguarding,Overall effectiveness,${grade},,`;
	const library = libraryOf([example()]);
	const looked = 'Cumbria,,SLAC,,,2012-05-29,Looked-after children,Overall effectiveness,3,,';
	expect(recognise(library, read([cumbria(4), looked]))).toMatchObject([{ outcome: 'same' }]);
	expect(recognise(library, read([cumbria(1), looked]))).toMatchObject([
		{ outcome: 'added', open: null }
	]);
});

test('a difference names the cell, with what is open and what arrives', () => {
	const [open] = read([OPEN.replace(/2,,$/, '2,14,as published')]);
	const [arriving] = read([OPEN.replace(/2,,$/, '3,15,as published'), MORE], 'arriving.csv');
	if (open === undefined || arriving === undefined) throw new Error('Not read.');
	const { differences, hasMore } = compareInspections(open, arriving);
	expect(hasMore).toBe(true);
	expect(differences).toMatchObject([
		{ of: 'grade', area: 'Overall effectiveness', open: { grade: 2 }, arriving: { grade: 3 } },
		{ of: 'paragraph', open: '14', arriving: '15' }
	]);
	const kept = joinInspections(open, arriving, 'open');
	const taken = joinInspections(open, arriving, 'arriving');
	expect(kept.judgements).toMatchObject([
		{ result: { grade: 2 }, paragraph: '14' },
		{ result: { grade: 3 }, service: 'safeguarding' }
	]);
	expect(taken.judgements[0]).toMatchObject({ result: { grade: 3 }, paragraph: '15' });
	for (const { id, areas, judgements } of [kept, taken]) {
		expect(id).toBe(open.id);
		expect(judgements.every(({ area }) => areas.some(({ key }) => key === area))).toBe(true);
	}
	// Neither file's grades stand under the name of the other alone.
	expect(kept.source.fileName).toBe('test.csv and arriving.csv');
});

test('unattended what may be two stays two, and two that are said to be one have the date of the first', () => {
	const [first, other] = ['2022-04-12', '2022-04-13'].map((date) =>
		OPEN.replace('2022-04-12', date)
	);
	if (first === undefined || other === undefined) throw new Error('Not two.');
	const recognised = recognise(libraryWith([first]), read([other]));
	const [open, id] = ['leeds-ilacs-2022-04-12', 'leeds-ilacs-2022-04-13'] as const;
	expect(unattendedChoices(recognised, [])).toEqual({ [id]: 'both' });
	expect(unattendedChoices(recognised, [[open, id]])).toEqual({ [id]: 'keep' });
	expect(unattendedChoices(recognised, [[id, open]])).toEqual({ [id]: 'take' });
	const dates = (choices: Choices) => {
		const reading = { ...nothingRead('other.csv', []), inspections: read([other]) };
		const { library } = addFile(libraryWith([first]), reading, choices);
		return library.entries.map(({ inspection }) => inspection.published);
	};
	expect(dates({ [id]: 'both' })).toEqual(['2022-04-12', '2022-04-13']);
	expect(dates({ [id]: 'keep' })).toEqual(['2022-04-12']);
	expect(dates({ [id]: 'take' })).toEqual(['2022-04-13']);
});

test('what one file knows by its first day and another by its report is one, if the grades are', () => {
	const day = OPEN.replace('2022-04-12', '');
	const report = OPEN.replace('2022-03-01', '');
	expect(outcomes([day], [report])).toEqual(['fuller']);
	expect(outcomes([report], [day])).toEqual(['fuller']);
	expect(outcomes([day], [report.replace(/2,,$/, '3,,')])).toEqual(['added']);
	expect(outcomes([day], [report.replace('2022-04-12', '2023-04-12')])).toEqual(['added']);
});

test('662 beside 662, and 10,000 beside 10,000, are recognised without looking at every pair', () => {
	const rows = Array.from(
		{ length: 10_000 },
		(_, at) =>
			`Council ${at % 500},,SLAC,,,${2000 + Math.floor(at / 500)}-05-29,Both,Overall effectiveness,${1 + (at % 4)},,`
	);
	const all = outcomes(rows, rows);
	expect(all).toHaveLength(10_000);
	expect(new Set(all)).toEqual(new Set(['same']));
});
