import { chooseFile, expect, test, visit } from './site.ts';

const FILE = {
	name: 'outcomes.csv',
	mimeType: 'text/csv',
	buffer: Buffer.from(
		[
			'authority,framework,published,area,grade',
			'Cumberland,ILACS,2024-11-26,Overall effectiveness,Good',
			'Cumberland,ILACS,2024-11-26,Impact of leaders,Good'
		].join('\n')
	)
};

test('an abolished council leads to its successors that are open, and they lead back', async ({
	page
}) => {
	await visit(page, '/');
	const bar = page.locator('.inspection-bar');
	await expect(bar).toContainText('Replaced by Cumberland and Westmorland and Furness');
	await expect(bar.getByRole('link', { name: 'Cumberland' })).toHaveCount(0);

	await chooseFile(page, FILE);
	await expect(bar).toContainText('Took over from Cumbria on 1 April 2023');
	await bar.getByRole('link', { name: 'Cumbria', exact: true }).click();
	await expect(bar).toContainText('Example');
	await expect(bar.getByRole('link', { name: 'Westmorland and Furness' })).toHaveCount(0);
	await bar.getByRole('link', { name: 'Cumberland', exact: true }).click();
	await expect(page).toHaveURL(/inspection=cumberland-ilacs-2024-11-26/);

	await bar.getByRole('link', { name: 'Cumbria', exact: true }).click();
	await page.getByRole('link', { name: 'Compare', exact: true }).click();
	await page.getByText('Statistical neighbours', { exact: true }).click();
	await expect(
		page.getByText(/has no neighbours for Cumbria, .* Its successors have these/)
	).toBeVisible();
	await expect(
		page.getByRole('main').getByRole('link', { name: 'Cumberland', exact: true })
	).toBeVisible();
});
