import { expect, test as base, type Page } from '@playwright/test';
import { openFile, visit } from './site.ts';

/** A page on which no error goes unseen but that of a file that was kept from it. */
const test = base.extend<{ page: Page }>({
	page: async ({ page }, use) => {
		const faults: string[] = [];
		page.on('pageerror', (error) => faults.push(error.message));
		await use(page);
		// A request may still be on its way through a route when its test ends.
		await page.unrouteAll({ behavior: 'ignoreErrors' });
		base.expect(faults).toEqual([]);
	}
});

const SHORT = 'tests/fixtures/short.csv';

/** From now on no part of the site's script arrives any more. */
const loseScript = (page: Page) => page.route(/\/_app\/.*\.js$/, (route) => route.abort());

test('a file chosen when nothing more arrives is said not to be read, and can be chosen again', async ({
	page
}) => {
	await visit(page, '/data/');
	await loseScript(page);
	const input = page.getByLabel(/Choose files/);
	await input.setInputFiles(SHORT);
	await expect(
		page.getByText('The part of this page that reads files did not arrive.')
	).toBeVisible();
	await expect(input).toHaveValue('');
});

test('a file dropped when nothing more arrives is said not to be opened', async ({ page }) => {
	await visit(page, '/compare/');
	await loseScript(page);
	const transfer = await page.evaluateHandle(() => {
		const data = new DataTransfer();
		data.items.add(new File(['x'], 'dropped.csv'));
		return data;
	});
	await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
	const said = page.getByRole('alert');
	await expect(said).toContainText('The file could not be opened');
	await said.getByRole('button', { name: 'Close' }).click();
	await expect(said).toHaveCount(0);
});

test('rows that cannot be made into a file are said to be missing', async ({ page }) => {
	await openFile(page, SHORT);
	await page.getByRole('link', { name: 'Data', exact: true }).click();
	await expect(page.getByRole('button', { name: 'All rows (CSV)' })).toBeVisible();
	await loseScript(page);
	await page.getByRole('button', { name: 'All rows (CSV)' }).click();
	await expect(page.getByText('The file could not be made')).toBeVisible();
});

test('one page that cannot be drawn is said to be missing', async ({ page }) => {
	await visit(page, '/present/');
	await loseScript(page);
	await page.getByRole('radio', { name: /^One page/ }).check();
	await expect(page.getByText('The page could not be drawn')).toBeVisible();
});

test('a figure in a link that cannot be read is said to be missing', async ({ page }) => {
	await page.route(/\/_app\/.*\.js$/, async (route) => {
		const script = await (await page.request.get(route.request().url())).text();
		await (script.includes('incomplete or damaged') ? route.abort() : route.continue());
	});
	await visit(page, '/embed/own/#figure=comparison&data=x');
	await expect(page.getByText('A part of this page did not arrive.')).toBeVisible();
});

test('without the national record a pack of many says so, and tries again', async ({ page }) => {
	await page.route('**/england-2009-2025*.csv', (route) => route.abort());
	await page.goto('/present/?pack=region');
	await page.locator('html[data-ready]').waitFor();
	await expect(page.getByText('The national record could not be fetched')).toBeVisible();
	await page.unroute('**/england-2009-2025*.csv');
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(page.locator('[data-slide="national-grid"]')).toBeVisible();
});
