import type { Browser, Page } from 'playwright';
import type {} from './pages/contract.ts';
import type { Peer } from './build-pages.ts';
import { heapOf } from './heap.ts';

/** One visit to one peer. Times in milliseconds, heap in megabytes. */
export interface Visit {
	/** From CSV text in memory to the first frame painted with it. */
	readonly draw: number;
	readonly resort: number;
	readonly longestTask: number;
	readonly heap: number;
}

/** Draws and re-sorts on a fresh page. */
export async function measurePeer(
	browser: Browser,
	url: string,
	peer: Peer,
	csv: string
): Promise<Visit> {
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
	try {
		await page.goto(`${url}/${peer}.html`);
		await page.waitForFunction(() => window.bench !== undefined);
		await page.evaluate(() => document.fonts.ready);
		const before = await heapOf(page);
		await page.evaluate(() => {
			const tasks: number[] = [];
			new PerformanceObserver((list) => {
				tasks.push(...list.getEntries().map(({ duration }) => duration));
			}).observe({ type: 'longtask' });
			Object.assign(window, { tasks });
		});
		const draw = await timed(page, 'draw', csv);
		const resort = await timed(page, 'resort', csv);
		await page.waitForTimeout(100);
		const longestTask = await page.evaluate(() =>
			Math.max(0, ...(window as unknown as { tasks: number[] }).tasks)
		);
		return {
			draw,
			resort,
			longestTask,
			heap: (await heapOf(page)) - before
		};
	} finally {
		await page.close();
	}
}

/**
 * Runs one step and waits until the frame with its result has been painted. It is sent to the page as text,
 * where functions have no names but those of methods.
 */
function timed(page: Page, step: 'draw' | 'resort', csv: string): Promise<number> {
	return page.evaluate(
		async ([name, text]) => {
			const frame = {
				// The task after a frame's callbacks runs when that frame has been painted.
				painted() {
					return new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
				}
			};
			await frame.painted();
			const start = performance.now();
			if (name === 'draw') window.bench?.draw(text);
			else window.bench?.resort();
			await frame.painted();
			return performance.now() - start;
		},
		[step, csv] as const
	);
}
