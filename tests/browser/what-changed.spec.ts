import { expect, test, visit } from './site.ts';

test('what changed is limited by publication with the keyboard, and a limit within which nothing is leads back', async ({
	page
}) => {
	await visit(page, '/england/?view=changes');
	const title = page.getByRole('heading', { level: 1 });
	await expect(title).toHaveText(/ 46 of 115 overall grades got better, 50 /);
	const published = page.getByRole('combobox', { name: 'Published by' });
	const day = page.getByLabel('Day', { exact: true });

	await published.focus();
	await page.keyboard.press('ArrowDown');
	await expect(page).toHaveURL(/published=\d{4}-\d{2}-\d{2}/);
	await expect(published).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(day).toBeFocused();
	// The same in the order of either country.
	await page.keyboard.type('05052023');
	await expect(page).toHaveURL(/published=2023-05-05/);
	await expect(title).toHaveText(
		'From one ILACS inspection to the next, 12 of 23 overall grades got better, 8 stayed the same and 3 got worse'
	);
	await expect(page.getByText(/ 23 pairs of inspections published by 5 May 2023$/)).toBeVisible();

	await published.selectOption("Ofsted's sheet of 2023");
	await expect(day).toBeHidden();
	await page
		.getByRole('combobox', { name: 'Inspections' })
		.selectOption('From the first SIF to the first ILACS inspection');
	await expect(title).toHaveText(
		/ 76 of 148 overall grades got better, 46 stayed the same and 26 got worse$/
	);

	await visit(page, '/england/?view=changes&published=1990-01-01');
	await expect(title).toHaveText('Nothing to compare here');
	await page.getByRole('link', { name: 'Published on any day' }).click();
	await expect(title).toHaveText(/ 46 of 115 /);

	await visit(page, '/england/?view=changes&published=soon');
	await expect(page.getByText('"soon" is no day of publication')).toBeVisible();
	await page.getByRole('link', { name: 'Leave it out of the address' }).click();
	await expect(page.getByText('"soon" is no day of publication')).toBeHidden();
	await expect(page).not.toHaveURL(/published/);
});
