import { expect, openFile, test, visit, type Page } from './site.ts';

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
/** As far as a thumb moves a page on a phone without being lifted. */
const THUMB = 500;

const file = (rows: readonly string[]) => ({
	name: 'own.csv',
	mimeType: 'text/csv',
	buffer: Buffer.from(['authority,framework,service,area,grade', ...rows].join('\n'))
});

const answers = (page: Page) => page.getByRole('region', { name: /inadequate or good/ });
const marked = (page: Page) =>
	page
		.getByRole('rowheader')
		.filter({ hasText: /, marked$/ })
		.allTextContents();

const FIVE = [
	'Overall effectiveness',
	'Being healthy',
	'Quality of provision',
	'The contribution of health agencies to keeping children and young people safe',
	'Performance management and quality assurance'
];

test('the first questions are answered on the first screen, on a desk and on a phone', async ({
	page
}) => {
	await visit(page, '/');
	for (const size of [WIDE, PHONE]) {
		await page.setViewportSize(size);
		for (const [what, words] of [
			['which areas fail in both', /Inadequate in both services\s*:?\s*none of seven areas/],
			['where safeguarding is worse', /Safeguarding worse\s*:?\s*three of seven areas/],
			['what is due now', /To be done immediately\s*:?\s*seven of 29 actions/]
		] as const) {
			await test.step(`${what}, ${size.width} pixels wide`, async () => {
				const line = page.locator('main dl > div').filter({ hasText: words });
				await expect(line).toBeInViewport({ ratio: 1 });
			});
		}
	}
});

test('the heatmap says which areas fail in both beside it, and on a phone before it', async ({
	page
}) => {
	await page.setViewportSize(WIDE);
	await visit(page, '/heatmap/');
	const both = page.locator('#inadequate-in-both');
	await expect(both).toHaveText(
		/Inadequate in both services\s+none of seven areas judged for both/
	);
	await expect(both).toBeInViewport({ ratio: 1 });
	await expect(page.locator('#inadequate-in-one')).toBeInViewport({ ratio: 1 });
	await expect(page.locator('[data-figure="grade-heatmap"] [role=grid]').last()).toBeInViewport({
		ratio: 1
	});
	await page.setViewportSize(PHONE);
	for (const answer of await answers(page).locator('h2').all()) {
		const box = await answer.boundingBox();
		expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(PHONE.height + THUMB);
	}
});

test('a question marks its areas, by a bar and heavier type, and can leave only them', async ({
	page
}) => {
	await visit(page, '/');
	await page.getByRole('link', { name: 'Heatmap', exact: true }).click();
	await page.getByRole('link', { name: 'Inadequate in one service' }).click();
	await expect(page).toHaveURL(/\/heatmap\/\?areas=inadequate-in-one$/);
	await expect.poll(() => marked(page)).toEqual(FIVE.map((area) => `${area}, marked`));
	await expect(page.getByRole('rowheader')).toHaveCount(15);
	const label = (area: string) =>
		page.locator('.place svg text', { hasText: area }).filter({ visible: true }).first();
	await expect(label('Being healthy')).toHaveCSS('font-weight', '600');
	await expect(label('Staying safe')).toHaveCSS('font-weight', '400');
	const bar = (row: number) =>
		page
			.locator(`[role=row][data-row="${row}"]`)
			.filter({ visible: true })
			.evaluate((element) => getComputedStyle(element, '::before').borderInlineStartWidth);
	expect(await bar(3)).toBe('4px');
	expect(await bar(4)).not.toBe('4px');

	await page.getByRole('link', { name: 'Show only these five' }).click();
	await expect(page).toHaveURL(/\?areas=inadequate-in-one&rest=hidden$/);
	await expect(page.getByRole('rowheader')).toHaveCount(5);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Five of 15 areas are inadequate in one service: safeguarding four, looked-after children one'
	);

	await page.reload();
	await expect(page.getByRole('rowheader')).toHaveCount(5);
	await page.getByRole('link', { name: 'Show all areas' }).click();
	await expect(page.getByRole('rowheader')).toHaveCount(15);
	await page.getByRole('link', { name: 'Clear' }).click();
	await expect(page).toHaveURL(/\/heatmap\/\?*$/);
	expect(await marked(page)).toEqual([]);

	// Asking is no step that Back should undo.
	await page.goBack();
	await expect(page).not.toHaveURL(/heatmap/);
});

