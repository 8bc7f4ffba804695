import { expect, test, visit, type Page } from './site.ts';

test('a reader with only a keyboard finds a grade, opens it, and comes back to its cell', async ({
	page
}) => {
	await visit(page, '/');
	await page.getByRole('link', { name: 'Heatmap', exact: true }).focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/heatmap\/$/);
	await expect(page.getByRole('grid')).toBeVisible();

	for (let presses = 0; presses < 40; presses += 1) {
		await page.keyboard.press('Tab');
		if ((await page.locator('[role=grid] :focus').count()) > 0) break;
	}
	const first = page.getByRole('link', {
		name: 'Overall effectiveness, safeguarding: 4 Inadequate'
	});
	await expect(first).toBeFocused();
	await page.keyboard.press('ArrowRight');
	for (let row = 0; row < 3; row += 1) await page.keyboard.press('ArrowDown');
	const healthy = page.getByRole('link', {
		name: 'Being healthy, looked-after children: 4 Inadequate'
	});
	await expect(healthy).toBeFocused();

	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\?judgement=being-healthy\.looked-after$/);
	const panel = page.getByRole('region', { name: 'Looked-after children Being healthy' });
	await expect(panel).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(panel.getByRole('button', { name: 'Close' })).toBeFocused();
	await expect(panel).toContainText('4 Inadequate');
	await expect(panel).toContainText('The lowest of four grades: below minimum requirements');
	await expect(panel).toContainText('Paragraph 85');
	await expect(panel.getByRole('heading', { name: /related figures?$/ })).toBeVisible();
	await expect(panel.getByRole('heading', { name: /related actions?$/ })).toBeVisible();
	// Copied and spoken text has no margins.
	await expect(panel).toContainText(/\S \(paragraph \d+\)/);
	await expect(panel).not.toContainText(/\S\(paragraph/);

	await page.keyboard.press('Escape');
	await expect(panel).toBeHidden();
	await expect(page).toHaveURL(/\/heatmap\/$/);
	await expect(healthy).toBeFocused();
});

test('Back closes a judgement and Forward opens it again', async ({ page }) => {
	await visit(page, '/heatmap/');
	const cell = page.getByRole('link', { name: /^Staying safe, looked-after/ });
	await cell.click();
	const panel = page.getByRole('region', { name: /Staying safe/ });
	await expect(panel).toBeVisible();
	await expect(page).toHaveTitle(
		'Staying safe, looked-after children: 3 Adequate, Cumbria, inspected 10–20 April 2012 – Fourpoint'
	);
	await page.goBack();
	await expect(panel).toBeHidden();
	await expect(cell).toBeFocused();
	await expect(page).toHaveTitle(/^Grade heatmap, Cumbria/);
	await page.goForward();
	await expect(panel).toBeVisible();
});

test('a judgement has an address that can be sent to somebody', async ({ page }) => {
	await visit(page, '/heatmap/?judgement=enjoying-and-achieving.looked-after');
	await expect(page.getByRole('region', { name: /Enjoying and achieving/ })).toContainText(
		'2 Good'
	);
	await page.getByRole('button', { name: 'Close' }).click();
	await expect(page).toHaveURL(/\/heatmap\/$/);
	await expect(page.getByRole('link', { name: /^Enjoying and achieving, looked/ })).toBeFocused();
});

