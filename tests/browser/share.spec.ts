import { expect, openFile, test, visit, type Page } from './site.ts';

/** The link that the dialog offers to copy. */
async function sharedLink(page: Page): Promise<string> {
	await page.getByRole('button', { name: 'Share this inspection' }).click();
	const link = await page.getByRole('dialog').getByLabel('Link').inputValue();
	await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
	await expect(page.getByRole('button', { name: 'Share this inspection' })).toBeFocused();
	return link;
}

const notice = (page: Page) => page.getByText('These grades came with the link');

test('a link carries an inspection to another browser, which keeps it only when asked', async ({
	page,
	browser,
	baseURL
}) => {
	await openFile(page, 'tests/fixtures/short.csv');
	await page.getByRole('link', { name: 'Heatmap', exact: true }).click();
	await page.getByRole('combobox', { name: 'Service' }).selectOption('safeguarding');
	await expect(page).toHaveURL(/service=safeguarding/);
	const link = await sharedLink(page);
	expect(link).toMatch(/\/heatmap\/\?inspection=southshire[^#]*&service=safeguarding#.*data=/);

	// The same tab has the very same grades open, and nothing more is to be said of them.
	await page.goto('about:blank');
	await visit(page, link);
	await expect(page.locator('.inspection-bar')).toContainText('Your file');
	await expect(notice(page)).toHaveCount(0);

	const context = await browser.newContext({ baseURL: baseURL ?? '', serviceWorkers: 'block' });
	const other = await context.newPage();
	await visit(other, link);
	await expect(other.locator('.inspection-bar')).toContainText('Southshire');
	await expect(other.locator('.inspection-bar')).toContainText('From a link');
	await expect(notice(other)).toBeVisible();
	await expect(other.getByRole('combobox', { name: 'Service' })).toHaveValue('safeguarding');
	await expect(other.locator('main')).toContainText(
		'Source: supplied by a link, which names short.csv'
	);

	// It goes along from page to page and over a reload, as the address carries it.
	await other.getByRole('link', { name: 'Compare', exact: true }).click();
	await expect(other).toHaveURL(/\/compare\/\?inspection=[^#]*#.*data=/);
	await other.reload();
	await expect(notice(other)).toBeVisible();
	expect(await sharedLink(other)).toMatch(/\/compare\/\?inspection=[^#]*#.*data=/);

	await other.getByRole('button', { name: 'Close', exact: true }).click();
	await expect(other.locator('.inspection-bar')).toContainText('Example');
	await expect(other).toHaveURL(/\/compare\/$/);
	await other.reload();
	await expect(other.getByRole('button', { name: /^Change/ })).toHaveCount(0);

	await other.goto('about:blank');
	await visit(other, link);
	await other.getByRole('button', { name: 'Keep in this browser' }).click();
	await expect(other.getByRole('button', { name: 'Keep in this browser' })).toHaveCount(0);
	await expect(other).not.toHaveURL(/#/);
	await other.reload();
	await expect(notice(other)).toBeVisible();
	await expect(other.locator('.inspection-bar')).toContainText('Southshire');
	await context.close();
});

test('a link of the example is the address of the page', async ({ page, baseURL }) => {
	await visit(page, '/heatmap/?order=worst');
	expect(await sharedLink(page)).toBe(`${baseURL ?? ''}/heatmap/?order=worst`);
});

for (const [what, fragment] of [
	['cut', '#file=a.csv&data=K0gtS8wpSMyJBwA'],
	['no packed text', '#data=%00%3Cscript%3E'],
	['longer than any that is made', `#data=${'A'.repeat(40_000)}`]
] as const) {
	test(`a link whose data is ${what} opens nothing, and says so`, async ({ page }) => {
		await page.goto(`/heatmap/?inspection=southshire${fragment}`);
		await expect(page.getByRole('alert')).toContainText(
			'Nothing of it was opened. Ask whoever sent it for the link again, or for the file.'
		);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'This inspection is not open here'
		);
	});
}