test('a keyboard asks, and its focus stays on the page', async ({ page }) => {
	await visit(page, '/heatmap/');
	const question = page.getByRole('link', { name: 'Good or better in one service' });
	await question.focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/areas=good-in-one$/);
	await expect(question).toBeFocused();
	await expect(question).toHaveAttribute('aria-current', 'true');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Show only this one' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('link', { name: 'Show all areas' })).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/heatmap\/\?*$/);
	await expect(question).toBeFocused();
});

test('a short answer on the overview leads to its areas, marked', async ({ page }) => {
	await visit(page, '/');
	await page.getByRole('link', { name: 'five of 15 areas' }).click();
	await expect(page).toHaveURL(/\/heatmap\/\?areas=inadequate-in-one$/);
	await expect.poll(() => marked(page)).toHaveLength(5);
	await page.goBack();
	await page.getByRole('link', { name: 'three of seven areas' }).click();
	await expect(page).toHaveURL(/\/compare\/$/);
	await page.goBack();
	await page.getByRole('link', { name: 'seven of 29 actions' }).click();
	await expect(page).toHaveURL(/\/actions\/$/);
});

test('an open judgement takes the place of the answers where both do not fit', async ({ page }) => {
	await page.setViewportSize(WIDE);
	await visit(page, '/heatmap/');
	const place = await answers(page).boundingBox();
	await page.getByRole('link', { name: /^Being healthy, looked-after/ }).click();
	const panel = page.getByRole('region', { name: /Being healthy/ });
	await expect(answers(page)).toBeHidden();
	expect((await panel.boundingBox())?.x).toBe(place?.x);
	await page.keyboard.press('Escape');
	await expect(answers(page)).toBeVisible();
});

for (const [what, rows, said] of [
	[
		'one service',
		['North,,Safeguarding,One,4', 'North,,Safeguarding,Two,2'],
		['Inadequate one of two areas', 'Good or better one of two areas']
	],
	[
		'no area that is judged for each service',
		['North,ILACS,,Overall effectiveness,4', 'North,ILACS,,Children in care,2'],
		[
			'Inadequate one of two areas',
			'Good or better one of two areas',
			'No area is judged for each of the two services by itself, so none can be compared.'
		]
	],
	[
		'a scale that is not known',
		['North,,Safeguarding,One,7', 'North,,Safeguarding,Two,4'],
		['No area has a single grade from 1 to 4, so none is counted.']
	]
] as const) {
	test(`a file with ${what} is answered in words that fit it`, async ({ page }) => {
		await openFile(page, file(rows));
		await page.getByRole('link', { name: 'Heatmap', exact: true }).click();
		const panel = answers(page);
		await expect(panel).toBeVisible();
		const heads = await panel.locator('.head, .note').allInnerTexts();
		expect(heads.map((text) => text.replace(/\s+/g, ' ').trim())).toEqual(said);
		await expect(panel).not.toContainText('in both services');
	});
}

test('a mark in each cell says that it opens, and a line under the grid says so too', async ({
	page
}) => {
	await visit(page, '/heatmap/');
	const content = await page
		.locator('a.cell')
		.filter({ visible: true })
		.evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::after').content));
	expect(content).toHaveLength(22);
	expect(new Set(content)).toEqual(new Set(['"›" / ""']));
	await expect(page.getByText('Choose a grade to read what the report says')).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText('Choose a grade to read what the report says')).toBeHidden();
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('every answer can be read, and one of the overview leads to it', async ({ page }) => {
		await page.setViewportSize(PHONE);
		await page.goto('/');
		await page.getByRole('link', { name: 'five of 15 areas' }).click();
		await expect(page).toHaveURL(/\/heatmap\/#inadequate-in-one$/);
		const answer = page.locator('#inadequate-in-one');
		await expect(answer).toBeInViewport();
		for (const area of FIVE) await expect(answer.getByText(area)).toBeVisible();
		// There would be nothing to see of what these ask for.
		await expect(answer.getByRole('link')).toHaveCount(0);
	});
});
