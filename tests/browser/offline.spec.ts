import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { staticServer } from '../../scripts/static-server.ts';
import { chooseFile, expect, keptOffline, PAGES, test as site, visit, type Page } from './site.ts';

/** The site in a folder of a server that can be told to be gone, and to publish another version. */
interface Publisher {
	readonly address: string;
	/** Nobody answers any more. */
	goAway(): Promise<void>;
	/** Publishes the same site again, as a new version whose pages begin with other words. */
	publish(): void;
}

const test = site.extend<{ publisher: Publisher }>({
	// eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from this pattern
	publisher: async ({}, use) => {
		const folder = mkdtempSync(join(tmpdir(), 'fourpoint-'));
		cpSync('build', folder, { recursive: true });
		const server = staticServer(folder, '/a/b/');
		await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
		const { port } = server.address() as AddressInfo;
		await use({
			address: `http://localhost:${port}/a/b`,
			goAway: () => closed(server),
			publish: () => publishAnother(folder)
		});
		await closed(server);
		rmSync(folder, { recursive: true });
	},
	baseURL: async ({ publisher }, use) => use(publisher.address),
	serviceWorkers: 'allow'
});

function closed(server: Server): Promise<void> {
	server.closeAllConnections();
	return new Promise((resolve) => server.close(() => resolve()));
}

const VERSION = 'Second version';

function publishAnother(folder: string): void {
	const { version } = JSON.parse(readFileSync(join(folder, '_app/version.json'), 'utf8')) as {
		version: string;
	};
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		if (!/\.(?:html|js)$/.test(name)) continue;
		const path = join(folder, name);
		const text = readFileSync(path, 'utf8').replaceAll(version, `${version}2`);
		writeFileSync(path, text.replace('<meta charset="utf-8" />', `$&<meta name="${VERSION}">`));
	}
}

const secondVersion = (page: Page) => page.locator(`meta[name="${VERSION}"]`);

/** Paths of all that the browser has kept, and of nothing from elsewhere. */
async function keptPaths(page: Page): Promise<readonly string[]> {
	const addresses = await page.evaluate(async () => {
		const caches = await Promise.all(
			(await self.caches.keys()).map((name) => self.caches.open(name))
		);
		const requests = await Promise.all(caches.map((cache) => cache.keys()));
		return requests.flat().map(({ url }) => url);
	});
	const origins = new Set(addresses.map((address) => new URL(address).origin));
	expect([...origins]).toEqual([new URL(page.url()).origin]);
	return addresses.map((address) => new URL(address).pathname);
}

test('after one visit every page opens without a connection, and files are read and made', async ({
	page,
	publisher
}) => {
	await visit(page, `${publisher.address}/`);
	await keptOffline(page);
	const kept = await keptPaths(page);
	for (const name of readdirSync('build/_app/immutable', { recursive: true, encoding: 'utf8' })) {
		// Tables of characters and fonts wait for a document that needs them.
		if (/\.(?:bcmap|pfb|ttf)$/.test(name))
			expect(kept).not.toContain(`/a/b/_app/immutable/${name}`);
		else if (/\.\w+$/.test(name)) expect(kept).toContain(`/a/b/_app/immutable/${name}`);
	}
	await publisher.goAway();

	for (const path of PAGES) {
		await visit(page, `${publisher.address}${path}`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	}
	await chooseFile(page, 'tests/fixtures/short.csv');
	await page.locator('.inspection-bar', { hasText: 'Your file' }).waitFor();
	await page.getByRole('link', { name: 'Heatmap', exact: true }).click();
	await expect(page.getByRole('grid')).toBeVisible();
	await page.reload();
	await expect(page.locator('.inspection-bar')).toContainText('Southshire');

	await page.getByRole('link', { name: 'Present', exact: true }).click();
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: /^Make the PowerPoint/ }).click();
	expect((await saving).suggestedFilename()).toMatch(/\.pptx$/);

	await page.goto(`${publisher.address}/heatmap`);
	await expect(page).toHaveURL(`${publisher.address}/heatmap/`);
	await page.goto(`${publisher.address}/no/such/page/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'This page cannot be shown without a connection'
	);
	await page.getByRole('link', { name: 'the first page' }).click();
	await expect(page).toHaveURL(`${publisher.address}/`);
});

test('a new version waits until it is asked for, and other pages go on with what they have', async ({
	page,
	context,
	publisher
}) => {
	await visit(page, `${publisher.address}/compare/`);
	await keptOffline(page);
	const other = await context.newPage();
	await visit(other, `${publisher.address}/`);
	await chooseFile(page, 'tests/fixtures/short.csv');
	await page.locator('.inspection-bar', { hasText: 'Your file' }).waitFor();
	publisher.publish();
	await page.reload();
	const notice = page.getByRole('region', { name: 'New version' });
	await expect(notice.getByRole('status')).toHaveText(
		'A new version of Fourpoint is ready. Loading it starts this page again.'
	);
	await expect(secondVersion(page)).toHaveCount(0);
	await page.reload();
	await expect(secondVersion(page)).toHaveCount(0);

	await notice.getByRole('button', { name: 'Load the new version' }).click();
	await expect(secondVersion(page)).toHaveCount(1);
	await expect(page.locator('.inspection-bar')).toContainText('Southshire');
	await expect(notice).toHaveCount(0);

	await expect(other.getByRole('region', { name: 'New version' })).toBeVisible();
	await expect(secondVersion(other)).toHaveCount(0);
	await other.getByRole('button', { name: 'Later' }).click();
	await expect(other.getByRole('region', { name: 'New version' })).toHaveCount(0);
	await expect(other.getByRole('heading', { level: 1 })).toBeFocused();
	await other.getByRole('link', { name: 'Present', exact: true }).click();
	await expect(other.getByRole('button', { name: /^Make the/ })).toBeVisible();
	await other.close();

	await page.goto(`${publisher.address}/compare/`);
	await expect(secondVersion(page)).toHaveCount(1);
	await expect.poll(() => page.evaluate(() => caches.keys())).toHaveLength(1);
});
