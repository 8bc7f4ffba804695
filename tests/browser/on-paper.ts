import { expect, type Page } from './site.ts';

/** Inside of an upright A4 sheet, in pixels. */
const SHEET = { width: 688, height: 1017 };

/** Windows that a page is printed from: a telephone, a sheet, a desk. */
const WIDTHS = [320, 794, 1440];

/** Holds a page to the same sheets from a window of any width, and to what belongs on them. */
export async function suitsPaper(page: Page, path: string): Promise<void> {
	const sheets: number[] = [];
	for (const width of WIDTHS) {
		await page.setViewportSize({ width, height: 900 });
		await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
		const pdf = (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1');
		sheets.push(pdf.match(/\/Type \/Page\b/g)?.length ?? 0);
	}
	expect.soft(new Set(sheets), sheets.join(', ')).toHaveProperty('size', 1);

	await page.setViewportSize(SHEET);
	await page.emulateMedia({ media: 'print' });
	await expect.poll(() => faultsOnPaper(page)).toEqual([]);
	if (path !== '/about/' && !path.startsWith('/data/')) {
		await expect(page.getByText(/Source: Ofsted/).filter({ visible: true })).not.toHaveCount(0);
	}
	await page.emulateMedia({ media: 'screen' });
}

/** What paper has no use for, and what does not go on it. */
async function faultsOnPaper(page: Page): Promise<readonly string[]> {
	return page.evaluate((width) => {
		const controls = 'button, input, select, textarea, summary, nav, dialog, progress';
		return [...document.body.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
			const { width: own, right } = element.getBoundingClientRect();
			if (!element.checkVisibility() || own <= 1 || element.closest('svg') !== null) return [];
			const { position } = getComputedStyle(element);
			const faults = [
				element.matches(controls) ? 'a control' : null,
				position === 'sticky' || position === 'fixed' ? position : null,
				right > width + 1 ? 'wider than the sheet' : null
			].filter((fault) => fault !== null);
			return faults.map((fault) => `${fault}: ${element.outerHTML.slice(0, 140)}`);
		});
	}, SHEET.width);
}
