import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright';

/** A first visit to the built site. Times in milliseconds, sizes in kilobytes. */
export interface FirstVisit {
	readonly firstPaint: number;
	/** First paint with every script of the application held back: the heatmap must be in it. */
	readonly paintWithoutScript: number;
	readonly heatmapWithoutScript: boolean;
	readonly script: number;
	readonly page: number;
	/** From the click to the finished file. */
	readonly svg: number;
	readonly png: number;
}

export async function measureSite(browser: Browser, url: string): Promise<FirstVisit> {
	const context = await browser.newContext({
		viewport: { width: 1280, height: 900 },
		// It keeps the site once the page is idle, which is no part of what a reader waits for.
		serviceWorkers: 'block'
	});
	const page = await context.newPage();
	let script = 0;
	let html = 0;
	page.on('response', (response) => {
		void response.body().then((body) => {
			const type = response.headers()['content-type'] ?? '';
			if (type.startsWith('text/javascript')) script += gzipSync(body).length;
			if (type.startsWith('text/html')) html += gzipSync(body).length;
		});
	});
	await page.goto(url);
	await page.locator('html[data-ready]').waitFor();
	await page.waitForLoadState('networkidle');
	const firstPaint = await page.evaluate(firstContentfulPaint);
	// What is loaded on a click afterwards is no part of the first visit.
	const first = { script: script / 1000, page: html / 1000 };

	const save = async (choice: string) => {
		const figure = page.locator('[data-figure="grade-heatmap"]');
		await figure.getByRole('button', { name: /^Save or copy/ }).click();
		const start = Date.now();
		await Promise.all([
			page.waitForEvent('download'),
			figure.getByRole('button', { name: choice }).click()
		]);
		return Date.now() - start;
	};
	const svg = await save('SVG');
	const png = await save('PNG for slides, 4K');
	await context.close();

	const bare = await browser.newPage({ viewport: { width: 1280, height: 900 } });
	await bare.route(/\/_app\/.*\.js$/, (route) => route.abort());
	await bare.goto(url);
	const paintWithoutScript = await bare.evaluate(firstContentfulPaint);
	const heatmapWithoutScript = await bare
		.locator('[data-figure="grade-heatmap"] svg text', { hasText: 'Inadequate' })
		.filter({ visible: true })
		.first()
		.isVisible();
	await bare.close();
	return { firstPaint, paintWithoutScript, heatmapWithoutScript, ...first, svg, png };
}

function firstContentfulPaint(): number {
	return performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
}
