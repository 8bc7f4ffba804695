import AxeBuilder from '@axe-core/playwright';
import type { Locator } from '@playwright/test';
import { expect, openFile, test, visit, type Page } from './site.ts';

/** Opens the dialog of the first chart of the page by its menu, with keys alone. */
async function openEmbed(page: Page): Promise<Locator> {
	const button = page.getByRole('button', { name: /^Save or copy/ }).first();
	await button.focus();
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: /^Embed code/ }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog')).toBeVisible();
	return button;
}

/** The code that the dialog gives for the first chart of the page. */
async function embedCode(page: Page): Promise<string> {
	const button = await openEmbed(page);
	const code = page.getByRole('textbox', { name: 'Code' });
	await expect(code).toHaveValue(/<iframe /);
	const text = await code.inputValue();
	await page.keyboard.press('Escape');
	await expect(button).toBeFocused();
	return text;
}

/** Puts code into a page of somebody else's, which keeps what frames tell it. */
async function inAnotherPage(page: Page, code: string) {
	await page.route('**/council.html', (route) =>
		route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>x</title>${code}` })
	);
	await page.addInitScript(() => {
		Object.assign(window, { heights: [] });
		addEventListener('message', ({ data }: MessageEvent<{ type?: string; height: number }>) => {
			if (data.type === 'fourpoint-height')
				(window as unknown as { heights: number[] }).heights.push(data.height);
		});
	});
	await page.goto('./council.html');
	return page.frameLocator('iframe');
}

test('a figure of the built-in report stands in another page, at any width', async ({ page }) => {
	await visit(page, '/heatmap/');
	const code = await embedCode(page);
	const frame = await inAnotherPage(page, code);
	await expect(frame.getByRole('heading', { level: 1 })).toContainText(
		'Safeguarding is inadequate'
	);
	await expect(frame.getByText('Source: Ofsted')).toBeVisible();
	await expect(frame.getByRole('navigation')).toHaveCount(0);
	for (const width of [320, 800]) {
		await page.setViewportSize({ width, height: 900 });
		const words = frame.getByText(/Inadequate$/).filter({ visible: true });
		await expect(words.first()).toBeInViewport();
		expect(
			await frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)
		).toBe(0);
	}
	const heights = () => page.evaluate(() => (window as unknown as { heights: number[] }).heights);
	await expect.poll(async () => new Set(await heights()).size).toBeGreaterThan(1);
});

test('the code alone makes a frame as high as its chart in columns of every usual width', async ({
	page
}) => {
	await page.setViewportSize({ width: 1200, height: 900 });
	for (const path of ['/heatmap/', '/compare/']) {
		await visit(page, path);
		const code = await embedCode(page);
		expect(code).not.toContain('<script');
		const frame = await inAnotherPage(page, `<div id="column">${code}</div>`);
		for (const width of [320, 480, 640, 800, 1024]) {
			await page.locator('#column').evaluate((column, pixels) => {
				column.style.width = `${pixels}px`;
			}, width);
			await frame.locator(`[data-ready] [data-drawn]:not([data-drawn="0"])`).waitFor();
			const over = () =>
				frame
					.locator('html')
					.evaluate(({ scrollHeight, clientHeight, scrollWidth, clientWidth }) => [
						scrollHeight - clientHeight,
						scrollWidth - clientWidth
					]);
			await expect.poll(over).toEqual([0, 0]);
			const left = () =>
				frame
					.locator('.embed')
					.evaluate((chart) => innerHeight - chart.getBoundingClientRect().height);
			await expect.poll(left).toBeGreaterThanOrEqual(0);
			await expect.poll(left).toBeLessThan(80);
		}
		await page.unrouteAll();
	}
});

test('a figure of an opened file carries its data in the link, and never shows the example', async ({
	page
}) => {
	await openFile(page, 'tests/fixtures/short.csv');
	await page.getByRole('link', { name: 'Compare', exact: true }).click();
	await page.locator('[data-figure="comparison"]').waitFor();
	const code = await embedCode(page);
	await openEmbed(page);
	await expect(page.getByText('is in this browser only')).toBeVisible();
	const [picture] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Download SVG' }).click()
	]);
	expect(picture.suggestedFilename()).toMatch(/^southshire-.*\.svg$/);
	await page.evaluate(() => sessionStorage.clear());
	const src = /src="([^"]*)"/.exec(code)?.[1]?.replaceAll('&amp;', '&') ?? '';
	await page.goto(src);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		/safeguarding is worse in one area/
	);
	await expect(page.getByText('Source: short.csv, supplied by the user')).toBeVisible();
	expect(await page.locator('body').innerText()).not.toContain('Cumbria');
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id }) => id)).toEqual([]);

	await page.goto('about:blank');
	await page.goto(src.slice(0, -20));
	await expect(page.getByRole('heading', { name: 'This figure cannot be shown' })).toBeVisible();
	await expect(page.getByText('incomplete or damaged')).toBeVisible();
	expect(await page.locator('body').innerText()).not.toContain('Cumbria');
});

test('a frame shows the part of the heatmap that its reader chose', async ({ page }) => {
	await visit(page, '/heatmap/?service=safeguarding&grade=4&order=worst&colours=single-hue');
	const code = await embedCode(page);
	const figure = page.locator('[data-figure="grade-heatmap"]');
	const title = await page.getByRole('heading', { level: 1 }).innerText();
	const subtitle = await figure.locator('.subtitle').innerText();
	expect(subtitle).toContain('only areas with a grade of 4 (inadequate), worst first');
	expect(code).toContain('title="' + title + '"');
	const frame = await inAnotherPage(page, code);
	await expect(frame.getByRole('heading', { level: 1 })).toHaveText(title);
	await expect(frame.locator('figure .subtitle')).toHaveText(subtitle);
	const drawing = frame.getByRole('img').filter({ visible: true });
	await expect(drawing).toHaveAccessibleName(
		'Grade heatmap of areas with a grade of 4 (inadequate). Safeguarding: 4 inadequate.'
	);
	await expect(frame.locator('svg rect[fill="#f3f2f1"]').first()).toBeAttached();
});

test('a frame of an opened file shows the part of the heatmap that its reader chose', async ({
	page
}) => {
	await openFile(page, 'tests/fixtures/short.csv');
	await page.getByRole('link', { name: 'Heatmap', exact: true }).click();
	const figure = page.locator('[data-figure="grade-heatmap"]');
	const heading = page.getByRole('heading', { level: 1 });
	await expect(heading).toContainText('looked-after');
	await page.getByRole('combobox', { name: 'Service' }).selectOption('safeguarding');
	await expect(heading).not.toContainText('looked-after');
	const title = await heading.innerText();
	const subtitle = await figure.locator('.subtitle').innerText();
	const code = await embedCode(page);
	expect(code).toContain('title="' + title + '"');
	const frame = await inAnotherPage(page, code);
	await expect(frame.getByRole('heading', { level: 1 })).toHaveText(title);
	await expect(frame.locator('figure .subtitle')).toHaveText(subtitle);
});

test('a link that cannot be made is said in words', async ({ page }) => {
	await page.addInitScript(() => {
		Object.assign(window, { CompressionStream: undefined });
	});
	await openFile(page, 'tests/fixtures/short.csv');
	await page.getByRole('link', { name: 'Compare', exact: true }).click();
	await page.locator('[data-figure="comparison"]').waitFor();
	await openEmbed(page);
	await expect(page.getByRole('alert')).toContainText('The link could not be made.');
	await expect(page.getByRole('button', { name: 'Download SVG' })).toBeVisible();
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('an embedded figure shows the built-in report, and one of other data nothing of it', async ({
		page
	}) => {
		await page.goto('./embed/grade-counts/');
		await expect(page.getByRole('img').filter({ visible: true })).toHaveCount(1);
		await page.goto('./embed/own/');
		await expect(page.getByText('this page needs script')).toBeVisible();
		expect(await page.locator('body').innerText()).not.toContain('Cumbria');
	});
});
