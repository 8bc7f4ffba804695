import { ownColours } from './own-colours.ts';
import { bearsSpacing } from './text-spacing.ts';
import { expect, test, visit, type Page } from './site.ts';

const grid = (page: Page) => page.getByRole('grid');
const rowsThatExist = (page: Page) => grid(page).locator('.body [role=row]');

test('a reader with only a keyboard walks a grid of which only the rows in view exist', async ({
	page
}) => {
	await visit(page, '/england/');
	await expect(grid(page)).toHaveAttribute('aria-rowcount', /^1[67]\d$/);
	expect(await rowsThatExist(page).count()).toBeLessThan(60);
	await expect(grid(page).locator('[tabindex="0"]')).toHaveCount(1);
	await grid(page).locator('[tabindex="0"]').focus();

	await test.step('to the last row, which comes into being, and back', async () => {
		await page.keyboard.press('Control+End');
		const last = grid(page).getByRole('row').last();
		await expect(last.locator(':focus')).toBeVisible();
		await page.keyboard.press('Home');
		await expect(last.getByRole('rowheader').locator(':focus')).toBeVisible();
		await page.keyboard.press('PageUp');
		await expect(grid(page).locator(':focus')).toBeInViewport();
		await expect(rowsThatExist(page).locator(':focus')).toHaveCount(1);
	});

	await test.step('the focus stays on its row while another part is scrolled into view', async () => {
		const focused = await grid(page).locator(':focus').innerText();
		await grid(page)
			.locator('..')
			.evaluate((scroller) => {
				scroller.scrollTop = 0;
			});
		await expect(rowsThatExist(page).first()).toBeInViewport();
		await expect(grid(page).locator(':focus')).toHaveText(focused);
		await expect(grid(page).locator('[tabindex="0"]')).toHaveCount(1);
	});

	await test.step('a heading sorts, says so and keeps the focus', async () => {
		await page.keyboard.press('Control+Home');
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('Enter');
		const heading = page.getByRole('columnheader', { name: 'Overall effectiveness' });
		await expect(heading).toHaveAttribute('aria-sort', 'descending');
		await expect(heading.getByRole('button')).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(heading).toHaveAttribute('aria-sort', 'ascending');
		await expect(page).toHaveURL(/\?sort=-both\.overall-effectiveness$/);
		await expect(page.getByLabel('Sort by').locator('option:checked')).toHaveText(
			'Overall effectiveness, best first'
		);
	});

	await test.step('a cell opens its judgement, and a row its inspection', async () => {
		await page.getByPlaceholder('Find a council').fill('knows');
		await expect(page.getByRole('status').getByText(/^Knowsley, row \d+ of 153$/)).toBeVisible();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('link', { name: 'Knowsley' })).toBeFocused();
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/heatmap\/\?inspection=knowsley-.*&judgement=overall/);
		await expect(page.getByRole('region', { name: /Overall effectiveness/ })).toContainText(
			'4 Inadequate'
		);
		await page.goBack();
		await expect(page).toHaveURL(/\/england\/\?sort=/);
	});
});

test('what is chosen stands in the address, is counted aloud, and goes into files', async ({
	page
}) => {
	await visit(page, '/england/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'103 of 153 councils are good or outstanding overall; 19 are inadequate'
	);
	await page.getByRole('link', { name: /^ten ?: Inadequate for both/ }).click();
	await expect(page).toHaveURL(/\?asked=both-inadequate$/);
	await expect(page.getByRole('status').getByText('10 of 153 councils')).toBeVisible();
	await page.getByRole('link', { name: /^show all/ }).click();
	await page.getByRole('combobox', { name: 'Region', exact: true }).selectOption('North West');
	await page.getByRole('combobox', { name: 'Grade', exact: true }).selectOption('4 Inadequate');
	await page.getByRole('combobox', { name: 'In which area' }).selectOption('Overall effectiveness');
	await expect(page.getByRole('status').getByText('7 of 24 councils')).toBeVisible();
	await expect(page).toHaveTitle(/England/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Seven of 24 councils in the North West are inadequate overall'
	);
	await page.getByRole('button', { name: /^Save or copy/ }).click();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: /^CSV/ }).click();
	expect((await download).suggestedFilename()).toBe('north-west-ilacs-national-grid.csv');
});

