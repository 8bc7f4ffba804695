import AxeBuilder from '@axe-core/playwright';
import { readFile } from 'node:fs/promises';
import { expect, test, visit, type Page } from './site.ts';

const TYPOS = [
	'Council,Service,Judgement area,Grade',
	'Barsetshire,Safeguarding,Overall effectiveness,Adequete',
	'Barsetshire,Looked after children,Overall effectiveness,Goood',
	'Barsetshire,Safegarding,Quality of provision,Inadequate',
	'Barsetshire,Safeguarding,Leadership and management,Adequete',
	'Barsetshire,Looked after children,Leadership and management,nadequate',
	'Barsetshire,Looked after children,Quality of provision,Weak',
	'Barsetshire,Looked after children,Being healthy,2'
];

async function open(page: Page, name: string, lines: readonly string[]): Promise<void> {
	await visit(page, '/data/');
	const buffer = Buffer.from(lines.join('\n'));
	await page.getByLabel(/Choose files/).setInputFiles({ name, mimeType: 'text/csv', buffer });
	await expect(page.locator('main .file h2')).toBeFocused();
}

const report = (page: Page) => page.locator('main .file');
const heading = (page: Page) => report(page).getByRole('heading', { level: 2 });
const use = (page: Page, words: string) => report(page).getByRole('button', { name: words });
const said = (page: Page) => page.getByRole('status').filter({ hasText: 'typos.csv' });

test('problems come first, the heatmap is one click away, and its rows are counted alike everywhere', async ({
	page
}) => {
	await open(page, 'typos.csv', TYPOS);
	await expect(heading(page)).toHaveText('typos.csv: six problems');
	await expect(page.getByRole('table', { name: 'Six problems in typos.csv' })).toBeInViewport();
	const counts =
		'one row read in full, five rows without their grades, one row left out; six judgements; six problems';
	await expect(said(page)).toContainText(counts);
	await expect(report(page)).toContainText(`O${counts.slice(1)}.`);
	await expect(page.locator('.inspection-bar')).toContainText(
		'One row of typos.csv was left out and five rows were read without their grades.'
	);
	await report(page).getByRole('link', { name: 'See the heatmap' }).click();
	await expect(page).toHaveURL(/\/heatmap\/\?inspection=barsetshire$/);
});

test('by keyboard each typo is mended with the word proposed, said aloud, and undone', async ({
	page
}) => {
	await open(page, 'typos.csv', TYPOS);
	await use(page, 'Use it: Adequate for Adequete, on lines 2 and 5').press('Enter');
	await expect(heading(page)).toHaveText('typos.csv: four problems');
	await expect(said(page)).toHaveText(
		'typos.csv: “Adequete” is read as Adequate on two lines. Four problems are left.'
	);
	// Next comes what stands where the button was.
	await expect(use(page, 'Use it: Good for Goood, on line 3')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(use(page, 'Use it: Safeguarding for Safegarding, on line 4')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(use(page, 'Use Adequate for nadequate, on line 6')).toBeFocused();
	await use(page, 'Use Inadequate for nadequate, on line 6').press('Enter');
	await expect(heading(page)).toHaveText('typos.csv: one problem');
	await expect(heading(page)).toBeFocused();
	await expect(said(page)).toHaveText(
		'typos.csv: “nadequate” is read as Inadequate. One problem is left.'
	);
	await report(page).getByRole('link', { name: 'See the heatmap' }).click();
	for (const name of [
		'Overall effectiveness, safeguarding: 3 Adequate',
		'Overall effectiveness, looked-after children: 2 Good',
		'Quality of provision, safeguarding: 4 Inadequate',
		'Leadership and management, looked-after children: 4 Inadequate'
	]) {
		await expect(page.getByRole('link', { name })).toBeVisible();
	}

	await page.getByRole('button', { name: 'Undo' }).press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await expect(
		page.getByRole('link', { name: /^Leadership and management, looked.*unreadable/ })
	).toBeVisible();
});

test('all that leave no choice are mended at once, after a reload too, and the file can be saved', async ({
	page
}) => {
	await open(page, 'typos.csv', TYPOS);
	await page.reload();
	await page.locator('html[data-ready]').waitFor();
	await use(page, 'Use all three suggestions').press('Enter');
	await expect(heading(page)).toHaveText('typos.csv: two problems');
	await expect(heading(page)).toBeFocused();
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		use(page, 'Save the mended file').click()
	]);
	expect(file.suggestedFilename()).toBe('typos.csv');
	const mended = TYPOS.join('\n')
		.replaceAll('Adequete', 'Adequate')
		.replace('Goood', 'Good')
		.replace('Safegarding', 'Safeguarding');
	expect(await readFile(await file.path(), 'utf8')).toBe(`\ufeff${mended}`);
});

test('a file of which nothing could be read opens once its word is mended', async ({ page }) => {
	await open(page, 'one.csv', ['authority,service,area,grade', 'Northtown,LAC,Overall,Goood']);
	await expect(heading(page)).toHaveText('one.csv could not be opened');
	await use(page, 'Use it: Good for Goood, on line 2').press('Enter');
	await expect(page).toHaveURL(/\/heatmap\/\?inspection=northtown$/);
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await page.getByRole('button', { name: 'Undo' }).press('Enter');
	await expect(page.locator('.inspection-bar')).toContainText('Cumbria');
	await page.getByRole('link', { name: 'Data', exact: true }).click();
	await expect(heading(page)).toHaveText('one.csv could not be opened');
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds nothing in a list of problems, ${colorScheme}, and 320 pixels hold it`, async ({
		page
	}) => {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width: 320, height: 640 });
		await open(page, 'typos.csv', TYPOS);
		await use(page, 'Use it: Good for Goood, on line 3').click();
		await expect(heading(page)).toHaveText('typos.csv: five problems');
		expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width).toBeLessThanOrEqual(320);
	});
}
