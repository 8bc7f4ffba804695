import { expect, test, type Page } from '@playwright/test';
import { visit } from './site.ts';

const said = (page: Page) => page.getByText('The script of this page has not arrived');

test('a page whose script does not arrive says so, and takes no file that it would ignore', async ({
	page
}) => {
	await page.route(/\.js$/, (route) => route.abort());
	await page.goto('./data/');
	await expect(page.getByLabel(/Choose files/)).toBeDisabled();
	await expect(said(page)).toBeHidden();
	await expect(said(page)).toBeVisible({ timeout: 8000 });
	await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
});

test('once the script is there nothing is said, and a file can be chosen', async ({ page }) => {
	await visit(page, '/data/');
	await expect(page.getByLabel(/Choose files/)).toBeEnabled();
	await expect(said(page)).toHaveCSS('display', 'none');
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the page says that it needs script, and nothing of one that is late', async ({ page }) => {
		await page.goto('./data/');
		await expect(page.getByText('Opening a file needs JavaScript')).toBeVisible();
		await expect(said(page)).toHaveCSS('display', 'none');
	});
});