test('what is chosen before the page has followed the choice before is chosen too', async ({
	page
}) => {
	await visit(page, '/england/');
	await expect(page.getByRole('status').getByText('153 councils')).toBeAttached();
	const selects = page.getByRole('combobox', { name: /^(?:Region|Grade|In which area)$/ });
	await expect(selects).toHaveCount(3);
	await selects.evaluateAll((all) => {
		for (const [at, words] of ['North West', '4 Inadequate', 'Overall effectiveness'].entries()) {
			const select = all[at] as HTMLSelectElement;
			select.value = [...select.options].find(({ text }) => text === words)?.value ?? '';
			select.dispatchEvent(new Event('change', { bubbles: true }));
		}
	});
	await expect(page.getByRole('status').getByText('7 of 24 councils')).toBeVisible();
});

test('it bears other spacing and colours, and reads at 320 pixels', async ({ page }) => {
	await visit(page, '/england/');
	await expect(rowsThatExist(page).first()).toBeVisible();
	await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
	expect.soft(await ownColours(page)).toEqual([]);
	await page.emulateMedia({ forcedColors: 'none' });
	await bearsSpacing(page);
	await page.setViewportSize({ width: 320, height: 700 });
	await expect(rowsThatExist(page).first()).toBeVisible();
	const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
	expect(scrollWidth).toBe(clientWidth);
});

test('on paper every row is drawn, in parts under the headings', async ({ page }) => {
	await visit(page, '/england/?region=london');
	await expect(rowsThatExist(page).first()).toBeVisible();
	await expect
		.poll(() =>
			page.evaluate(() => {
				window.dispatchEvent(new Event('beforeprint'));
				return document.querySelectorAll('.on-paper .portrait svg').length;
			})
		)
		.toBeGreaterThan(0);
	await page.emulateMedia({ media: 'print' });
	const paper = page.locator('.on-paper .portrait');
	await expect(paper.getByText('Barnet', { exact: true })).toHaveCount(1);
	await expect(paper.getByText('Westminster', { exact: true })).toHaveCount(1);
	await expect(grid(page)).toBeHidden();
	await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
	await expect(page.locator('.on-paper')).toHaveCount(0);
});

test('many inspections dropped here are shown here, under the framework that they are of', async ({
	page
}) => {
	await visit(page, '/england/?grade=4&area=both.overall-effectiveness');
	await expect(rowsThatExist(page).first()).toBeVisible();
	await page.evaluate(() => {
		const dataTransfer = new DataTransfer();
		const rows = ['authority,framework,published,service,area,grade'];
		for (const name of ['Northshire', 'Southshire']) {
			rows.push(`${name},SLAC,2010-05-04,Safeguarding,Overall effectiveness,4`);
		}
		dataTransfer.items.add(new File([rows.join('\n')], 'two.csv', { type: 'text/csv' }));
		for (const type of ['dragover', 'drop']) {
			const event = new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer });
			document.body.dispatchEvent(event);
		}
	});
	await expect(page).toHaveURL(/\/england\/\?grade=4&framework=slac$/);
	await expect(page.getByRole('region', { name: 'What has just changed' })).toContainText(
		'two.csv'
	);
	await page.getByPlaceholder('Find a council').fill('southsh');
	await expect(page.getByRole('link', { name: 'Southshire' })).toBeVisible();
});

test('two services with an area of one name are told apart where rows are put in order', async ({
	page
}) => {
	await visit(page, '/england/?framework=slac');
	const options = page.getByLabel('Sort by').locator('option');
	await expect(
		options.filter({ hasText: 'Overall effectiveness, looked-after children, worst first' })
	).toHaveCount(1);
	const orders = await options.allInnerTexts();
	expect(new Set(orders).size).toBe(orders.length);
});

test('in a small window the page follows the focus from row to row', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 480 });
	await visit(page, '/england/');
	await page.getByPlaceholder('Find a council').fill('halton');
	await expect(page.getByRole('status').getByText(/^Halton, row \d+ of 153$/)).toBeVisible();
	await page.keyboard.press('Enter');
	const focused = grid(page).locator(':focus');
	await expect(focused).toHaveText('Halton');
	await expect(focused).toBeInViewport({ ratio: 1 });
	for (let row = 0; row < 9; row += 1) await page.keyboard.press('ArrowDown');
	await expect(focused).toBeInViewport({ ratio: 1 });
	await page.keyboard.press('Control+End');
	await expect(focused).toBeInViewport({ ratio: 0.9 });
});
