import AxeBuilder from '@axe-core/playwright';
import { expect, PAGES, test, visit } from './site.ts';

for (const path of PAGES) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test(`${path} has no accessibility fault that axe can find, ${colorScheme}`, async ({
			page
		}) => {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await visit(page, path);
			// Tables look the same in dark: figures keep their own paper.
			if (colorScheme === 'light')
				await page.evaluate(() => {
					for (const details of document.querySelectorAll('details')) details.open = true;
				});
			const { violations } = await new AxeBuilder({ page })
				.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
				.analyze();
			expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
		});
	}

	test(`${path} never scrolls sideways, from 320 pixels to 1440 and at 200 %`, async ({ page }) => {
		await visit(page, path);
		for (const width of [320, 640, 768, 1440]) {
			await page.setViewportSize({ width, height: 450 });
			await expect
				.poll(() =>
					page.evaluate(
						() => document.documentElement.scrollWidth - document.documentElement.clientWidth
					)
				)
				.toBe(0);
		}
	});

	test(`${path} has one main heading, a title of its own and a preview description`, async ({
		page
	}) => {
		await visit(page, path);
		await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
		await expect(page).toHaveTitle(/\S+ – Fourpoint$/);
		await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', /Fourpoint/);
		await expect(page.locator('meta[property="og:description"]')).toHaveAttribute('content', /\w+/);
		// Built without SITE_URL there is no absolute address to give.
		await expect(page.locator('meta[property="og:image"]')).toHaveCount(0);
	});
}

test('page titles tell the pages apart', async ({ page }) => {
	const titles: string[] = [];
	for (const path of PAGES) {
		await visit(page, path);
		titles.push(await page.title());
	}
	expect(new Set(titles).size).toBe(PAGES.length);
});

test('the skip link is the first stop and leads to the content', async ({ page }) => {
	await visit(page, '/');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: "Skip to the page's content" })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('main')).toBeFocused();
});

test('in forced colours figures keep their own paper and the grades their colours', async ({
	page
}) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await visit(page, '/heatmap/');
	const colours = await page.evaluate(() => {
		const figure = document.querySelector('figure');
		const cell = document.querySelector('figure svg rect[fill="#b7592a"]');
		return [
			figure && getComputedStyle(figure).backgroundColor,
			cell && getComputedStyle(cell).fill
		];
	});
	expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(183, 89, 42)']);
});

test('in print the navigation is gone and every figure stays whole', async ({ page }) => {
	await visit(page, '/');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('navigation')).toBeHidden();
	await expect(page.getByRole('button', { name: /^Download/ }).first()).toBeHidden();
	const breaks = await page
		.locator('figure')
		.evaluateAll((figures) => figures.map((figure) => getComputedStyle(figure).breakInside));
	expect(new Set(breaks)).toEqual(new Set(['avoid']));
});
