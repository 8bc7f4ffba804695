import { faultsInBothThemes } from './axe.ts';
import { expect, openFile, test, visit, type Page } from './site.ts';

const SHORT = 'tests/fixtures/short.csv';

/** What opens on some page; of what opens on a chart its card has a test, of whole pages every page. */
const OPENED: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
	[
		'the pages in a narrow window',
		async (page) => {
			await page.setViewportSize({ width: 320, height: 640 });
			await visit(page, '/');
			await page.getByRole('button', { name: 'Menu' }).click();
			await expect(page.getByRole('link', { name: 'About' })).toBeVisible();
		}
	],
	[
		'the inspections that are open',
		async (page) => {
			await openFile(page, SHORT);
			await page.getByRole('button', { name: /^Change/ }).click();
			await expect(page.getByRole('link', { name: /^Example: / })).toBeVisible();
		}
	],
	[
		'what was just closed, with Undo',
		async (page) => {
			await openFile(page, SHORT);
			await page.getByRole('link', { name: 'What was read' }).click();
			await page.getByRole('button', { name: 'Close short.csv' }).click();
			await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
		}
	],
	[
		'the problems of a file',
		async (page) => {
			await visit(page, '/data/');
			await page.getByLabel(/Choose files/).setInputFiles('tests/fixtures/messy.csv');
			await page.getByRole('button', { name: 'Add three inspections' }).click();
			await expect(page.getByRole('heading', { name: /^messy\.csv/ })).toBeVisible();
		}
	],
	[
		'a file that cannot be read',
		async (page) => {
			await visit(page, '/data/');
			await page
				.getByLabel(/Choose files/)
				.setInputFiles({ name: 'a.pdf', mimeType: 'text/csv', buffer: Buffer.from('%PDF-1.7') });
			await expect(page.getByText(/a\.pdf/).first()).toBeVisible();
		}
	],
	['the one page', (page) => visit(page, '/present/?pack=one-page')],
	[
		'a refusal to make nothing',
		async (page) => {
			await visit(page, '/present/?pack=cabinet');
			const taken = page.getByRole('checkbox', { checked: true });
			while ((await taken.count()) > 0) await taken.first().click();
			await page.getByRole('button', { name: 'Make the PowerPoint' }).click();
			await expect(page.getByText('No slide is taken. Tick at least one.')).toBeVisible();
		}
	]
];

for (const [what, open] of OPENED) {
	test(`${what}, open, has no accessibility fault that axe can find, light and dark`, async ({
		page
	}) => {
		await open(page);
		await page.locator('details').evaluateAll((all) => {
			for (const details of all) (details as HTMLDetailsElement).open = true;
		});
		expect(await faultsInBothThemes(page)).toEqual([]);
	});
}
