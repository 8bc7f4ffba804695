import { readFile } from 'node:fs/promises';
import { ilacsReport, inTwoMinds } from '../reports/made-up.ts';
import type { LaidOutPage } from '../reports/report-line.ts';
import { reportPdf, type PdfManner } from '../reports/report-pdf.ts';
import { faultsInBothThemes } from './axe.ts';
import { expect, test, visit, type Page } from './site.ts';

const pdf = async (pages: readonly LaidOutPage[], manner: PdfManner = {}) => ({
	name: 'report.pdf',
	mimeType: 'application/pdf',
	buffer: Buffer.from(await reportPdf(pages, manner))
});

type Chosen = Awaited<ReturnType<typeof pdf>>;

async function choose(page: Page, file: Chosen): Promise<void> {
	await visit(page, '/data/');
	await page.getByLabel(/Choose files/).setInputFiles(file);
}

/** Chooses a report, and waits until its first page is drawn beside its rows. */
async function review(page: Page, file: Chosen): Promise<void> {
	await choose(page, file);
	await expect(page).toHaveURL(/\/data\/report\//);
	await drawn(page);
}

const drawn = (page: Page) => page.locator('canvas[data-drawn="true"]').first().waitFor();
const button = (page: Page, name: string | RegExp) =>
	page.locator('main').getByRole('button', { name });
const said = (page: Page) => page.locator('main .said[role="status"]');
const row = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });

test('by keyboard a PDF is opened, two doubtful grades are settled, and its heatmap, comparison and slides follow', async ({
	page
}) => {
	test.setTimeout(120_000);
	await review(page, await pdf(inTwoMinds()));
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await expect(
		page.getByText('Two rows are left to settle, and are not taken until then.')
	).toBeVisible();

	const help = 'The experiences and progress of children who need help and protection';
	await button(page, `Use Requires improvement, Table, page 1: ${help}`).press('Enter');
	await expect(said(page)).toHaveText(
		`“${help}” is corrected to Requires improvement. One row is left to settle, and is not taken until then.`
	);
	// Next comes the row that is not settled, whose grade is written by hand.
	const leavers = 'The experiences and progress of care leavers';
	await expect(button(page, `Use Inadequate, Table, page 1: ${leavers}`)).toBeFocused();
	await button(page, `Correct: ${leavers}`).press('Enter');
	await expect(page.getByLabel('Grade')).toBeFocused();
	await page.keyboard.press('g');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(said(page)).toHaveText(
		`“${leavers}” is corrected to Good. Nothing is left to settle.`
	);
	await expect(button(page, 'Add and show')).toBeFocused();

	await page.keyboard.press('Control+z');
	await expect(said(page)).toContainText('One row is left to settle');
	await page.keyboard.press('Control+y');
	await expect(said(page)).toContainText('Nothing is left to settle');

	await button(page, 'Add and show').press('Enter');
	await expect(page).toHaveURL(/\/heatmap\//);
	await expect(page.locator('.inspection-bar')).toContainText('Bolton');
	await page.getByRole('grid').getByRole('link', { name: /Good/ }).first().press('Enter');
	await button(page, 'Show page 1').press('Enter');
	await drawn(page);
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);

	await page.getByRole('link', { name: 'Compare', exact: true }).press('Enter');
	await expect(page).toHaveURL(/\/compare\//);
	await expect(page.locator('figure').first()).toBeVisible();
	await page.getByRole('link', { name: 'Present', exact: true }).press('Enter');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		button(page, 'Make the PowerPoint').press('Enter')
	]);
	expect(download.suggestedFilename()).toMatch(/^bolton-2023.*\.pptx$/);
});

test('a place leads to its row and a row to its place, and axe finds no fault', async ({
	page
}) => {
	await review(page, await pdf(inTwoMinds()));
	await button(page, /^Show in the report: .*care leavers, Heading, page 3$/).press('Enter');
	const third = page.locator('[data-sheet="3"]');
	await expect(third.locator('canvas')).toHaveAttribute('data-drawn', 'true');
	await expect(third).toBeInViewport();
	await page.locator('[data-sheet="1"]').scrollIntoViewIfNeeded();
	await page.locator('[data-sheet="1"] button').nth(2).click();
	await expect(row(page, 'First day of the inspection').first()).toBeFocused();

	await test.step('as text, its lines are marked', async () => {
		await page.getByLabel('As text').check();
		await expect(page.locator('mark', { hasText: 'Inspection dates' })).toBeVisible();
		await page.getByLabel('As text').uncheck();
	});
	expect(await faultsInBothThemes(page)).toEqual([]);
	for (const width of [320, 768]) {
		await page.setViewportSize({ width, height: 800 });
		const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
		expect(scrollWidth, String(width)).toBe(clientWidth);
	}
});

test('a review goes on after the page is loaded again, until it is cancelled, and takes no memory then', async ({
	page
}) => {
	const file = await pdf(inTwoMinds());
	await review(page, file);
	await button(page, /^Use Good, Heading, page 3/).click();
	await expect(said(page)).toContainText('One row is left to settle');
	await page.reload();
	await drawn(page);
	await expect(
		page.getByText('One row is left to settle, and is not taken until then.')
	).toBeVisible();
	await button(page, 'Undo').click();
	await expect(said(page)).toContainText('Two rows are left to settle');
	expect(page.workers()).toHaveLength(2);
	await button(page, 'Cancel').click();
	await expect(page).toHaveURL(/\/data\/$/);
	await expect.poll(() => page.workers().length).toBe(0);
	await visit(page, '/data/report/');
	await expect(page.getByRole('heading', { name: 'No report waits to be reviewed' })).toBeVisible();
});

test('what is saved as CSV opens as the same inspection', async ({ page }) => {
	await review(page, await pdf(ilacsReport()));
	const saved = async (name: string) => {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			button(page, name).click()
		]);
		return readFile(await download.path());
	};
	const csv = await saved('Save as CSV');
	await button(page, 'Add and show').click();
	await expect(page).toHaveURL(/\/heatmap\//);
	await page.getByRole('link', { name: 'Data', exact: true }).click();
	expect((await saved('All rows (CSV)')).toString()).toBe(csv.toString());
	await page
		.getByLabel(/Choose files/)
		.setInputFiles({ name: 'report.csv', mimeType: 'text/csv', buffer: csv });
	await expect(page.getByText('is open already, and the file says nothing more')).toBeVisible();
});

for (const [what, manner, words] of [
	['a scan', { scanned: true }, /text/],
	['a locked PDF', { password: 'secret' }, /password/]
] as const) {
	test(`${what} is refused in words`, async ({ page }) => {
		await choose(page, await pdf(ilacsReport(), manner));
		await expect(page.getByRole('table', { name: 'One problem in report.pdf' })).toContainText(
			words
		);
	});
}
