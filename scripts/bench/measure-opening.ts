import { basename } from 'node:path';
import type { Browser, Page } from 'playwright';
import { setClocks, startAt } from './clocks.ts';

/** What one step of opening a file takes of its reader's time, in milliseconds. */
export interface Step {
	/** From the choice or the click to the first frame painted with what it leads to. */
	readonly painted: number;
	/** Of the page's thread, with what goes on after that frame. */
	readonly longestTask: number;
	/** From the question to the reading worker to the end of its answer. */
	readonly worker: number;
}

/** A page has had no long task for so long, in milliseconds. */
const QUIET = 1500;
const PATIENCE = { timeout: 120_000 };

/** The data page, ready for a file. */
export async function visitData(browser: Browser, url: string): Promise<Page> {
	const context = await browser.newContext({
		viewport: { width: 1280, height: 900 },
		// It keeps the site once the page is idle, which is no part of opening a file.
		serviceWorkers: 'block'
	});
	const page = await context.newPage();
	await page.addInitScript(setClocks);
	await page.goto(`${url}/data/`);
	await page.locator('html[data-ready]').waitFor();
	// Its reader comes to the field before there is a file.
	await page.getByLabel(/Choose files/).focus();
	await page.waitForLoadState('networkidle');
	return page;
}

/** Chooses a file, up to its review or, where there is nothing to review, its report. */
export function choose(page: Page, file: string): Promise<Step> {
	return timed(page, 'change', '.file, .buttons > .primary', () =>
		page.getByLabel(/Choose files/).setInputFiles(file)
	);
}

/** Adds what is reviewed, up to the page that is shown then. */
export function add(page: Page): Promise<Step> {
	const button = page.getByRole('button', { name: /^Add / });
	return timed(page, 'click', '.file, [data-figure]', () => button.click());
}

/** Removes a file, and what an undo would need. */
export async function remove(page: Page, file: string): Promise<Step> {
	const button = page.getByRole('button', { name: `Close ${basename(file)}`, exact: true });
	const step = await timed(page, 'click', 'main:not(:has(.file))', () => button.click());
	await page.getByRole('button', { name: 'Hide this message' }).click();
	await page.evaluate(isOutOfStore);
	await isQuiet(page);
	return step;
}

/**
 * Times what a reader does, up to the first frame with what that leads to.
 *
 * @param event that the page hears of it
 * @param awaited selector of what it leads to
 * @param quiet without a long task for so long the page has done with it, in milliseconds
 */
export async function timed(
	page: Page,
	event: keyof DocumentEventMap,
	awaited: string,
	act: () => Promise<void>,
	quiet = QUIET
): Promise<Step> {
	// What waits in the page is put there by the first that asks for it: not while the page is timed.
	await page.waitForFunction(() => window.clocks.tasks.length >= 0);
	await page.evaluate(startAt, [event, awaited] as const);
	await act();
	await page.waitForFunction(() => window.clocks.painted > 0, null, PATIENCE);
	await isQuiet(page, quiet);
	const { start, painted, asked, answered, tasks } = await page.evaluate(() => window.clocks);
	const own = tasks.filter(({ end }) => end > start);
	return {
		painted: painted - start,
		longestTask: Math.max(0, ...own.map(({ duration }) => duration)),
		worker: answered - asked
	};
}

/** Waits until what was added is kept and the page does nothing more. */
async function isQuiet(page: Page, quiet = QUIET): Promise<void> {
	await page.waitForFunction(
		(long) => {
			const isKeeping = document.querySelector('.kept')?.textContent.includes('Keeping ');
			const last = window.clocks.tasks.at(-1)?.end ?? 0;
			const since = Math.max(last, window.clocks.painted);
			return isKeeping !== true && performance.now() - since > long;
		},
		quiet,
		PATIENCE
	);
}

/** Waits until the browser has taken out of its store what was removed: a question is answered after that. */
function isOutOfStore(): Promise<void> {
	return new Promise((resolve, reject) => {
		const opening = indexedDB.open('fourpoint');
		opening.onerror = reject;
		opening.onsuccess = () => {
			const { result } = opening;
			const counting = result.transaction('inspections').objectStore('inspections').count();
			counting.onsuccess = () => {
				result.close();
				resolve();
			};
		};
	});
}
