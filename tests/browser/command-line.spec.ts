import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPdf } from '../files/export/read-pdf.ts';
import { expect, test, visit } from './site.ts';

// One worker makes the files once for all tests.
test.describe.configure({ mode: 'default' });

let folder = '';

test.beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'fourpoint-charts-'));
	make('data/cumbria-2012.csv', '--format', 'svg');
});

function make(...words: readonly string[]) {
	const all = ['tsx', 'scripts/charts.ts', ...words, '--out', folder];
	const { status, stderr } = spawnSync('npx', all, {
		encoding: 'utf8',
		// The files bear the day, which is that of the browser.
		env: { ...process.env, TZ: 'Europe/London' }
	});
	expect(status, stderr).toBe(0);
}

test.afterAll(() => rm(folder, { recursive: true }));

for (const path of ['/', '/actions/']) {
	test(`each SVG downloaded from ${path} is the one that the command line makes, to the byte`, async ({
		page
	}) => {
		await visit(page, path);
		const figures = await page.locator('[data-figure]').all();
		expect(figures.length).toBeGreaterThan(0);
		for (const figure of figures) {
			await figure.getByRole('button', { name: /^Save or copy/ }).click();
			const [file] = await Promise.all([
				page.waitForEvent('download'),
				figure.getByRole('button', { name: /^SVG/ }).first().click()
			]);
			const downloaded = await readFile(await file.path(), 'utf8');
			const drawn = await readFile(join(folder, file.suggestedFilename()), 'utf8');
			// Not by `toBe` alone, which would print both files, fonts and all.
			expect(downloaded === drawn, file.suggestedFilename()).toBe(true);
		}
	});
}

const KENT = 'kent-ilacs-2022-07-05';

for (const [view, query] of [
	['grid', { framework: 'slac', region: 'north-west', sort: 'name' }],
	['services', { framework: 'slac', round: 're-inspection' }],
	['distribution', { by: 'years', region: 'south-east' }],
	['time', {}],
	['changes', { between: 'sif-to-ilacs', published: 'ofsted-2023' }],
	['peers', { beside: 'region', names: 'own' }]
] as const) {
	test(`what England saves of its ${view} is what the command line makes`, async ({ page }) => {
		const forms = ['--format', 'svg,csv,pptx,pdf'];
		const words = Object.entries(query).map(([key, value]) => `--${key}=${value}`);
		const marked = view === 'changes' ? [] : ['--authority', KENT];
		make('--record', '--chart', view, ...words, ...marked, ...forms);
		await visit(page, `/england/?${new URLSearchParams({ view, ...query, inspection: KENT })}`);
		for (const form of [/^SVG/, /^CSV/, /^PowerPoint/, /^PDF/]) {
			await page.getByRole('button', { name: /^Save or copy/ }).click();
			const [file] = await Promise.all([
				page.waitForEvent('download'),
				page.getByRole('button', { name: form }).click()
			]);
			const downloaded = await readFile(await file.path());
			const drawn = await readFile(join(folder, file.suggestedFilename()));
			const name = file.suggestedFilename();
			// A browser and Node pack the same words and shapes of a PDF in different bytes.
			const isSame = name.endsWith('.pdf')
				? unpacked(downloaded) === unpacked(drawn)
				: downloaded.equals(drawn);
			expect(isSame, name).toBe(true);
		}
	});
}

/** What a PDF draws and says of itself, without how long it is when packed. */
function unpacked(pdf: Buffer): string {
	const objects = [...readPdf(pdf).objects.values()];
	return objects.join('\n').replace(/\/Length \d+/g, '');
}
