import { expect, openFile, test, visit } from './site.ts';

test.describe('a screen reader hears the title that the page now has', () => {
	test('when a file was opened, and when its reader returns to the example', async ({ page }) => {
		const announced = page.locator('#svelte-announcer');
		await openFile(page, 'tests/fixtures/short.csv');
		await expect(announced).toHaveText('Grade heatmap, Southshire, date not given – Fourpoint');
		await page.getByRole('link', { name: 'Return to the example' }).click();
		await expect(announced).toHaveText(
			'Grade heatmap, Cumbria, inspected 10–20 April 2012 – Fourpoint'
		);
	});

	test('when a judgement opens, closes and when the page is left', async ({ page }) => {
		const announced = page.locator('#svelte-announcer');
		await visit(page, '/heatmap/');
		await page
			.getByRole('link', { name: /^Being healthy/ })
			.first()
			.click();
		await expect(announced).toHaveText(
			/^Being healthy, .*: .*, Cumbria, inspected 10–20 April 2012 – Fourpoint$/
		);
		await page.getByRole('button', { name: 'Close' }).click();
		await expect(announced).toHaveText(
			'Grade heatmap, Cumbria, inspected 10–20 April 2012 – Fourpoint'
		);
		await page.getByRole('link', { name: 'Data', exact: true }).click();
		await expect(announced).toHaveText('Data, Cumbria, inspected 10–20 April 2012 – Fourpoint');
	});
});