test('an address that names no judgement of the inspection opens no panel', async ({ page }) => {
	await visit(page, '/heatmap/?judgement=parking.safeguarding');
	await expect(page.getByRole('grid')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Close' })).toHaveCount(0);
});

test('order, service and grade are kept in the address, without a step for Back', async ({
	page
}) => {
	await visit(page, '/');
	await page.getByRole('link', { name: 'Heatmap', exact: true }).click();
	await page.getByLabel('Order').selectOption('worst');
	await page.getByRole('combobox', { name: 'Grade' }).selectOption('4');
	await expect(page).toHaveURL(/\?order=worst&grade=4$/);
	await expect(page.getByRole('rowheader')).toHaveCount(5);
	await page.getByRole('combobox', { name: 'Service' }).selectOption('looked-after');
	await expect(page.getByRole('rowheader')).toHaveCount(1);
	await expect(page.locator('[data-figure="grade-heatmap"]')).toContainText(
		'with a grade of 4 (inadequate), worst first'
	);

	await page.reload();
	await expect(page.getByLabel('Order')).toHaveValue('worst');
	await expect(page.getByRole('rowheader')).toHaveCount(1);
	await page.goBack();
	await expect(page).toHaveURL(/\/$/);
	await expect(page).not.toHaveURL(/heatmap/);
});

test('a grade that was never given says that no area matches', async ({ page }) => {
	await visit(page, '/heatmap/?grade=1');
	await expect(page.getByText('No area matches.')).toBeVisible();
	const heatmap = page.locator('[data-figure="grade-heatmap"]');
	await expect(heatmap.getByRole('button', { name: /^Save or copy/ })).toHaveCount(0);
});

test('the biggest gap between the services can be put first', async ({ page }) => {
	await visit(page, '/heatmap/?order=gap');
	const first = page.getByRole('rowheader').nth(0);
	await expect(first).toHaveAccessibleName('Overall effectiveness');
	await expect(page.getByRole('rowheader').nth(1)).toHaveAccessibleName('Quality of provision');
});

test('the colours chosen go along to other pages', async ({ page }) => {
	await visit(page, '/heatmap/');
	await page.getByLabel('Colours').selectOption('traffic-light');
	await expect(page.locator('figure svg rect[fill="#c4321f"]').first()).toBeAttached();
	await page.getByRole('link', { name: 'Compare', exact: true }).click();
	await expect(page).toHaveURL(/\/compare\/\?colours=traffic-light$/);
	await expect(page.locator('figure svg rect[fill="#c4321f"]').first()).toBeAttached();
});

test('at 320 pixels the heatmap is a list with both grades of an area, and a grade opens over it', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await visit(page, '/heatmap/');
	await expect(page.getByRole('grid')).toBeHidden();
	await page.getByRole('link', { name: 'Safeguarding 4 Inadequate' }).first().click();
	const panel = page.getByRole('region', { name: 'Safeguarding Overall effectiveness' });
	await expect(panel).toBeInViewport();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('link', { name: 'Safeguarding 4 Inadequate' }).first()).toBeFocused();
});

/** Cells of the grid without a drawn cell of their place and size. */
function astray(page: Page): Promise<readonly string[]> {
	return page.locator('[data-figure="grade-heatmap"]').evaluate((figure) => {
		const drawn = [...figure.querySelectorAll('.place svg rect')].map((rect) =>
			rect.getBoundingClientRect()
		);
		const near = (one: number, other: number) => Math.abs(one - other) < 2;
		return [...figure.querySelectorAll<HTMLElement>('[role="grid"] [data-judgement]')]
			.filter((cell) => {
				const { x, y, width, height } = cell.getBoundingClientRect();
				return !drawn.some(
					(box) =>
						near(box.x, x) && near(box.y, y) && near(box.width, width) && near(box.height, height)
				);
			})
			.map((cell) => cell.dataset.judgement ?? '');
	});
}

test('what can be pressed lies over what is drawn, as prerendered and when drawn anew', async ({
	page
}) => {
	await visit(page, '/');
	await expect(page.locator('.place.at-620')).not.toHaveCount(0);
	await expect.poll(() => astray(page)).toEqual([]);
	await visit(page, '/heatmap/?order=worst');
	await expect(page.locator('[data-figure="grade-heatmap"] .drawing')).toBeVisible();
	await expect.poll(() => astray(page)).toEqual([]);
	await page.setViewportSize({ width: 800, height: 900 });
	await expect.poll(() => astray(page)).toEqual([]);
});

