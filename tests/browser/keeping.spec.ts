import { readFile } from 'node:fs/promises';
import { expect, test, visit, type Page } from './site.ts';

/** A table of so many inspections, each of another place. */
const csv = (place: string, count = 1) => ({
	name: `${place.toLowerCase()}.csv`,
	mimeType: 'text/csv',
	buffer: Buffer.from(
		[
			'authority,framework,published,service,area,grade',
			...Array.from({ length: count }, (_, at) => {
				const name = count === 1 ? place : `${place} ${at + 1}`;
				return `${name},SLAC,2012-05-29,Safeguarding,Overall effectiveness,${(at % 4) + 1}`;
			})
		].join('\n')
	)
});

const bar = (page: Page) => page.locator('.inspection-bar');
const kept = (page: Page) => page.getByRole('region', { name: 'Kept in this browser' });

async function add(page: Page, ...files: ReturnType<typeof csv>[]): Promise<void> {
	await visit(page, '/data/');
	await page.getByLabel(/Choose files/).setInputFiles(files);
}

/** So many inspections are in the store of the browser, which must be there: to open it would make it. */
async function stored(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			new Promise<number>((resolve, reject) => {
				const opening = indexedDB.open('fourpoint');
				opening.onerror = () => reject(new Error('It does not open.'));
				opening.onsuccess = () => {
					const database = opening.result;
					const counting = database.transaction('inspections').objectStore('inspections').count();
					counting.onsuccess = () => {
						database.close();
						resolve(counting.result);
					};
				};
			})
	);
}

test('what is open is there again in another tab once the first is closed, and the page says since when', async ({
	page,
	context
}) => {
	await add(page, csv('Northtown', 12), csv('Southtown'));
	await expect(kept(page)).toContainText(/since \d+ \w+ \d{4}: 13 inspections from two files\./);
	// A page of the same browser, which stays when the first is gone.
	const again = await context.newPage();
	await page.goto('about:blank');
	await visit(again, '/data/');
	await expect(kept(again)).toContainText('13 inspections from two files.');
	await expect(bar(again)).toContainText('Cumbria');
	await visit(again, '/heatmap/?inspection=southtown-slac-2012-05-29');
	await expect(bar(again)).toContainText('Southtown');
});

test('two tabs that add at once lose nothing, and each shows what the other did without taking the focus', async ({
	page,
	context
}) => {
	const other = await context.newPage();
	await Promise.all([visit(page, '/data/'), visit(other, '/data/')]);
	await Promise.all([
		page.getByLabel(/Choose files/).setInputFiles(csv('Northtown', 3)),
		other.getByLabel(/Choose files/).setInputFiles(csv('Southtown', 4))
	]);
	for (const each of [page, other]) {
		await expect(kept(each)).toContainText('seven inspections from two files.');
	}
	const search = page.getByLabel(/Choose files/);
	await search.focus();
	await other.getByRole('button', { name: 'Close northtown.csv' }).click();
	await expect(page.getByText('Another tab of this site removed three inspections.')).toBeVisible();
	await expect(search).toBeFocused();
	await expect(kept(page)).toContainText('four inspections from one file.');
	await other.getByRole('button', { name: 'Undo' }).click();
	await expect(kept(page)).toContainText('seven inspections from two files.');
	for (const each of [page, other]) {
		await each.reload();
		await expect(kept(each)).toContainText('seven inspections from two files.');
	}
});

test('what is shown and removed in another tab says so', async ({ page, context }) => {
	await add(page, csv('Northtown'));
	await expect(page).toHaveURL(/heatmap/);
	const other = await context.newPage();
	await visit(other, '/data/');
	await other.getByRole('button', { name: 'Close northtown.csv' }).click();
	await expect(page.getByRole('heading', { name: 'This inspection was removed' })).toBeVisible();
	await other.getByRole('button', { name: 'Undo' }).click();
	await expect(bar(page)).toContainText('Northtown');
});

test('a tab that is killed while it adds two thousand inspections loses nothing that was there', async ({
	page,
	context
}) => {
	const again = page;
	const killed = await context.newPage();
	await add(killed, csv('Northtown', 5));
	await expect(kept(killed)).toContainText('Kept in this browser since');
	await killed.getByLabel(/Choose files/).setInputFiles(csv('Southtown', 2000));
	await expect(killed.getByRole('heading', { name: /^southtown\.csv/ })).toBeVisible();
	await killed.close({ runBeforeUnload: false });
	await visit(again, '/data/');
	await expect(kept(again)).toContainText(
		/(?:five inspections from one file|2,005 inspections from two files)\./
	);
	await expect(again.getByRole('heading', { name: /^northtown\.csv/ })).toBeVisible();
});

test('a damaged record is left out and said, until it is taken out', async ({ page }) => {
	await add(page, csv('Northtown', 3));
	await expect(kept(page)).toContainText('Kept in this browser since');
	await page.evaluate(
		() =>
			new Promise<void>((resolve) => {
				const opening = indexedDB.open('fourpoint');
				opening.onsuccess = () => {
					const database = opening.result;
					const writing = database.transaction('inspections', 'readwrite');
					writing
						.objectStore('inspections')
						.put({ order: 1, file: 'x', inspection: {} }, 'northtown-2-slac-2012-05-29');
					writing.oncomplete = () => {
						database.close();
						resolve();
					};
				};
			})
	);
	await page.reload();
	await expect(kept(page)).toContainText('two inspections from one file.');
	await expect(kept(page)).toContainText('One record kept in this browser is damaged');
	await page.getByRole('button', { name: 'Take out what is damaged' }).click();
	await expect(kept(page)).not.toContainText('damaged');
	await expect.poll(() => stored(page)).toBe(2);
});

