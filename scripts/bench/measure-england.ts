import type { Browser, Page } from 'playwright';
import { setClocks } from './clocks.ts';
import { heapOf } from './heap.ts';
import { timed, type Step } from './measure-opening.ts';

/** What one visit to the page of all England takes of its reader's time. */
export interface EnglandVisit {
	/** A file was dropped, up to the rows of it that are in view. */
	readonly arrive: Step;
	readonly scroll: Step;
	readonly sort: Step;
	readonly filter: Step;
	/** Grown by the file, in megabytes. */
	readonly heap: number;
}

/** The page is still for so long between what a reader does, in milliseconds. */
const PAUSE = 400;

/** Drops a file on the page of all England, scrolls, sorts and filters its rows. Fresh page. */
export async function measureEngland(
	browser: Browser,
	url: string,
	csv: string
): Promise<EnglandVisit> {
	const context = await browser.newContext({
		viewport: { width: 1280, height: 900 },
		// It keeps the site once the page is idle, which is no part of what a reader waits for.
		serviceWorkers: 'block'
	});
	const page = await context.newPage();
	await page.addInitScript(setClocks);
	// Every inspection of the framework that the file is of.
	await page.goto(`${url}/england/?framework=slac&when=all`);
	await page.locator(`${GRID} .body [role=row]`).first().waitFor();
	await takeUp(page, csv);
	await page.waitForLoadState('networkidle');
	const before = await heapOf(page);
	const arrive = await timed(page, 'drop', await otherRows(page), () => page.evaluate(drop));
	const heap = (await heapOf(page)) - before;
	const scroll = await scrolled(page);
	const sort = await sorted(page);
	const filter = await filtered(page);
	await context.close();
	return { arrive, scroll, sort, filter, heap };
}

const GRID = '.live-grid [role=grid]';

/** What the grid is once it has another number of rows than now. */
async function otherRows(page: Page): Promise<string> {
	const now = await page.locator(GRID).getAttribute('aria-rowcount');
	return `${GRID}:not([aria-rowcount="${now ?? ''}"])`;
}

/** Carries a file over the page, where its reader still holds it. */
async function takeUp(page: Page, csv: string): Promise<void> {
	await page.evaluate((text) => {
		const dataTransfer = new DataTransfer();
		dataTransfer.items.add(new File([text], 'made.csv', { type: 'text/csv' }));
		Object.assign(window, { dataTransfer });
		document.body.dispatchEvent(
			new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer })
		);
	}, csv);
}

function drop(): void {
	const { dataTransfer } = window as unknown as { dataTransfer: DataTransfer };
	document.body.dispatchEvent(
		new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer })
	);
}

/** By the wheel, and by its bar a long way at once. */
async function scrolled(page: Page): Promise<Step> {
	await page.locator(`${GRID} .body [role=row]`).nth(3).hover();
	const byWheel = await timed(page, 'wheel', GRID, () => page.mouse.wheel(0, 400), PAUSE);
	const byBar = await timed(
		page,
		'scroll',
		GRID,
		() =>
			page.locator('.live-grid').evaluate((place) => {
				place.scrollTop = place.scrollHeight / 2;
			}),
		PAUSE
	);
	return byWheel.longestTask > byBar.longestTask ? byWheel : byBar;
}

/** By an area, then the other way round. */
async function sorted(page: Page): Promise<Step> {
	const heading = page.locator(`${GRID} [role=columnheader] button`).nth(4);
	const by = (order: string) =>
		timed(page, 'click', `${GRID} [aria-sort=${order}]`, () => heading.click(), PAUSE);
	await by('descending');
	return by('ascending');
}

/** Only rows with an inadequate grade in an area. */
async function filtered(page: Page): Promise<Step> {
	const grade = page.getByRole('combobox', { name: 'Grade', exact: true });
	return timed(
		page,
		'change',
		await otherRows(page),
		async () => {
			await grade.selectOption('4');
		},
		PAUSE
	);
}
