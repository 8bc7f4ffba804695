import { faultsInBothThemes } from './axe.ts';
import { standsBetweenEdges } from './edges.ts';
import { suitsPaper } from './on-paper.ts';
import { ownColours } from './own-colours.ts';
import { bearsSpacing } from './text-spacing.ts';
import { expect, PAGES, test, visit, type Page } from './site.ts';

const FRAME = '/embed/grade-heatmap/';

/** Pages that have more on them by an address of their own. */
const FULLER = ['/heatmap/?judgement=being-healthy.looked-after', '/present/?pack=full'];

/** Opens everything on a page that opens where it stands. */
async function openDetails(page: Page): Promise<void> {
	await page.locator('details').evaluateAll((all) => {
		for (const details of all) (details as HTMLDetailsElement).open = true;
	});
}

async function neverScrollsSideways(page: Page): Promise<void> {
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
}

async function keepsReadersColours(page: Page): Promise<void> {
	await page.emulateMedia({ forcedColors: 'active' });
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		await expect.poll(() => ownColours(page), colorScheme).toEqual([]);
	}
	await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
}

// One visit for all that is asked of every page: opening it takes longer than most of the questions.
for (const path of [...PAGES, FRAME, ...FULLER]) {
	test(`${path} suits every window, paper, theme, spacing and axe`, async ({ page }) => {
		test.setTimeout(120_000);
		await visit(page, path);
		if (PAGES.includes(path)) {
			await test.step('everything stands between the same two edges in a window of any width', () =>
				standsBetweenEdges(page));
		}
		if (path !== FRAME) {
			await test.step('on paper it has its sources, no controls, nothing that sticks or sticks out, and the same sheets from a window of any width', () =>
				suitsPaper(page, path));
		}
		await openDetails(page);
		await page.setViewportSize({ width: 1280, height: 900 });
		await test.step('it has no fault that axe can find, light and dark', async () => {
			expect.soft(await faultsInBothThemes(page)).toEqual([]);
		});
		await test.step('in forced colours, light and dark, only the grades keep their own', () =>
			keepsReadersColours(page));
		await test.step('it never scrolls sideways, from 320 pixels to 1440 and at 200 %', () =>
			neverScrollsSideways(page));
		await test.step('with wider text spacing at 320 pixels it neither scrolls sideways nor cuts words', () =>
			bearsSpacing(page));
	});
}

test('wider text spacing reaches the page and leaves its drawings whole', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await visit(page, '/');
	// Until then a drawing may still give way to one of the page's own width, or to its own font.
	await page.waitForLoadState('networkidle');
	await page.evaluate(() => document.fonts.ready);
	const before = await textWidths(page);
	const heading = page.locator('h1');
	const spacing = () => heading.evaluate((element) => getComputedStyle(element).wordSpacing);
	for (const [how, css] of [
		['inherited', 'body { letter-spacing: 0.12em; word-spacing: 0.16em }'],
		[
			'asked for on every element',
			'* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }'
		]
	] as const) {
		await test.step(how, async () => {
			expect(await spacing()).toBe('0px');
			const style = await page.addStyleTag({ content: css });
			expect(await spacing()).not.toBe('0px');
			expect(await textWidths(page)).toEqual(before);
			await style.evaluate((element) => (element as HTMLStyleElement).remove());
		});
	}
});

/** How long each text in the drawings on a page is, in their own pixels. */
async function textWidths(page: Page): Promise<readonly number[]> {
	const widths = await page
		.locator('svg text')
		.evaluateAll((texts) => texts.map((text) => (text as SVGTextElement).getComputedTextLength()));
	expect(widths.length).toBeGreaterThan(40);
	return widths;
}

test('every page has one main heading, a title of its own and a preview description', async ({
	request
}) => {
	const titles = new Set<string>();
	for (const path of PAGES) {
		const html = await (await request.get(path)).text();
		expect(html.match(/<h1[ >]/g), path).toHaveLength(1);
		const title = /<title>([^<]+ – Fourpoint)<\/title>/.exec(html)?.[1] ?? '';
		titles.add(title);
		expect(html, path).toContain(`<meta property="og:title" content="${title}"`);
		expect(html, path).toMatch(/<meta property="og:description" content="[^"]+"/);
		// Built without SITE_URL there is no absolute address to give.
		expect(html, path).not.toContain('og:image');
	}
	expect(titles.size).toBe(PAGES.length);
});

test('the skip link is the first stop and leads to the content', async ({ page }) => {
	await visit(page, '/');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: "Skip to the page's content" })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('main')).toBeFocused();
});

test('in forced colours only the page at hand is marked in the navigation', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await visit(page, '/compare/');
	const marks = await page
		.getByRole('navigation', { name: 'Pages' })
		.getByRole('link')
		.evaluateAll((links) => {
			const ground = getComputedStyle(document.body).backgroundColor;
			// The way to the slides is a button, and has the border of one.
			return links
				.filter((link) => link.textContent.trim() !== 'Present')
				.filter((link) => getComputedStyle(link).borderBottomColor !== ground)
				.map((link) => link.textContent.trim());
		});
	expect(marks).toEqual(['Compare']);
});

test('in print grades keep their colours, and every column of the rows is on the sheet', async ({
	page
}) => {
	await page.emulateMedia({ media: 'print' });
	await visit(page, '/about/');
	await expect(page.locator('.grades .tag').first()).toHaveCSS('print-color-adjust', 'exact');
	// The inside of an upright A4 sheet, in pixels.
	await page.setViewportSize({ width: 688, height: 1000 });
	await visit(page, '/data/');
	const over = await page
		.getByRole('table')
		.last()
		.evaluate((table) => table.getBoundingClientRect().right - window.innerWidth);
	expect(over).toBeLessThanOrEqual(0);
	await expect(page.getByRole('columnheader', { name: 'Note' })).toBeVisible();
});

test('in forced colours the grade that is open is marked by more than colour', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await visit(page, '/heatmap/?judgement=being-healthy.looked-after');
	const lines = await page.locator('[role="grid"] a').evaluateAll((cells) =>
		cells
			.filter((cell) => cell.getClientRects().length > 0)
			.filter((cell) => getComputedStyle(cell).outlineStyle === 'solid')
			.map((cell) => cell.getAttribute('title'))
	);
	expect(lines).toEqual(['Being healthy, looked-after children: 4 Inadequate']);
});

test('a link under a figure is high enough for a finger', async ({ page }) => {
	await visit(page, '/compare/');
	const box = await page.getByRole('link', { name: "Publisher's site" }).first().boundingBox();
	expect(box?.height).toBeGreaterThanOrEqual(24);
});

test('in print the navigation is gone and every figure stays whole', async ({ page }) => {
	await visit(page, '/figures/');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('navigation')).toBeHidden();
	await expect(page.getByRole('button', { name: /^Save or copy/ }).first()).toBeHidden();
	const breaks = await page
		.locator('figure')
		.evaluateAll((figures) => figures.map((figure) => getComputedStyle(figure).breakInside));
	expect(new Set(breaks)).toEqual(new Set(['avoid']));
});
