import { chooseFile, expect, test, visit, type Page } from './site.ts';

const csv = (authority: string, grade: number, year = 2012) => ({
	name: `${authority.toLowerCase()}.csv`,
	mimeType: 'text/csv',
	buffer: Buffer.from(
		[
			'authority,framework,published,service,area,grade',
			`${authority},SLAC,${year}-05-29,Safeguarding,Overall effectiveness,${grade}`,
			`${authority},SLAC,${year}-05-29,Looked-after children,Overall effectiveness,2`
		].join('\n')
	)
});

const PLACES = ['Northtown', 'Southtown', 'Westham'] as const;

const bar = (page: Page) => page.locator('.inspection-bar');

/** Opens files on the data page, one after the other, and waits for each. */
async function openEach(page: Page): Promise<void> {
	await visit(page, '/data/');
	for (const [index, place] of PLACES.entries()) {
		await chooseFile(page, csv(place, index + 1));
		await expect(bar(page)).toContainText(place);
		await expect(page).toHaveURL(/heatmap/);
	}
	await page.getByRole('link', { name: 'Data', exact: true }).click();
	await expect(page).toHaveURL(/data/);
}

async function change(page: Page, place: string): Promise<void> {
	await page.getByRole('button', { name: /^Change/ }).click();
	await bar(page)
		.getByRole('link', { name: new RegExp(`^${place}, published`) })
		.click();
	await expect(bar(page)).toContainText(place);
}

test('files opened one after another are all there, and page, address and download follow the choice', async ({
	page
}) => {
	await openEach(page);
	for (const place of PLACES) {
		await expect(page.getByRole('heading', { name: `${place.toLowerCase()}.csv` })).toBeVisible();
	}
	for (const place of ['Northtown', 'Westham', 'Southtown']) {
		await change(page, place);
		await expect(page).toHaveURL(new RegExp(`inspection=${place.toLowerCase()}-slac-2012-05-29$`));
		await page.getByRole('link', { name: 'Heatmap', exact: true }).click();
		const others = PLACES.filter((each) => each !== place);
		for (const other of others) await expect(page.locator('main')).not.toContainText(other);
		await expect(page.locator('main')).toContainText(place);
		await page.getByRole('button', { name: /^Save or copy.*heatmap$/ }).click();
		const [file] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'CSV' }).click()
		]);
		expect(file.suggestedFilename()).toBe(`${place.toLowerCase()}-2012-grade-heatmap.csv`);
	}
});

test('what is closed is gone by itself, is there again once undone, and outlasts a reload', async ({
	page
}) => {
	await openEach(page);
	const southtown = page.getByRole('heading', { name: 'southtown.csv' });
	await page.getByRole('button', { name: 'Close southtown.csv' }).click();
	await expect(southtown).toHaveCount(0);
	await expect(page.getByText('southtown.csv was closed.')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'northtown.csv' })).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(southtown).toBeVisible();
	await page.reload();
	await page.locator('html[data-ready]').waitFor();
	for (const place of PLACES) {
		await expect(page.getByRole('heading', { name: `${place.toLowerCase()}.csv` })).toBeVisible();
	}
	await change(page, 'Southtown');
	await expect(page.locator('main')).toContainText('The rows: Southtown');
});

test('closing what is shown says that it is gone, and undoing shows it again', async ({ page }) => {
	await openEach(page);
	await page.getByRole('button', { name: 'Close westham.csv' }).click();
	await expect(bar(page)).toContainText('Cumbria');
	await page.getByRole('button', { name: 'Undo' }).click();
	await change(page, 'Westham');
});

test('a corrected file takes the place of the one before, which one click brings back', async ({
	page
}) => {
	await openEach(page);
	await page.getByRole('link', { name: 'Overview', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Safeguarding is adequate');
	await visit(page, '/data/');
	await page.getByLabel(/Choose files/).setInputFiles(csv('Westham', 4));
	await page.getByLabel('Take what arrives').check();
	await page.getByRole('button', { name: 'Add to what is open' }).click();
	await expect(page.getByText('was open already, and now says what the file says')).toBeVisible();
	await page.getByRole('link', { name: 'What was read' }).click();
	await expect(page.getByRole('heading', { name: 'westham.csv' })).toHaveCount(1);
	await page.getByRole('link', { name: 'Overview', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Safeguarding is inadequate');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Safeguarding is adequate');
});

test('the same file again adds nothing, and that is said', async ({ page }) => {
	await openEach(page);
	await page.getByLabel(/Choose files/).setInputFiles(csv('Northtown', 1));
	await expect(
		page.getByText('is open already, and the file says nothing more, so nothing was added')
	).toBeVisible();
	await expect(bar(page)).toContainText('Northtown');
	await page.getByRole('link', { name: 'What was read' }).click();
	await expect(page.getByRole('heading', { name: 'northtown.csv' })).toHaveCount(1);
});

test('past the room that the browser has, each inspection says that it is not kept, and the others are', async ({
	page
}) => {
	await visit(page, '/data/');
	await page.getByLabel(/Choose files/).setInputFiles(csv('Northtown', 1));
	await expect(bar(page)).toContainText('Northtown');
	await page.evaluate(() => {
		const own = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')
			?.value as IDBObjectStore['put'];
		IDBObjectStore.prototype.put = function (this: IDBObjectStore, value: unknown, key) {
			const isRoom = !JSON.stringify(value).includes('southtown');
			if (!isRoom) throw new DOMException('Full.', 'QuotaExceededError');
			return own.call(this, value, key);
		};
	});
	await chooseFile(page, csv('Southtown', 2));
	await expect(page.getByText('It is not kept after a reload.')).toBeVisible();
	await page.getByRole('link', { name: 'What was read' }).click();
	await expect(page.getByText('· not kept after a reload')).toHaveCount(1);
	await page.reload();
	await page.locator('html[data-ready]').waitFor();
	await expect(page.getByRole('heading', { name: 'northtown.csv' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'southtown.csv' })).toHaveCount(0);
});
