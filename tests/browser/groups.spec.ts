import { expect, test, visit } from './site.ts';

const PLACES = ['Barnet', 'Bolton', 'Brent', 'Bury', 'Camden', 'Derby', 'Essex', 'Islington'];
const MORE = ['Kent', 'Leeds', 'Luton', 'York'];

const COUNCILS = {
	name: 'councils.csv',
	mimeType: 'text/csv',
	buffer: Buffer.from(
		[
			'authority,framework,published,service,area,grade',
			...[...PLACES, ...MORE].map((place) => `${place},SLAC,2011-03-14,Safeguarding,Overall,2`)
		].join('\n')
	)
};

test('a group of authorities is made, narrows a list, is changed and renamed, outlasts a reload and is removed', async ({
	page
}) => {
	await visit(page, '/data/');
	await page.getByLabel(/Choose files/).setInputFiles(COUNCILS);
	const file = page.locator('.file');
	const listed = file.locator('a[href*="inspection="]');
	await expect(listed).toHaveCount(12);
	await expect(file.getByLabel('Group')).toHaveCount(0);

	const groups = page.getByRole('region', { name: 'Groups of authorities' });
	const make = groups.getByRole('button', { name: 'Make a group' });
	await make.press('Enter');
	const dialog = page.getByRole('dialog');
	const save = dialog.getByRole('button', { name: 'Save the group' });
	await save.click();
	await expect(dialog.getByRole('alert')).toHaveText('Give the group a name.');
	await dialog.getByLabel('Name of the group').fill('Near us');
	await save.click();
	await expect(dialog.getByRole('alert')).toHaveText('Tick at least one authority.');
	for (const place of ['Brent', 'Kent']) {
		await dialog.getByLabel(/^Find one of 13 authorities/).fill(place.toLowerCase());
		await dialog.getByLabel(place, { exact: true }).check();
	}
	// The first is out of sight by now.
	await expect(dialog.getByText('Authorities: 2 chosen')).toBeVisible();
	await save.click();
	await expect(make).toBeFocused();
	await expect(page.getByText('The group “Near us” has two authorities now.')).toBeVisible();
	await expect(groups.getByRole('listitem')).toContainText(['Near us two authorities']);

	const narrow = file.getByLabel('Group');
	await narrow.selectOption('Near us');
	await expect(listed).toHaveText([/^Brent,/, /^Kent,/]);

	await groups.getByRole('button', { name: 'Change the group Near us' }).click();
	await dialog.getByLabel('Name of the group').fill('Our neighbours');
	await dialog.getByLabel('Leeds', { exact: true }).check();
	await save.click();
	await expect(groups.getByRole('listitem')).toContainText(['Our neighbours three authorities']);

	await expect(page.getByText(/^Kept in this browser/)).toBeVisible();
	await page.reload();
	await page.locator('html[data-ready]').waitFor();
	await expect(groups.getByRole('listitem')).toContainText(['Our neighbours three authorities']);
	await narrow.selectOption('Our neighbours');
	await expect(listed).toHaveText([/^Brent,/, /^Kent,/, /^Leeds,/]);

	await groups.getByRole('button', { name: 'Remove the group Our neighbours' }).click();
	await expect(groups.getByRole('listitem')).toHaveCount(0);
	await expect(make).toBeFocused();
	await expect(listed).toHaveCount(12);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(groups.getByRole('listitem')).toContainText(['Our neighbours three authorities']);
});
