import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, visit } from './site.ts';

// One worker makes the files once for all tests.
test.describe.configure({ mode: 'default' });

let folder = '';

test.beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'fourpoint-charts-'));
	const words = ['data/cumbria-2012.csv', '--out', folder, '--format', 'svg'];
	const { status, stderr } = spawnSync('npx', ['tsx', 'scripts/charts.ts', ...words], {
		encoding: 'utf8',
		// The files bear the day, which is that of the browser.
		env: { ...process.env, TZ: 'Europe/London' }
	});
	expect(status, stderr).toBe(0);
});

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
