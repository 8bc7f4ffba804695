import { readdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { test as base } from '@playwright/test';
import { staticServer } from '../../scripts/static-server.ts';
import { expect, PAGES, test as site } from './site.ts';

/** The built site in a folder of a server that knows only files. */
const test = site.extend<object, { folder: string }>({
	folder: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from this pattern
		async ({}, use) => {
			const server = staticServer('build', '/a/b/');
			await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
			const { port } = server.address() as AddressInfo;
			await use(`http://localhost:${port}/a/b`);
			await new Promise((resolve) => server.close(resolve));
		},
		{ scope: 'worker' }
	],
	baseURL: async ({ folder }, use) => use(folder)
});

test('every page opens by its address in a folder, and leads to all others there', async ({
	page,
	folder
}) => {
	test.setTimeout(120_000);
	for (const path of PAGES) {
		await test.step(path, async () => {
			await page.goto(`${folder}${path}`);
			await page.locator('html[data-ready]').waitFor();
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			const fonts = await page.evaluate(async () => {
				await document.fonts.ready;
				return [...document.fonts].filter(({ status }) => status === 'loaded').length;
			});
			expect(fonts).toBeGreaterThan(0);
			const links = await page
				.locator('a')
				.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
			expect(links).toContain(`${folder}/heatmap/`);
			const isAway = (link: string) => !link.startsWith(`${folder}/`);
			expect(
				links.filter((link) => link.startsWith(new URL(folder).origin)).filter(isAway)
			).toEqual([]);
		});
	}
	await page.getByRole('link', { name: 'Heatmap', exact: true }).click();
	await expect(page).toHaveURL(`${folder}/heatmap/`);
	await expect(page.getByRole('grid')).toBeVisible();
});

test('a server that hides names with an underscore is told not to', () => {
	expect(readdirSync('build')).toContain('.nojekyll');
});

test('the frame of every figure opens by its address in a folder', async ({ page, folder }) => {
	test.setTimeout(120_000);
	const figures = readdirSync('build/embed');
	expect(figures.length).toBeGreaterThan(8);
	for (const figure of figures) {
		await page.goto(`${folder}/embed/${figure}/`);
		await page.locator('html[data-ready]').waitFor();
		await expect(page.locator('main')).not.toBeEmpty();
	}
});

base(
	'an address that does not exist shows a page that needs no other file and no script',
	async ({ browser }) => {
		const server = staticServer('build', '/a/b/');
		await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
		const { port } = server.address() as AddressInfo;
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		const requests: string[] = [];
		page.on('request', (request) => requests.push(request.url()));
		const response = await page.goto(`http://localhost:${port}/a/b/no/such/page/`);
		expect(response?.status()).toBe(404);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'There is no page at this address'
		);
		expect(requests).toHaveLength(1);
		for (const [path, link] of [
			['heatmpa', 'this folder'],
			['heatmpa/', 'the one above it']
		] as const) {
			await page.goto(`http://localhost:${port}/a/b/${path}`);
			await page.getByRole('link', { name: link }).click();
			await expect(page).toHaveURL(`http://localhost:${port}/a/b/`);
			await expect(page.getByRole('navigation')).toBeVisible();
		}
		await context.close();
		server.close();
	}
);
