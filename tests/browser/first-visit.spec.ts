import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, openFile, test, visit, type Page } from './site.ts';

/** The text of each script that a first visit loads before its reader does anything. */
async function firstScripts(page: Page): Promise<readonly string[]> {
	const texts: Promise<string>[] = [];
	page.on('response', (response) => {
		if (response.request().resourceType() === 'script') texts.push(response.text());
	});
	await visit(page, '/');
	await page.waitForLoadState('networkidle');
	return Promise.all(texts);
}

function scriptsOfSite(): readonly string[] {
	const paths = readdirSync('build/_app', { recursive: true, encoding: 'utf8' });
	return paths
		.filter((path) => path.endsWith('.js'))
		.map((path) => readFileSync(join('build/_app', path), 'utf8'));
}

/** Words of a framework, of a kind of chart, of a grade and of the table of authorities. */
const WORDS = ['care leavers', 'grades by judgement area', 'Outstanding', 'Westmorland'];

test('a first visit loads nothing that makes charts or sentences, and at most 60 kB of script', async ({
	page
}) => {
	const scripts = await firstScripts(page);
	const wordsIn = (texts: readonly string[]) =>
		WORDS.filter((word) => texts.some((text) => text.includes(word)));
	expect(wordsIn(scriptsOfSite())).toEqual(WORDS);
	expect(wordsIn(scripts)).toEqual([]);
	const bytes = scripts.reduce((sum, text) => sum + gzipSync(text).length, 0);
	expect(bytes).toBeLessThan(60_000);
});

test('the charts of a first visit are drawn anew where other colours are asked for', async ({
	page
}) => {
	await visit(page, '/?colours=traffic-light');
	for (const figure of ['grade-heatmap', 'comparison']) {
		const red = page.locator(`[data-figure="${figure}"] svg [fill="#c4321f"]`);
		await expect(red.filter({ visible: true }).first()).toBeVisible();
	}
	await page
		.getByRole('link', { name: 'Being healthy, looked-after children: 4 Inadequate' })
		.click();
	await expect(page).toHaveURL(/\/heatmap\/\?colours=traffic-light&judgement=/);
});

test('another inspection is shown as a whole when its page is opened again', async ({ page }) => {
	await openFile(page, 'tests/fixtures/short.csv');
	await page.getByRole('link', { name: 'Fourpoint' }).click();
	await expect(page).toHaveURL(/\/\?inspection=/);
	const bar = page.locator('.inspection-bar');
	const heading = page.getByRole('heading', { level: 1 });
	const said = { bar: await bar.innerText(), heading: await heading.innerText() };
	await page.reload();
	await expect(bar).toHaveText(said.bar, { useInnerText: true });
	await expect(heading).toHaveText(said.heading, { useInnerText: true });
	await expect(page.locator('[data-figure="grade-heatmap"] svg').first()).toBeVisible();
});
