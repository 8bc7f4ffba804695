import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HELP } from '../../../scripts/read-report/help.ts';
import { readReports } from '../../../scripts/read-report/run.ts';
import { readInspections } from '#lib/assemble/read-inspections.ts';
import { ILACS_GRADES, ilacsReport } from '../../reports/made-up.ts';
import { reportPdf } from '../../reports/report-pdf.ts';

let folder = '';

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'reports-'));
	await writeFile(join(folder, 'bolton.pdf'), await reportPdf(ilacsReport()));
	await writeFile(
		join(folder, 'bury.pdf'),
		await reportPdf(ilacsReport({ ...ILACS_GRADES, overall: null }, 'Bury'))
	);
	await writeFile(join(folder, 'locked.pdf'), await reportPdf(ilacsReport(), { password: 'a' }));
	await writeFile(join(folder, 'grades.csv'), 'authority,service,area,grade\n');
});

afterAll(() => rm(folder, { recursive: true }));

async function run(...words: readonly string[]) {
	const said: string[] = [];
	let written = '';
	const code = await readReports(words, {
		folder,
		write: (text) => {
			written += text;
		},
		say: (line) => said.push(line)
	});
	return { code, written, said: said.join('\n') };
}

test('a report becomes a tidy file that opens as the same inspection', async () => {
	const { code, written, said } = await run('bolton.pdf');
	expect(code).toBe(0);
	expect(said).toBe(
		'bolton.pdf: an inspection of local authority children’s services (ILACS), of Bolton: five grades; two areas for improvement.'
	);
	const { inspections, problems } = readInspections(written, null);
	expect(problems).toEqual([]);
	expect(inspections.map(({ authority }) => authority)).toEqual(['Bolton']);
	expect(inspections[0]?.judgements).toHaveLength(5);
});

test('what is missing is said, and asks for a reader by the exit code', async () => {
	const { code, said, written } = await run('bury.pdf');
	expect(code).toBe(1);
	expect(said).toContain('No grade was found for “Overall effectiveness”.');
	expect(readInspections(written, null).inspections[0]?.judgements).toHaveLength(4);
});

test('a folder is read whole, and each report is counted', async () => {
	const { code, said, written } = await run('.');
	expect(code).toBe(1);
	expect(said).toMatch(/^1 of 3\. bolton\.pdf: /);
	expect(said).toContain('3 of 3. locked.pdf: The PDF is locked with a password.');
	expect(readInspections(written, null).inspections).toHaveLength(2);
});

test.each([
	[['none.pdf'], 1, 'none.pdf: there is no such file, or it cannot be read.'],
	[['grades.csv'], 1, 'This is no report.'],
	[[], 2, 'Name at least one report or folder.'],
	[['--colour'], 2, '--help says what can be asked for.']
])('of %j it says what is wrong', async (words, code, line) => {
	const ended = await run(...words);
	expect(ended.code).toBe(code);
	expect(ended.said).toContain(line);
	expect(ended.written).toBe('');
});

test('help is written', async () => {
	expect(await run('--help')).toEqual({ code: 0, written: HELP, said: '' });
});
