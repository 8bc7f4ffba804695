import { expect, test as base, type Page, type Route } from '@playwright/test';

/** Deals with the file of script that draws charts, which a page fetches when it needs it. */
async function withChartScript(page: Page, deal: (route: Route) => Promise<void>) {
	await page.route(/\/_app\/immutable\/chunks\/.*\.js$/, async (route) => {
		const script = await (await page.request.get(route.request().url())).text();
		await (/ as Chart\b/.test(script) ? deal(route) : route.continue());
	});
}

/** @returns what lets it arrive */
async function holdBack(page: Page): Promise<() => void> {
	let arrive = () => {};
	const arrived = new Promise<void>((resolve) => (arrive = resolve));
	await withChartScript(page, (route) => arrived.then(() => route.continue()));
	return arrive;
}

/** A page on which no error goes unseen but that of a file that was kept from it. */
const test = base.extend<{ page: Page }>({
	page: async ({ page }, use) => {
		const faults: string[] = [];
		page.on('pageerror', (error) => faults.push(error.message));
		await use(page);
		// A request may still be on its way through a route when its test ends.
		await page.unrouteAll({ behavior: 'ignoreErrors' });
		base.expect(faults).toEqual([]);
	}
});

async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await page.locator('html[data-ready]').waitFor();
}

const heatmap = (page: Page) => page.locator('[data-figure="grade-heatmap"]');
const words = (page: Page) =>
	heatmap(page).locator('svg text').filter({ visible: true, hasText: /\w/ });
const EVERY_GRADE = /^[1-4]$|Outstanding|Good|Adequate|Inadequate/;

for (const width of [1440, 1024]) {
	test(`at ${width} pixels the drawing stays until another can be drawn, and focus stays in it`, async ({
		page
	}) => {
		const arrive = await holdBack(page);
		await page.setViewportSize({ width, height: 900 });
		await open(page, '/heatmap/');
		const inadequate = heatmap(page).locator('svg rect[fill="#b7592a"]').filter({ visible: true });
		await expect(inadequate.first()).toBeVisible();
		await expect(words(page).filter({ hasText: EVERY_GRADE }).first()).toBeVisible();
		await page.getByLabel('Colours').selectOption('traffic-light');
		await expect(page).toHaveURL(/colours/);

		const cell = page.getByRole('link', { name: /^Staying safe, looked-after/ });
		await cell.focus();
		await expect(inadequate.first()).toBeVisible();
		arrive();
		await expect(inadequate).toHaveCount(0);
		await expect(cell).toBeFocused();
		await expect(cell).toHaveAttribute('tabindex', '0');
	});
}

test('the drawings that the first pages come with suit every window', async ({ page }) => {
	let fetched = 0;
	await withChartScript(page, (route) => {
		fetched += 1;
		return route.continue();
	});
	for (const width of [320, 390, 768, 1440]) {
		await page.setViewportSize({ width, height: 900 });
		for (const path of ['/', '/heatmap/']) {
			await open(page, path);
			await page.waitForLoadState('networkidle');
			await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
			expect(fetched, `${path} at ${width}`).toBe(0);
		}
	}
});

test('other colours wait for the drawing, and other data for nothing', async ({ page }) => {
	const arrive = await holdBack(page);
	await page.setViewportSize({ width: 900, height: 900 });
	await open(page, '/heatmap/');
	await page.getByLabel('Colours').selectOption('traffic-light');
	await expect(page).toHaveURL(/colours/);
	await expect(words(page).first()).toBeVisible();
	await page.getByRole('combobox', { name: 'Grade' }).selectOption('4');
	await expect(page).toHaveURL(/grade=4/);
	await expect(words(page)).toHaveCount(0);
	arrive();
	await expect(page.getByRole('rowheader')).toHaveCount(5);
	await expect(page.locator('figure svg rect[fill="#c4321f"]').first()).toBeAttached();
});

test('where what draws cannot be fetched, the drawing stays, or words and a list stand there', async ({
	page
}) => {
	await withChartScript(page, (route) => route.abort());
	await page.setViewportSize({ width: 1440, height: 900 });
	await open(page, '/heatmap/');
	await expect(page.getByRole('grid')).toBeVisible();
	await expect(words(page).first()).toBeVisible();
	await page.getByLabel('Colours').selectOption('traffic-light');
	await expect(heatmap(page).getByText('These colours could not be fetched.')).toBeVisible();
	await expect(words(page).first()).toBeVisible();
	await page.getByRole('combobox', { name: 'Grade' }).selectOption('4');
	await expect(heatmap(page).getByText('The drawing could not be fetched.')).toBeVisible();
	await expect(words(page)).toHaveCount(0);
	await expect(
		page.getByRole('link', { name: 'Looked-after children 4 Inadequate' }).first()
	).toBeVisible();
	await heatmap(page).locator('summary').click();
	await expect(page.getByRole('cell', { name: '4 Inadequate' }).first()).toBeVisible();
});
