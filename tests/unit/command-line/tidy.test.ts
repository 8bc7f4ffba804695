import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HELP, tidy } from '../../../scripts/tidy/run.ts';
import { readInspections } from '#lib/assemble/read-inspections.ts';
import { odsWorkbook } from '../../workbooks.ts';

const SHORT = 'authority,service,area,grade\nNorthtown,Safeguarding,Overall,3\n';
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

test('files and standard input are written one below the other, under one header', async () => {
	const { code, written } = await run('short.csv', '-');
	expect(code).toBe(0);
	expect(written.trim().split('\r\n')).toHaveLength(3);
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
