import type { Locator } from '@playwright/test';
import { faultsInBothThemes } from './axe.ts';
import { expect, test, visit, type Page } from './site.ts';

const button = (page: Page) => page.getByRole('button', { name: /^Save or copy/ }).first();

/** Opens the menu of the first chart and waits for its choices. */
async function openMenu(page: Page): Promise<Locator> {
	await button(page).click();
	await expect(page.getByRole('button', { name: /^Choose a size/ })).toBeAttached();
	return page.locator('.menu .list');
}

async function isInside(page: Page, box: Locator): Promise<void> {
	await expect
		.poll(() =>
			box.evaluate((element) => {
				const { top, left, bottom, right } = element.getBoundingClientRect();
				const { clientWidth, clientHeight } = document.documentElement;
				return [top >= 0, left >= 0, bottom <= clientHeight, right <= clientWidth];
			})
		)
		.toEqual([true, true, true, true]);
}

test('a chart is two stops of the Tab key and a twentieth of its card is furniture', async ({
	page
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await visit(page, '/figures/');
	await page.waitForLoadState('networkidle');
	const cards = page.locator('figure');
	const count = await cards.count();
	expect(count).toBeGreaterThan(2);
	const stops = await cards.evaluateAll((all) =>
		all.map((card) => {
			const found = [...card.querySelectorAll<HTMLElement>('a, button, summary, [tabindex="0"]')];
			return found.filter((element) => element.checkVisibility()).length;
		})
	);
	for (const each of stops) expect(each).toBeLessThanOrEqual(2);
	const [furniture, whole] = await cards.evaluateAll((all) => {
		const areaOf = (element: Element) => {
			const { width, height } = element.getBoundingClientRect();
			return width * height;
		};
		const sum = (elements: readonly Element[]) =>
			elements.reduce((total, element) => total + areaOf(element), 0);
		const parts = all.flatMap((card) => [...card.querySelectorAll('.actions, .source, .numbers')]);
		return [sum(parts), sum(all)] as const;
	});
	expect(furniture / whole).toBeLessThan(0.08);
});

test('all charts of a page have a button of their own name, and the page one source', async ({
	page
}) => {
	await visit(page, '/figures/');
	const names = await page
		.getByRole('button', { name: /^Save or copy/ })
		.evaluateAll((all) => all.map((each) => each.ariaLabel ?? ''));
	expect(new Set(names).size).toBe(names.length);
	for (const name of names) expect(name).toMatch(/^Save or copy: [a-z][a-z ]+/);
	await expect(page.getByText('Source: ').filter({ visible: true })).toHaveCount(1);
	await expect(page.locator('figure').getByText('Source: ').first()).toBeHidden();
	await expect(page.getByRole('link', { name: "Publisher's site" })).toHaveCount(1);
	await page.emulateMedia({ media: 'print' });
	for (const source of await page.locator('figure').getByText('Source: ').all()) {
		await expect(source).toBeVisible();
	}
});

test('the table of a chart has a triangle that shows that it opens', async ({ page }) => {
	await visit(page, '/figures/');
	await expect(page.locator('summary').first()).toHaveCSS('display', 'list-item');
	await expect(page.locator('summary').first()).toHaveCSS('list-style-type', /disclosure/);
});

/** Where the button of a chart stands in the window: so many pixels or such a part from its top. */
const PLACES = [
	['at the top', 40],
	['in the middle', 0.5],
	['at the bottom', -60]
] as const;

test('in a window of any height menus and dialogs are whole or scroll, and give focus back', async ({
	page
}) => {
	test.setTimeout(120_000);
	await page.setViewportSize({ width: 800, height: 900 });
	await visit(page, '/compare/');
	for (const height of [400, 600, 900]) {
		await test.step(`${height} pixels`, () => areWholeOrScroll(page, height));
	}
});

async function areWholeOrScroll(page: Page, height: number): Promise<void> {
	await page.setViewportSize({ width: 800, height });
	for (const [where, scrolled] of PLACES) {
		await test.step(`a menu ${where}`, async () => {
			const wanted = scrolled < 0 ? height + scrolled : scrolled < 1 ? height / 2 : scrolled;
			await button(page).evaluate((element, top) => {
				scrollTo({
					top: scrollY + element.getBoundingClientRect().top - top,
					behavior: 'instant'
				});
			}, wanted);
			const list = await openMenu(page);
			await isInside(page, list);
			const last = list.getByRole('button').last();
			await last.focus();
			await isInside(page, last);
			await page.keyboard.press('Escape');
			await expect(list).toHaveCount(0);
			await expect(button(page)).toBeFocused();
		});
	}
	for (const choice of [/^Choose a size/, /^Embed code/]) {
		const list = await openMenu(page);
		await list.getByRole('button', { name: choice }).click();
		const dialog = page.getByRole('dialog');
		await expect(dialog.getByText('Making the link')).toHaveCount(0);
		await isInside(page, dialog);
		const last = dialog.getByRole('button').last();
		await last.scrollIntoViewIfNeeded();
		await isInside(page, last);
		await last.click();
		await expect(dialog).toHaveCount(0);
		await expect(button(page)).toBeFocused();
		await list.waitFor({ state: 'detached' });
		await openMenu(page);
		await list.getByRole('button', { name: choice }).click();
		await page.getByRole('dialog').waitFor();
		await page.keyboard.press('Escape');
		await expect(button(page)).toBeFocused();
	}
}

test('a menu whose choices come late is placed again when they do', async ({ page }) => {
	await page.setViewportSize({ width: 800, height: 600 });
	await visit(page, '/compare/');
	let arrive = () => {};
	const arrived = new Promise<void>((resolve) => (arrive = resolve));
	await page.route(/\/_app\/immutable\/.*\.js$/, async (route) => {
		await arrived;
		await route.continue();
	});
	await button(page).evaluate((element) => {
		scrollTo({ top: scrollY + element.getBoundingClientRect().top - 520, behavior: 'instant' });
	});
	await button(page).focus();
	await page.keyboard.press('Enter');
	const list = page.locator('.menu .list');
	await expect(list).toBeAttached();
	arrive();
	await expect(list.getByRole('button').first()).toBeVisible();
	await isInside(page, list);
});

test('focus is on the button after every choice of a menu, and on the body after none', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await visit(page, '/compare/');
	for (const choice of [/^SVG/, /^Copy as a table/]) {
		const list = await openMenu(page);
		await list.getByRole('button', { name: choice }).click();
		await expect(button(page)).toBeFocused();
		await expect(page.locator('figure').first().getByRole('status')).toHaveText(/saved|Copied/);
		await expect(button(page)).toBeFocused();
	}
});

for (const path of ['/figures/']) {
	test(`on ${path} axe finds nothing with a menu or a dialog open, light and dark`, async ({
		page
	}) => {
		await visit(page, path);
		for (const dialog of [null, /^Choose a size/, /^Embed code/]) {
			const list = await openMenu(page);
			if (dialog !== null) {
				await list.getByRole('button', { name: dialog }).click();
				await expect(page.getByRole('dialog').getByRole('button').last()).toBeVisible();
				await expect(page.getByText('Making the link')).toHaveCount(0);
			}
			expect(await faultsInBothThemes(page)).toEqual([]);
			await page.keyboard.press('Escape');
			await expect(button(page)).toBeFocused();
		}
	});
}
