import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { launchOptions, WITH_WINDOWS } from '../browser.ts';
import { WINDOW, type Engine } from './engine.ts';

/** Chromium, as readers have it: what the other engines are held against. */
export async function launchChromium(downloads: string): Promise<Engine> {
	const browser = await chromium.launch(launchOptions(WITH_WINDOWS));
	const complaints: string[] = [];
	async function open(): Promise<Page> {
		const context = await browser.newContext({
			viewport: WINDOW,
			locale: 'en-GB',
			timezoneId: 'Europe/London',
			permissions: ['clipboard-read', 'clipboard-write']
		});
		const page = await context.newPage();
		page.on('console', (message) => {
			if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
		});
		page.on('pageerror', ({ message }) => complaints.push(message));
		page.on('download', (download) => {
			void download.saveAs(join(downloads, download.suggestedFilename()));
		});
		return page;
	}
	let page = await open();
	return {
		name: `Chromium ${browser.version()}`,
		downloads,
		complaints,
		async renew() {
			await page.context().close();
			page = await open();
		},
		async goto(url) {
			await page.goto(url);
		},
		evaluate: (run, argument) => page.evaluate(run as never, argument),
		click: (selector) => page.locator(selector).click(),
		press: (key) => page.keyboard.press(key),
		async choose(selector, value) {
			await page.locator(selector).selectOption(value);
		},
		upload: (selector, path) => page.locator(selector).setInputFiles(path),
		close: () => browser.close()
	};
}
