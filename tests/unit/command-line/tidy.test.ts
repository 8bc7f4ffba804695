import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HELP } from '../../../scripts/tidy/help.ts';
import { tidy } from '../../../scripts/tidy/run.ts';
import { readInspections } from '#lib/assemble/read-inspections.ts';
import { addFile } from '#lib/library/add-file.ts';
import { libraryOf } from '#lib/library/library.ts';
import { projectText } from '#lib/library/project/write-project.ts';
import { readFile } from '#lib/session/read-file.ts';
import { odsWorkbook } from '../../workbooks.ts';

const SHORT = 'authority,service,area,grade\nNorthtown,Safeguarding,Overall,3\n';

/** Grades of areas of one inspection, published on a day. */
function graded(published: string, ...grades: readonly number[]): string {
	const areas = ['Being healthy', 'Staying safe', 'Enjoying and achieving'];
	const rows = grades.map((grade, at) => `Southtown,SLAC,${published},LAC,${areas[at]},${grade}`);
	return ['authority,framework,published,service,area,grade', ...rows].join('\n');
}

const WIDE = [
	'Local authority name',
	'Inspection date',
	'Overall effectiveness',
	'Impact of leaders',
	'Experiences and progress of children who need help and protection',
	'Experiences and progress of children in care'
];

let folder = '';

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'tidy-'));
	await writeFile(join(folder, 'short.csv'), SHORT);
	await writeFile(join(folder, 'torn.csv'), `${SHORT}Southtown,Safeguarding,,2\n`);
	await writeFile(join(folder, 'empty.csv'), '');
	await writeFile(join(folder, 'graded.csv'), graded('2012-05-29', 2, 3));
	await writeFile(join(folder, 'fuller.csv'), graded('2012-05-29', 2, 3, 4));
	await writeFile(join(folder, 'other.csv'), graded('2012-05-29', 4, 3));
	await writeFile(join(folder, 'later.csv'), graded('2012-06-29', 2, 3));
	const reading = await readFile(
		'graded.csv',
		new TextEncoder().encode(graded('2012-05-29', 2, 3))
	);
	const { library } = addFile(libraryOf([]), reading);
	await writeFile(join(folder, 'ours.fourpoint.json'), projectText(library, '2026-11-26'));
	await writeFile(join(folder, 'broken.fourpoint.json'), '{"fourpoint":"project"');
	await writeFile(
		join(folder, 'outcomes.ods'),
		odsWorkbook([
			{ name: 'Cover', rows: [['Cover sheet']] },
			{
				name: 'Outcomes',
				rows: [WIDE, ['York', new Date('2022-02-28'), 'Good', 'Good', 'Good', 'Inadequate']]
			},
			{
				name: 'Counts',
				rows: [
					['Period', 'Outstanding', 'Good'],
					['2022', 51, 202],
					['2021', 50, 201]
				]
			},
			{
				name: 'Others',
				rows: [
					['Service', 'Care'],
					['North', 'Very good'],
					['South', 'Weak'],
					['East', 'Weak']
				]
			}
		])
	);
});

afterAll(() => rm(folder, { recursive: true }));

async function run(...words: readonly string[]) {
	const said: string[] = [];
	let written = '';
	const code = await tidy(words, {
		folder,
		readInput: () => Promise.resolve(new TextEncoder().encode(SHORT)),
		write: (text) => {
			written += text;
		},
		say: (line) => said.push(line)
	});
	return { code, said, written };
}

test('a file is written as a tidy CSV, which opens again as the same', async () => {
	const { code, said, written } = await run('short.csv');
	expect(code).toBe(0);
	expect(said).toEqual([
		'short.csv, line 1: read as "Tidy CSV", one row.',
		'short.csv: one inspection; one judgement.'
	]);
	expect(readInspections(written, null).inspections).toMatchObject([{ authority: 'Northtown' }]);
});

test('files and standard input are written under one header, each inspection once', async () => {
	const { code, said, written } = await run('graded.csv', '-', 'short.csv');
	expect(code).toBe(0);
	expect(written.trim().split('\r\n')).toHaveLength(4);
	expect(said.filter((line) => line.startsWith('Read before'))).toEqual([
		'Read before, and the same here: one inspection, written once.'
	]);
});