test('by keyboard a file and an inspection get names of their own, which are kept, and undone', async ({
	page
}) => {
	await add(page, csv('Northtown', 2));
	await page.getByRole('button', { name: 'Rename northtown.csv' }).focus();
	await page.keyboard.press('Enter');
	await page.keyboard.type('From a colleague');
	await page.keyboard.press('Enter');
	await expect(page.getByText('northtown.csv is called “From a colleague” here.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Rename northtown.csv' })).toBeFocused();
	await page.getByRole('button', { name: /^Rename Northtown 2/ }).click();
	await page.getByLabel(/Your own name for Northtown 2/).fill('The second visit');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByText('· “The second visit”')).toBeVisible();
	await page.reload();
	await expect(page.getByText('“From a colleague”')).toBeVisible();
	await expect(page.getByText('· “The second visit”')).toBeVisible();
	await page.getByRole('button', { name: /^Rename Northtown 2/ }).click();
	await page.getByLabel(/Your own name for Northtown 2/).fill('');
	await page.keyboard.press('Enter');
	await expect(page.getByText('· “The second visit”')).toHaveCount(0);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText('· “The second visit”')).toBeVisible();

	await page
		.locator('.file')
		.getByRole('link', { name: /^Northtown 2/ })
		.click();
	const bar = page.locator('.inspection-bar');
	await expect(bar).toContainText('Northtown 2 “The second visit”');
	await bar.getByRole('button', { name: /^Change/ }).click();
	await expect(page.getByRole('link', { name: /^Northtown 2.*“The second visit”$/ })).toBeVisible();
});

test('a project file opens equal in another browser, and a changed one says what is wrong with it', async ({
	page,
	browser,
	baseURL
}) => {
	await add(page, csv('Northtown', 3));
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save the project file' }).click()
	]);
	expect(download.suggestedFilename()).toMatch(/^inspections-\d{4}-\d\d-\d\d\.fourpoint\.json$/);
	const bytes = await readFile(await download.path());
	const project = (buffer: Buffer) => ({
		name: 'ours.fourpoint.json',
		mimeType: 'application/json',
		buffer
	});
	const elsewhere = await browser.newContext({ baseURL: baseURL ?? '', serviceWorkers: 'block' });
	const other = await elsewhere.newPage();
	await add(
		other,
		project(Buffer.from(bytes.toString().replace('"grade":3', '"grade":9'))) as never
	);
	await expect(other.getByText(/files\[0\]\.inspections\[2\].*grade/).first()).toBeVisible();
	await expect(kept(other)).toContainText('two inspections from one file.');
	await other.getByLabel(/Choose files/).setInputFiles(project(bytes));
	await expect(kept(other)).toContainText('three inspections from');
	await expect(other.getByText(/ours\.fourpoint\.json: .*added.*/)).toBeVisible();
	await elsewhere.close();
});

test('everything is removed from the browser once that was asked, and one click brings it back', async ({
	page
}) => {
	await add(page, csv('Northtown', 2), csv('Southtown'));
	await page.getByRole('button', { name: 'Remove everything from this browser' }).click();
	await page.getByRole('button', { name: 'Keep it' }).click();
	await expect(
		page.getByRole('button', { name: 'Remove everything from this browser' })
	).toBeFocused();
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: 'Remove everything', exact: true }).click();
	await expect(
		page.getByText('Everything was removed from this browser: three inspections from two files.')
	).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await expect.poll(() => stored(page)).toBe(0);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(kept(page)).toContainText('three inspections from two files.');
	await expect.poll(() => stored(page)).toBe(3);
});

test('a reader who leaves before a file is kept is asked first, and not once it is', async ({
	page
}) => {
	// A slow disk: the store opens when it is let.
	await page.addInitScript(() => {
		let letOpen = () => {};
		const isLet = new Promise<void>((resolve) => (letOpen = resolve));
		Object.assign(window, { letOpen: () => letOpen() });
		const open = Reflect.get(IDBFactory.prototype, 'open') as (
			...asked: unknown[]
		) => IDBOpenDBRequest;
		IDBFactory.prototype.open = function (...asked) {
			const request = open.apply(this, asked);
			const listen = request.addEventListener.bind(request) as EventTarget['addEventListener'];
			request.addEventListener = (type: string, heard: unknown) => {
				const late = (event: Event) => void isLet.then(() => (heard as EventListener)(event));
				listen(type, type === 'success' ? late : (heard as EventListener));
			};
			return request;
		};
	});
	const asked: string[] = [];
	page.on('dialog', (dialog) => {
		asked.push(dialog.type());
		void dialog.dismiss();
	});
	await add(page, csv('Northtown'));
	await expect(bar(page)).toContainText('Northtown');
	const saving = page.getByText('This is still being saved in this browser.');
	await expect(saving).toBeVisible();
	const leave = () => page.evaluate(() => location.reload());
	await leave();
	await expect.poll(() => asked).toEqual(['beforeunload']);
	await expect(bar(page)).toContainText('Northtown');
	await page.evaluate(() => (window as unknown as { letOpen: () => void }).letOpen());
	await expect(saving).toHaveCount(0);
	await page.getByRole('link', { name: 'Data', exact: true }).click();
	await expect(kept(page)).toContainText('Kept in this browser');
	await page.evaluate(() => Object.assign(window, { isOld: true }));
	await leave();
	await page.waitForFunction(() => !('isOld' in window));
	expect(asked).toEqual(['beforeunload']);
});