test("on paper the drawing made for it stands in place of the screen's, and nothing has a ring", async ({
	page
}) => {
	await visit(page, '/heatmap/?judgement=being-healthy.looked-after');
	const panel = page.getByRole('region', { name: /Being healthy/ });
	await expect(panel).toBeFocused();
	const heatmap = page.locator('[data-figure="grade-heatmap"]');
	const drawn = (where: string) => heatmap.locator(`${where} svg`).filter({ visible: true });
	await expect(drawn('.place')).toHaveCount(1);
	await expect(drawn('.paper')).toHaveCount(0);
	await page.emulateMedia({ media: 'print' });
	await expect(drawn('.place')).toHaveCount(0);
	await expect(drawn('.paper')).toHaveCount(1);
	await expect(panel).toHaveCSS('outline-style', 'none');
});

test('Escape in a dialog over an open judgement closes the dialog alone', async ({ page }) => {
	await visit(page, '/heatmap/?judgement=being-healthy.looked-after');
	const panel = page.getByRole('region', { name: /Being healthy/ });
	await page
		.locator('[data-figure="grade-heatmap"]')
		.getByRole('button', { name: /^Save or copy/ })
		.click();
	await page.getByRole('button', { name: /^Embed code/ }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(panel).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(panel).toBeHidden();
});

test('by keyboard the judgement of a low cell opens with its heading in view', async ({ page }) => {
	await visit(page, '/heatmap/');
	for (const [width, height] of [
		[1440, 900],
		[1280, 720]
	] as const) {
		await page.setViewportSize({ width, height });
		await page.getByRole('link', { name: /^Partnership working, safeguarding/ }).focus();
		await page.keyboard.press('Enter');
		const panel = page.getByRole('region', { name: /Partnership working/ });
		const heading = panel.locator('h2');
		await expect(panel).toBeFocused();
		await expect(heading).toBeInViewport({ ratio: 1 });
		await page.keyboard.press('Escape');
		await expect(heading).toBeHidden();
	}
});

test('no focus is hidden under the judgement that is open on a small screen', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.setViewportSize({ width: 700, height: 620 });
	await visit(page, '/heatmap/');
	const cell = page.getByRole('link', { name: /^Overall effectiveness, safeguarding/ });
	await cell.scrollIntoViewIfNeeded();
	const scrolled = () => page.evaluate(() => scrollY);
	const before = await scrolled();
	await cell.click();
	const panel = page.getByRole('region', { name: /Overall effectiveness/ });
	await expect(panel).toBeFocused();
	expect(await scrolled()).toBe(before);
	for (let presses = 0; presses < 30; presses += 1) {
		await page.keyboard.press('Tab');
		const isUnder = () =>
			panel.evaluate((open) => {
				const focus = document.activeElement;
				if (focus === null || focus === document.body || open.contains(focus)) return false;
				return focus.getBoundingClientRect().top >= open.getBoundingClientRect().top;
			});
		await expect.poll(isUnder).toBe(false);
	}
});

test('a judgement whose cell is filtered out stays open, says so and leads back, and the focus is never lost', async ({
	page
}) => {
	await visit(page, '/heatmap/?judgement=being-healthy.looked-after&order=worst');
	const panel = page.getByRole('region', { name: /Being healthy/ });
	const said = panel.getByRole('status');
	await expect(said).toBeEmpty();
	await page.getByRole('combobox', { name: 'Service' }).selectOption('safeguarding');
	await expect(said).toContainText('This judgement is not in the heatmap as it is filtered.');
	await expect(panel).toContainText('4 Inadequate');
	await panel.getByRole('link', { name: 'Show all areas' }).press('Enter');
	await expect(said).toBeEmpty();
	await expect(panel).toBeFocused();
	await expect(page).toHaveURL(/\?judgement=being-healthy\.looked-after&order=worst$/);

	await page.getByRole('combobox', { name: 'Service' }).selectOption('safeguarding');
	await expect(said).not.toBeEmpty();
	await panel.getByRole('button', { name: 'Close' }).press('Enter');
	await expect(panel).toBeHidden();
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});