test('what one file has more of an inspection than another is written with it', async () => {
	const { code, said, written } = await run('graded.csv', 'fuller.csv');
	expect(code).toBe(0);
	expect(said).toContain(
		'Read before, with more here: one inspection, written once with all of it.'
	);
	const { inspections } = readInspections(written, null);
	expect(inspections).toHaveLength(1);
	expect(inspections[0]?.judgements).toHaveLength(3);
});

test('what differs is said cell by cell, and both are written', async () => {
	const { code, said, written } = await run('graded.csv', 'other.csv');
	expect(code).toBe(0);
	expect(said.slice(-2)).toEqual([
		'southtown-slac-2012-05-29: another file says otherwise of it, so that both are written.',
		'southtown-slac-2012-05-29, Being healthy, Looked-after children: 2 Good before, 4 Inadequate here.'
	]);
	expect(written.trim().split('\r\n')).toHaveLength(5);
});

test('two inspections with other dates are one where that is said, with the date of the first', async () => {
	const ids = ['southtown-slac-2012-05-29', 'southtown-slac-2012-06-29'] as const;
	const { said } = await run('graded.csv', 'later.csv');
	expect(said.at(-1)).toContain(`--one ${ids[0]}=${ids[1]} makes them one`);
	const { code, written } = await run('graded.csv', 'later.csv', '--one', ids.join('='));
	expect(code).toBe(0);
	expect(readInspections(written, null).inspections).toMatchObject([{ published: '2012-05-29' }]);
	const none = await run('graded.csv', 'short.csv', '--one', 'a=b');
	expect(none.code).toBe(1);
	expect(none.said.at(-1)).toBe('No two inspections that may be one are called a and b.');
});

test('a project file is read as its files are', async () => {
	const { code, said, written } = await run('ours.fourpoint.json', 'graded.csv');
	expect(code).toBe(0);
	expect(said).toEqual([
		'graded.csv, line 1: read as "Tidy CSV", two rows.',
		'graded.csv: one inspection; two judgements.',
		'graded.csv, line 1: read as "Tidy CSV", two rows.',
		'graded.csv: one inspection; two judgements.',
		'Read before, and the same here: one inspection, written once.'
	]);
	expect(readInspections(written, null).inspections).toHaveLength(1);
	const broken = await run('broken.fourpoint.json');
	expect(broken).toMatchObject({ code: 1, written: '' });
	expect(broken.said[0]).toMatch(/^broken\.fourpoint\.json, /);
});

test('what of a workbook is not read is said, and costs nothing unless it may hold judgements', async () => {
	const { code, said, written } = await run('outcomes.ods');
	expect(code).toBe(1);
	expect(readInspections(written, null).inspections).toMatchObject([
		{ authority: 'York', framework: 'ILACS', inspectedFrom: '2022-02-28' }
	]);
	expect(said).toEqual([
		'outcomes.ods, sheet "Outcomes", line 1: read as "Outcomes as of a date (2023 headings)", one row.',
		expect.stringMatching(/^outcomes\.ods, sheet "Counts", line 1: not read, two rows\. .+\.$/),
		'outcomes.ods, sheet "Others", line 1: not read, three rows. Open the file on the site to say which column is what.',
		'outcomes.ods: one inspection; four judgements.'
	]);
});

test.each([
	['a row that is left out', 'torn.csv'],
	['a file without rows', 'empty.csv'],
	['a file that is not there', 'none.csv']
])('%s is said, and the command ends with 1', async (_, path) => {
	const { code, said } = await run(path);
	expect(code).toBe(1);
	expect(said.join('\n')).toContain(path);
});

test.each([
	['no file', []],
	['an unknown option', ['--wide', 'short.csv']],
	['standard input twice', ['-', '-']]
])('%s is not understood', async (_, words) => {
	const { code, written } = await run(...words);
	expect({ code, written }).toEqual({ code: 2, written: '' });
});

test('help is written', async () => {
	expect(await run('--help')).toEqual({ code: 0, said: [], written: HELP });
});
