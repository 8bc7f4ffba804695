import { expect, test, visit } from './site.ts';

test('grades of all councils stand by area, by region and over the years, with one council marked', async ({
	page
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await visit(page, '/england/?view=distribution&inspection=kent-ilacs-2022-07-05');
	const title = page.getByRole('heading', { level: 1 });
	await expect(title).toHaveText(
		'103 of 153 councils were graded good or outstanding overall, 19 inadequate'
	);
	const drawing = page.locator('.drawing');
	await expect(drawing.getByText('Kent', { exact: true })).toHaveCount(4);

	await page.getByLabel(/^Show/).selectOption('By region');
	await expect(title).toHaveText(/^Graded good or outstanding overall: from eleven of 24 councils/);
	await expect(drawing.getByText('Kent', { exact: true })).toHaveCount(1);
	await page.getByLabel(/^Area/).selectOption('Care leavers');
	await expect(title).toHaveText(/^Graded good or outstanding for care leavers: from /);
	await expect(page).toHaveURL(/by=regions/);

	await page.getByLabel(/^Area/).selectOption('Overall effectiveness');
	await page.getByLabel(/^Show/).selectOption('Over the years');
	await expect(title).toHaveText(
		'Graded good or outstanding overall: 53 of 102 councils at 31 March 2020, 103 of 153 at 24 March 2025'
	);
	await page.getByText('Table').click();
	const table = page.getByRole('table');
	await expect(table.getByRole('row', { name: /31 March 2019/ })).toContainText('48');

	await page.getByLabel(/^Show/).selectOption('By region');
	const southEast = page.getByRole('row', { name: /^South East, 19 councils/ });
	await southEast.getByRole('link', { name: 'four councils, with Kent' }).click();
	await expect(title).toHaveText('Four of 19 councils in the South East are outstanding overall');
	await page.goBack();

	await page.setViewportSize({ width: 320, height: 800 });
	await expect(drawing).toBeVisible();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
