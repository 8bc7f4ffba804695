import { expect, test, visit, type Page } from './site.ts';

test('the overview uses the window that it has, and says what it is', async ({ page }) => {
	await visit(page, '/');
	await test.step('a code is said in words where it first stands', async () => {
		await expect(page.locator('.inspection-bar')).toContainText(
			'Safeguarding and looked-after children inspection (SLAC), 10–20 April 2012'
		);
		const text = await page.locator('body').innerText();
		expect(text.indexOf('inspection (SLAC)') + 'inspection ('.length).toBe(text.indexOf('SLAC'));
	});
	await test.step('it says what the site is where it shows the example', async () => {
		await expect(page.getByText("Fourpoint turns Ofsted's inspection grades into")).toContainText(
			'This is an example: Cumbria, 2012.'
		);
	});
	await test.step('wide enough for them the pages stand on a line, the way to slides at its end', () =>
		pagesOnALine(page));
	await test.step('the first screen of a desk holds it whole, its source included', async () => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await expect(page.locator('figure')).toHaveCount(3);
		for (const figure of await page.locator('figure').all()) {
			await expect(figure).toBeInViewport({ ratio: 1 });
		}
		await expect(page.getByRole('link', { name: "Publisher's site" })).toBeInViewport({ ratio: 1 });
	});
	await test.step('"looked-after" stays on one line in its titles', async () => {
		for (const width of [320, 344, 360, 375, 390, 412, 600, 768, 1024, 1440]) {
			await page.setViewportSize({ width, height: 900 });
			const broken = await page
				.locator(':is(h1, h2) .whole')
				.evaluateAll((words) => words.filter((word) => word.getClientRects().length > 1).length);
			expect(broken, String(width)).toBe(0);
		}
		expect(await page.locator(':is(h1, h2) .whole').count()).toBeGreaterThan(1);
	});
});

async function pagesOnALine(page: Page): Promise<void> {
	const links = page.getByRole('navigation', { name: 'Pages' }).getByRole('link');
	await expect(links.last()).toHaveText('Present');
	await expect(page.getByRole('button', { name: 'Menu' })).toBeHidden();
	const tops = await links.evaluateAll((all) =>
		all.map((link) => link.getBoundingClientRect()).map(({ top, bottom }) => (top + bottom) / 2)
	);
	expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(3);
}

for (const path of ['/', '/heatmap/']) {
	test(`the charts of ${path} suit a phone, and a desk to its right edge`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 844 });
		await visit(page, path);
		await test.step('at 320 pixels the first chart starts on the first screen', async () => {
			const chart = page.locator('figure').filter({ visible: true }).first();
			const area = page.locator('[data-figure="grade-heatmap"] .area').filter({ visible: true });
			await expect(chart).toBeInViewport();
			await expect(area.first()).toBeInViewport();
		});
		await test.step('a phone shows the heatmap in three columns, and only less than that a list', async () => {
			await page.setViewportSize({ width: 390, height: 844 });
			await expect(page.getByRole('grid')).toBeVisible();
			await expect(page.getByRole('columnheader')).toHaveCount(3);
			await page.setViewportSize({ width: 320, height: 844 });
			await expect(page.getByRole('grid')).toBeHidden();
		});
		await test.step('a desk is used to its right edge', async () => {
			await page.setViewportSize({ width: 1440, height: 900 });
			const right = () =>
				page
					.locator('figure')
					.evaluateAll((figures) =>
						Math.max(...figures.map((figure) => figure.getBoundingClientRect().right))
					);
			await expect.poll(right).toBeCloseTo(1392, 0);
		});
	});
}

test('on the overview Tab goes where the eye goes', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await visit(page, '/');
	await page.locator('main').focus();
	const seen: string[] = [];
	for (let presses = 0; presses < 40; presses += 1) {
		await page.keyboard.press('Tab');
		const where = await page.evaluate(() => {
			const { activeElement } = document;
			if (activeElement?.closest('main') === null) return null;
			const figure = activeElement?.closest('figure');
			if (figure) return figure.dataset.figure ?? '';
			return activeElement?.closest('.tiles') ? 'grades' : 'words';
		});
		if (where === null) break;
		if (where !== seen.at(-1)) seen.push(where);
	}
	expect(seen.slice(0, 6)).toEqual([
		'words',
		'grades',
		'words',
		'grade-heatmap',
		'comparison',
		'headline-counts'
	]);
});

for (const javaScriptEnabled of [true, false]) {
	test.describe(`${javaScriptEnabled ? 'with' : 'without'} script`, () => {
		test.use({ javaScriptEnabled });

		test('the pages stand in a menu on a phone, which a choice closes', async ({ page }) => {
			await page.setViewportSize({ width: 390, height: 844 });
			await page.goto('/');
			const pages = page.getByRole('navigation', { name: 'Pages' });
			const menu = page.getByRole('button', { name: 'Menu' });
			await expect(pages).toBeHidden();
			await menu.click();
			await expect(pages).toBeVisible();
			await page.keyboard.press('Escape');
			await expect(pages).toBeHidden();
			await expect(menu).toBeFocused();
			await page.keyboard.press('Enter');
			await pages.getByRole('link', { name: 'Heatmap' }).click();
			await expect(page).toHaveURL(/\/heatmap\/$/);
			await expect(pages).toBeHidden();
		});
	});
}
