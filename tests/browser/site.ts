import { test as base, type Page } from '@playwright/test';

export { expect } from '@playwright/test';
export type { Page } from '@playwright/test';

export const PAGES = [
	...['/', '/heatmap/', '/compare/', '/figures/', '/actions/'],
	...['/present/', '/data/', '/about/']
];

/** A browser page on which anything written to the console, or sent elsewhere, fails the test. */
export const test = base.extend<{ page: Page }>({
	page: async ({ page, baseURL }, use) => {
		const faults: string[] = [];
		page.on('console', (message) => {
			if (['error', 'warning'].includes(message.type())) faults.push(message.text());
		});
		page.on('pageerror', (error) => faults.push(error.message));
		page.on('request', (request) => {
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

/** Chooses a file on the data page, to which a link leads from any page. */
export async function chooseFile(
	page: Page,
	file: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]
): Promise<void> {
	await page.getByRole('link', { name: 'Data', exact: true }).click();
	await page.getByLabel(/Choose files/).setInputFiles(file);
}

/** Opens a file of one's own on the data page and waits until it is what the pages show. */
export async function openFile(
	page: Page,
	file: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]
): Promise<void> {
	await visit(page, '/data/');
	await page.getByLabel(/Choose files/).setInputFiles(file);
	await page.locator('.inspection-bar', { hasText: 'Your file' }).waitFor();
}
