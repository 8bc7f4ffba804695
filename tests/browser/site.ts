import { test as base, type Page } from '@playwright/test';

export { expect } from '@playwright/test';
export type { Page } from '@playwright/test';

export const PAGES = [
	...['/', '/heatmap/', '/compare/', '/figures/', '/actions/'],
	...['/present/', '/data/', '/data/review/', '/data/map/', '/data/report/', '/about/']
];

/** What Playwright itself writes where it keeps a page from having a service worker. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/** A browser page on which anything written to the console, or sent elsewhere, fails the test. */
export const test = base.extend<{ page: Page }>({
	page: async ({ page, context, baseURL }, use) => {
		const faults: string[] = [];
		page.on('console', (message) => {
			const isFault = ['error', 'warning'].includes(message.type());
			if (isFault && message.text() !== BLOCKED) faults.push(message.text());
		});
		page.on('pageerror', (error) => faults.push(error.message));
		context.on('request', (request) => {
			const url = request.url();
			const local = url.startsWith(`${baseURL ?? ''}/`) || /^(?:blob|data):/.test(url);
			if (!local) faults.push(`a request went to ${url}`);
		});
		await use(page);
		// A request may still be on its way through a route when its test ends.
		await page.unrouteAll({ behavior: 'ignoreErrors' });
		base.expect(faults).toEqual([]);
	}
});

/** Opens a page and waits until it answers. */
export async function visit(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await page.locator('html[data-ready]').waitFor();
}

/** Waits until the browser has kept the whole site, where it may have a service worker. */
export async function keptOffline(page: Page): Promise<void> {
	const isKept = () =>
		page.evaluate(() => navigator.serviceWorker.controller?.state === 'activated');
	await base.expect.poll(isKept, { timeout: 30_000 }).toBe(true);
}

/** Chooses a file on the data page, to which a link leads from any page. */
export async function chooseFile(
	page: Page,
	file: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]
): Promise<void> {
	await page.getByRole('link', { name: 'Data', exact: true }).click();
	await page.getByLabel(/Choose files/).setInputFiles(file);
}

/**
 * Opens a file of one inspection on the data page, adds it where it waits to be reviewed, and waits until it
 * is what the pages show.
 */
export async function openFile(
	page: Page,
	file: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]
): Promise<void> {
	await visit(page, '/data/');
	await page.getByLabel(/Choose files/).setInputFiles(file);
	const add = page.getByRole('button', { name: /^Add one inspection/ });
	const shown = page.locator('.inspection-bar', { hasText: 'Your file' });
	await add.or(shown).waitFor();
	if (await add.isVisible()) await add.click();
	await shown.waitFor();
}
