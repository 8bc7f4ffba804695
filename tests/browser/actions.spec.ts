import { faultsInBothThemes } from './axe.ts';
import { expect, openFile, test, visit, type Page } from './site.ts';

const items = (page: Page) => page.locator('main ol > li');
const immediately = (page: Page) => page.getByRole('region', { name: /^Immediately/ });

for (const [width, height] of [
	[1440, 900],
	[390, 844]
] as const) {
	test(`what is due now is answered on the first screen at ${width} pixels`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await visit(page, '/actions/');
		const heading = page.getByRole('heading', { level: 1 });
		await expect(heading).toHaveText('Seven of 29 actions are due immediately');
		await expect(heading).toBeInViewport({ ratio: 1 });
		await expect(immediately(page).getByRole('listitem')).toHaveCount(7);
		await expect(immediately(page).getByRole('listitem').first()).toBeInViewport();
		const last = await immediately(page).getByRole('listitem').last().boundingBox();
		// One thumb's scroll is a screen more.
		expect((last?.y ?? Infinity) + (last?.height ?? 0)).toBeLessThan(
			width > 1000 ? height : 2 * height
		);
	});
}

test('actions are text of the size of the page, with service, judgement and paragraph', async ({
	page
}) => {
	await visit(page, '/actions/');
	await expect(items(page)).toHaveCount(29);
	await expect(page.locator('main svg')).toHaveCount(0);
	const first = items(page).first();
	await expect(first).toContainText('Check the caseload of every child and family worker');
	await expect(first).toContainText('Safeguarding');
	await expect(first).toContainText('Paragraph 21');
	const sizes = await items(page).evaluateAll((all) =>
		all.map((item) => getComputedStyle(item.querySelector('p') ?? item).fontSize)
	);
	const ofPage = await page.evaluate(() => getComputedStyle(document.body).fontSize);
	expect(new Set(sizes)).toEqual(new Set([ofPage]));
	await expect(page.locator('main')).toContainText('the wording is ours');
	await expect(page.locator('main')).toContainText("is our reading, not the report's");
	await first.getByRole('link', { name: 'Quality of provision' }).click();
	await expect(page).toHaveURL(/\/heatmap\/\?judgement=quality-of-provision\.safeguarding$/);
	await expect(page.getByRole('region', { name: /Quality of provision/ })).toContainText(
		'4 Inadequate'
	);
});

test('deadline, service and area are chosen by keyboard and kept in the address', async ({
	page
}) => {
	await visit(page, '/');
	await page.getByRole('link', { name: 'Actions', exact: true }).click();
	await page.getByLabel('Deadline').selectOption({ label: 'Immediately (7)' });
	await expect(items(page)).toHaveCount(7);
	await page.getByLabel('Service').selectOption({ label: 'Safeguarding (16)' });
	await expect(items(page)).toHaveCount(3);
	await page.getByLabel('Judgement area').selectOption('quality-of-provision');
	await expect(items(page)).toHaveCount(2);
	await expect(page).toHaveURL(/\?deadline=0&service=safeguarding&area=quality-of-provision$/);
	await expect(page.getByRole('status').filter({ hasText: 'of 29' })).toHaveText(
		'2 of 29 actions: Immediately, Safeguarding and Quality of provision'
	);
	await page.reload();
	await expect(items(page)).toHaveCount(2);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Seven of 29 actions are due immediately'
	);
	await page.getByRole('button', { name: 'Show all 29' }).press('Enter');
	await expect(items(page)).toHaveCount(29);
	await expect(page.getByLabel('Deadline')).toHaveValue('');
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('actions without a deadline stand under their headings, which are chosen as deadlines are', async ({
	page
}) => {
	const rows = [
		'authority,kind,service,area,measure,value',
		'Bolton,action,Both,Priority and immediate action,Answer every letter.,',
		'Bolton,action,Both,What needs to improve,Plant gardens.,',
		'Bolton,action,Both,What needs to improve,Count letters.,'
	];
	const buffer = Buffer.from(rows.join('\n'));
	await openFile(page, { name: 'asked.csv', mimeType: 'text/csv', buffer });
	await page.getByRole('link', { name: 'Actions', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'One of three areas for improvement is under “Priority and immediate action”'
	);
	await expect(page.getByRole('heading', { level: 2 })).toHaveText([
		'Priority and immediate action: one action, no deadline given',
		'What needs to improve: two actions, no deadline given'
	]);
	await page.getByLabel('Heading').selectOption({ label: 'What needs to improve (2)' });
	await expect(items(page)).toHaveCount(2);
	await page.reload();
	await expect(items(page)).toHaveCount(2);
	await expect(page.getByLabel('Heading')).toHaveValue('under What needs to improve');
	await expect(page.locator('main')).not.toContainText(/\bdue\b|at once/);
});

test('a choice that no action fits says so, and one that is not there chooses nothing', async ({
	page
}) => {
	await visit(page, '/actions/?deadline=0&area=partnership-working');
	await expect(page.getByText('No action matches.')).toBeVisible();
	await visit(page, '/actions/?deadline=9&service=parking&area=x');
	await expect(items(page)).toHaveCount(29);
});

test('an inspection without actions says so', async ({ page }) => {
	await openFile(page, 'tests/fixtures/short.csv');
	await page.getByRole('link', { name: 'Actions', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Actions');
	await expect(page.getByText('has no actions')).toBeVisible();
});

test('axe finds nothing in the list, nor beside an open judgement, light and dark', async ({
	page
}) => {
	for (const path of [
		'/actions/?deadline=0',
		'/heatmap/?judgement=being-healthy.looked-after&service=safeguarding'
	]) {
		await visit(page, path);
		expect(await faultsInBothThemes(page)).toEqual([]);
	}
});

test('at 320 pixels the list needs no scrolling sideways', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await visit(page, '/actions/');
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('every action is there, and leads to its judgement', async ({ page }) => {
		await page.goto('/actions/');
		await expect(items(page)).toHaveCount(29);
		await items(page).first().getByRole('link').click();
		await expect(page).toHaveURL(/#judgement-quality-of-provision\.safeguarding$/);
	});
});
