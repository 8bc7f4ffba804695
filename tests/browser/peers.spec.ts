import { expect, test, visit } from './site.ts';

test('a council that has ended leads to its successor, whose better neighbours lead to their inspections', async ({
	page
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await visit(page, '/england/?view=peers');
	const title = page.getByRole('heading', { level: 1 });
	const inRegion =
		'Cumbria requires improvement overall; seven of the 22 other councils in the North West are graded better, eleven are the same';
	await expect(title).toHaveText(inRegion);
	await expect(page.getByText('As councils stood on 31 March 2023.')).toBeVisible();
	await page.getByLabel(/^Beside(?! one)/).selectOption('Statistical neighbours');
	await expect(title).toHaveText('Cumbria and its statistical neighbours');
	await expect(
		page.getByText(/a council that has ended has no statistical neighbours/)
	).toBeVisible();
	await page.getByRole('link', { name: 'among its region' }).click();
	await expect(title).toHaveText(inRegion);

	await page.getByRole('link', { name: 'Cumberland', exact: true }).click();
	await expect(page).toHaveURL(/inspection=cumberland-/);
	await page.getByLabel(/^Beside(?! one)/).selectOption('Statistical neighbours');
	await expect(title).toHaveText(
		'Cumberland is good overall; three of its ten statistical neighbours are graded better, five are the same'
	);
	const overall = page.getByRole('group').filter({ hasText: 'Overall' }).first();
	await overall.getByRole('link').first().focus();
	const name = await page.locator(':focus').textContent();
	await page.keyboard.press('Enter');
	await expect(page.locator('.inspection-bar')).toContainText(name ?? '-');
});

test('one other council is found by typing, and for public papers none but the own is named', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 800 });
	await visit(page, '/england/?view=peers&inspection=kent-ilacs-2022-07-05');
	await page.getByLabel('Beside one other council').fill('surr');
	await page.keyboard.press('Enter');
	const title = page.getByRole('heading', { level: 1 });
	await expect(title).toHaveText('Kent is outstanding overall; Surrey is graded worse');
	// Nothing of the page is wider than the phone.
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

	await page.getByLabel(/^Beside(?! one)/).selectOption('Statistical neighbours');
	const chart = page.locator('[data-figure="peers"]');
	await expect(chart.getByText('Essex', { exact: true }).first()).toBeAttached();
	await page.getByLabel('Show only our own name').check();
	await expect(page).toHaveURL(/names=own/);
	await expect(chart.getByText('Neighbour 1', { exact: true }).first()).toBeAttached();
	expect(await chart.innerHTML()).not.toContain('Essex');
	await expect(chart.getByRole('link')).toHaveCount(0);
});
