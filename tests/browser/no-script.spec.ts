import { expect, PAGES, test } from './site.ts';

test.use({ javaScriptEnabled: false });

const GRADE = /: [1-4] (?:Outstanding|Good|Adequate|Inadequate)$/;

for (const path of ['/', '/heatmap/']) {
	test(`${path} shows all 22 grades with their words`, async ({ page }) => {
		await page.goto(path);
		await expect(page.getByRole('grid').getByRole('link', { name: GRADE })).toHaveCount(22);
		const words = page.locator('[data-figure="grade-heatmap"] svg text').filter({ visible: true });
		const shown = await words.allTextContents();
		const counts = ['Outstanding', 'Good', 'Adequate', 'Inadequate'].map(
			(word) => shown.filter((text) => text.trim() === word).length
		);
		expect(counts).toEqual([0, 1, 16, 5]);
	});
}

test('the successors of the council are named', async ({ page }) => {
	await page.goto('/');
	await expect(page.locator('.inspection-bar')).toContainText(
		'Replaced by Cumberland and Westmorland and Furness on 1 April 2023'
	);
});

test('a cell leads to its judgement in the list under the heatmap', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('link', { name: /^Quality of provision, safeguarding/ }).click();
	await expect(page).toHaveURL(/#judgement-quality-of-provision\.safeguarding$/);
	const judgement = page.locator('[id="judgement-quality-of-provision.safeguarding"]');
	await expect(judgement).toBeInViewport();
	await expect(judgement).toContainText('Paragraph 29');
	await expect(judgement).toContainText('below minimum requirements');
	await expect(judgement).toContainText('15 of 67');
	await expect(judgement).toContainText('Within three months');
});

test('at 320 pixels the grades are a list', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 800 });
	await page.goto('/heatmap/');
	const grades = page
		.locator('[data-figure="grade-heatmap"] a[data-judgement]')
		.filter({ visible: true });
	await expect(grades).toHaveCount(22);
});

for (const path of PAGES) {
	test(`${path} can be read, and offers nothing that needs script`, async ({ page }) => {
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.locator('main').getByRole('button')).toHaveCount(0);
		await expect(page.locator('main').getByRole('combobox')).toHaveCount(0);
	});
}

test('the areas judged for one service only stand open', async ({ page }) => {
	await page.goto('/compare/');
	await expect(page.getByRole('heading', { name: /^Eight areas are judged/ })).toBeVisible();
	await expect(
		page.locator('main').getByText('Partnership working', { exact: true }).filter({ visible: true })
	).toBeVisible();
});

test('the tables beside charts open without script', async ({ page }) => {
	await page.goto('/compare/');
	await page.locator('summary').first().click();
	await expect(page.getByRole('cell', { name: '4 Inadequate' }).first()).toBeVisible();
});
