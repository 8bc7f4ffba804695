import { expect, test, visit } from './site.ts';

const CUMBRIA =
	'Cumbria: inadequate for safeguarding in 2012, child protection in 2013 and overall in 2015; requires improvement overall in 2018 and 2022';

test('a council is followed over time, another is found by typing, and what changed leads back', async ({
	page
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await visit(page, '/england/?view=time');
	const title = page.getByRole('heading', { level: 1 });
	await expect(title).toHaveText(CUMBRIA);
	await expect(page.getByRole('grid', { name: CUMBRIA })).toBeVisible();
	await page.locator('summary', { hasText: 'Table' }).click();
	await expect(page.getByRole('row', { name: /^Published 29 January 2018/ })).toContainText(
		'2 Good (better, from 4 Inadequate to 2 Good)'
	);

	// Its successors lead to their own, and back.
	await page.getByRole('link', { name: 'Cumberland', exact: true }).click();
	await expect(title).toHaveText('Cumberland: good overall in 2024');
	await expect(page.getByText('One inspection of this council is known')).toBeVisible();
	await page.getByRole('link', { name: 'Cumbria', exact: true }).click();
	await expect(title).toHaveText(CUMBRIA);

	const field = page.getByRole('searchbox', { name: 'Find a council' });
	await field.fill('sandw');
	await expect(page.getByText('One council found')).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(title).toHaveText(/^Sandwell: /);
	await expect(page).toHaveURL(/inspection=sandwell-ilacs-/);
	await expect(field).toBeFocused();
	await expect(page.getByText('Sandwell is shown')).toBeAttached();

	await page.getByRole('link', { name: 'What changed', exact: true }).click();
	await expect(title).toHaveText(
		'From one ILACS inspection to the next, 46 of 115 overall grades got better, 50 stayed the same and 19 got worse'
	);
	await page
		.getByRole('combobox', { name: 'Inspections' })
		.selectOption('From the first SIF to the first ILACS inspection');
	await expect(title).toHaveText(/ 76 of 150 overall grades got better/);
	await page.getByRole('link', { name: 'Sunderland', exact: true }).click();
	await expect(title).toHaveText(/^Sunderland: /);
});

test('an inspection stands beside another of its council, or of another, on a phone too', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 800 });
	await visit(page, '/compare/?inspection=cumbria-sif-2018-01-29-re-inspection');
	await page.getByRole('link', { name: 'Another inspection', exact: true }).click();
	const title = page.getByRole('heading', { level: 1 });
	await expect(title).toHaveText(
		'Cumbria, 2015 to 2018: better in four areas, the same in two and worse in none'
	);
	await page.getByRole('link', { name: /^ILACS, inspected/ }).click();
	await expect(title).toHaveText(/^Cumbria, 2018 to 2022: better in one area/);
	await page.getByRole('link', { name: 'Another council', exact: true }).click();
	await page.getByRole('searchbox', { name: 'Find a council inspected under SIF' }).fill('leeds');
	await page.keyboard.press('Enter');
	await expect(title).toHaveText(/^Leeds beside Cumbria: better in /);
	// Nothing of the page is wider than the phone.
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	await page.getByRole('link', { name: 'Both services', exact: true }).click();
	await expect(page).not.toHaveURL(/beside|other/);
});
