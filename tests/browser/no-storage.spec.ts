import { expect, openFile, test, visit } from './site.ts';

test.describe('where the browser lets the site store nothing', () => {
	test.beforeEach(async ({ page }) => {
		await page.addInitScript(() => {
			for (const storage of ['sessionStorage', 'localStorage', 'indexedDB']) {
				Object.defineProperty(window, storage, {
					get: () => {
						throw new DOMException('Access is denied.', 'SecurityError');
					}
				});
			}
		});
	});

	test('a CSV opens, and its report says that it is not kept', async ({ page }) => {
		await openFile(page, 'tests/fixtures/short.csv');
		await expect(page.getByText('It is not kept after a reload.')).toBeVisible();
		await page.getByRole('link', { name: 'What was read' }).click();
		await expect(page.getByText('Five rows read, no rows left out;').last()).toBeVisible();
		await expect(page.getByText('The browser does not keep this file')).toBeVisible();
		await page.getByRole('link', { name: 'Present', exact: true }).click();
		await expect(page.getByRole('heading', { name: 'Slides' })).toBeVisible();
		await page.getByRole('textbox', { name: 'Title of Grade heatmap' }).fill('Ours');
		await page.getByRole('textbox', { name: 'Title of Grade heatmap' }).blur();
		await expect(page.getByRole('button', { name: /^Reset/ })).toBeVisible();
	});

	test('an embedded figure becomes ready', async ({ page }) => {
		await visit(page, '/embed/grade-heatmap/');
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	});
});
