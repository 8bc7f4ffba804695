import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADDED, type Added } from './made-up.ts';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));

/** What a copy of the code needs to be type-checked and to draw. */
const COPIED = [
	'src',
	...['scripts/charts', 'scripts/charts.ts', 'scripts/browser.ts', 'scripts/name-worker-files.js'],
	...['scripts/tidy', 'scripts/tidy.ts', 'scripts/long-first.ts'],
	...['scripts/read-report', 'scripts/read-report.ts'],
	'data',
	'.svelte-kit',
	'package.json',
	'svelte.config.js',
	'vite.config.ts'
];

const CSV = `authority,framework,published,service,area,value,reviewer
Northtown,MADEUP,2031-05-29,,Everything,Requires improvement,Somebody
Northtown,MADEUP,2031-05-29,,First contact,Good,Somebody
Northtown,MADEUP,2031-05-29,Safeguarding,Practice,1,Somebody
`;

let copy = '';

beforeAll(async () => {
	// Inside the project, so that packages are found; git and the other checks pass over it.
	copy = await mkdtemp(join(PROJECT, 'node_modules', '.adding-'));
	for (const name of COPIED) await cp(join(PROJECT, name), join(copy, name), { recursive: true });
	await symlink(join(PROJECT, 'node_modules'), join(copy, 'node_modules'));
	await writeFile(
		join(copy, 'tsconfig.json'),
		(await readFile(join(PROJECT, 'tsconfig.json'), 'utf8')).replace(
			/,?\s*"include": \[[^\]]*\]/,
			''
		)
	);
	for (const added of ADDED) await add(added);
}, 120_000);

afterAll(() => rm(copy, { recursive: true }));

async function add({ files, rows }: Added): Promise<void> {
	for (const { path, text } of files) {
		await mkdir(dirname(join(copy, path)), { recursive: true });
		await writeFile(join(copy, path), text);
	}
	for (const { path, changes } of rows) {
		let text = await readFile(join(copy, path), 'utf8');
		for (const [was, is] of changes) {
			expect(text, `${path} has a place for its row`).toContain(was);
			text = text.replace(was, () => is);
		}
		await writeFile(join(copy, path), text);
	}
}

function run(command: string, ...words: readonly string[]) {
	// Without npx, which takes as long as a short command to find it.
	const program = join(copy, 'node_modules', '.bin', command);
	const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
		cwd: copy,
		encoding: 'utf8',
		env: { ...process.env, INIT_CWD: copy, NO_COLOR: '1' }
	});
	return { status, said: stdout + stderr };
}

describe('the table of CONTRIBUTING names every file that adding takes', () => {
	test.each(ADDED.map((added) => [added.what, added] as const))('%s', async (what, added) => {
		const page = await readFile(join(PROJECT, 'CONTRIBUTING.md'), 'utf8');
		const row = page.split('\n').find((line) => line.startsWith(`| ${what} `)) ?? '';
		const named = [...row.matchAll(/`([^`]+)`/g)].map(
			([, path = '']) =>
				new RegExp(`^${path.replace(/[.*+?^$()[\]\\]/g, '\\$&').replace(/<\w+>/g, '[\\w-]+')}$`)
		);
		const touched = [...added.files, ...added.rows].map(({ path }) => path);
		for (const path of touched) {
			expect(
				named.some((pattern) => pattern.test(path)),
				`${path} is named`
			).toBe(true);
		}
		for (const pattern of named) {
			expect(
				touched.some((path) => pattern.test(path)),
				`${String(pattern)} is used`
			).toBe(true);
		}
	});
});

test('with all of them added the code has its types', { timeout: 300_000 }, () => {
	const { status, said } = run(
		'svelte-check',
		'--fail-on-warnings',
		'--tsconfig',
		'./tsconfig.json'
	);
	expect(said).toMatch(/0 errors and 0 warnings/);
	expect(status).toBe(0);
});

test(
	'the command line offers each, and draws, keeps and writes it',
	{ timeout: 300_000 },
	async () => {
		const { said: help } = run('tsx', 'scripts/charts.ts', '--help');
		expect(help).toMatch(/tally +how many judgements there are/);
		expect(help).toMatch(/title +the title alone/);

		await writeFile(join(copy, 'northtown.csv'), CSV);
		const { status, said } = run(
			...['tsx', 'scripts/charts.ts', 'northtown.csv', '--chart', 'heatmap,tally'],
			...['--format', 'title,svg,csv,pptx,pdf', '--out', 'made']
		);
		expect(said).not.toContain('is not known');
		expect(status).toBe(0);
		const made = await readdir(join(copy, 'made'));
		expect(made).toContain('northtown-2031.pptx');
		expect(made).toContain('northtown-2031.pdf');
		const textOf = (name: string) => readFile(join(copy, 'made', name), 'utf8');
		expect(await textOf('northtown-2031-tally.title.txt')).toBe('3 judgements');
		expect(await textOf('northtown-2031-tally.svg')).toContain('>3</text>');
		const heatmap = await textOf('northtown-2031-grade-heatmap.svg');
		for (const words of ['Overall', 'First contact', 'Quality of provision', 'no grade']) {
			expect(heatmap).toContain(words);
		}
		expect(await textOf('northtown-2031-grade-heatmap.csv')).toMatch(
			/Both,Everything,Requires improvement,3,.*Somebody/
		);
	}
);

test(
	'a file of the format that was added is read and written tidy',
	{ timeout: 60_000 },
	async () => {
		await writeFile(
			join(copy, 'verdicts.csv'),
			'A title\n\nWhere,Said on,Verdict\nNorthtown,29/05/2031,Good\nSouthtown,30/05/2031,\n'
		);
		const { status, said } = run('tsx', 'scripts/tidy.ts', 'verdicts.csv');
		expect(said).toContain('read as "Verdicts of a made-up publisher", two rows.');
		expect(said).toMatch(/Northtown,.*,2031-05-29,judgement,Both,Everything,,Good,/);
		expect(said).toMatch(/Southtown,.*,2031-05-30,judgement,Both,Everything,,not published,/);
		expect(status).toBe(0);
	}
);

test('a report of the framework that was added is read', { timeout: 60_000 }, async () => {
	await writeFile(
		join(copy, 'report.txt'),
		[
			'Inspection of everything in Bolton',
			'Inspection dates: 5 to 9 May 2031',
			'',
			'Everything Good',
			'First contact Requires improvement',
			'',
			'How children are met at first: requires improvement',
			'',
			'They are met at the door, and not always by the same person.'
		].join('\n')
	);
	const { status, said } = run('tsx', 'scripts/read-report.ts', 'report.txt');
	expect(said).toContain('report.txt: a made-up inspection, of Bolton: two grades');
	expect(said).toMatch(/Bolton,,MADEUP,.*,2031-05-05,2031-05-09,,judgement,Both,Everything,,Good/);
	expect(said).toMatch(/judgement,Safeguarding,First contact,,Requires improvement,.*,heading,/);
	expect(status).toBe(0);
});
