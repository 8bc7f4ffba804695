import { launch, type ElementHandle, type Page } from 'puppeteer-core';
import { findProgram } from '../browser.ts';
import { NotInstalled, WINDOW, type Engine } from './engine.ts';
import { GIVEN_UP, withoutGivenUp } from './given-up.ts';
import { openScreen } from './screen.ts';

/** Longest that a page is waited for to be at rest before it is left, in milliseconds. */
const REST = 10_000;

/** `FIREFOX_PATH`, else an installed Firefox, over WebDriver BiDi. */
export async function launchFirefox(downloads: string): Promise<Engine> {
	const executablePath = process.env.FIREFOX_PATH ?? findProgram(['firefox', 'firefox-esr']);
	if (executablePath === null) {
		throw new NotInstalled('Install Firefox (apt-get install firefox-esr) or set FIREFOX_PATH.');
	}
	// Without a screen it has no clipboard for pictures.
	const screen = await openScreen();
	const browser = await launch({
		browser: 'firefox',
		executablePath,
		headless: false,
		env: { ...process.env, DISPLAY: screen.display, TZ: 'Europe/London' },
		extraPrefsFirefox: {
			// Reading the clipboard would open a menu that asks whether it may.
			'dom.events.testing.asyncClipboard': true,
			'browser.download.dir': downloads,
			'browser.download.folderList': 2,
			'browser.download.alwaysOpenPanel': false,
			'browser.helperApps.neverAsk.saveToDisk': 'application/pdf',
			'pdfjs.disabled': true,
			'intl.accept_languages': 'en-GB'
		}
	});
	const complaints: string[] = [];
	const givenUp = new Set<string>();
	async function open(): Promise<Page> {
		const page = await (await browser.createBrowserContext()).newPage();
		await page.setViewport(WINDOW);
		page.on('console', (message) => {
			if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
		});
		page.on('requestfailed', (request) => {
			if (request.failure()?.errorText === GIVEN_UP) givenUp.add(request.url());
		});
		page.on('pageerror', (error) => {
			complaints.push(error instanceof Error ? error.message : String(error));
		});
		return page;
	}
	let page = await open();
	return {
		name: (await browser.version()).replace('firefox/', 'Firefox '),
		downloads,
		// It says that a file was given up after it has complained that the file did not come.
		get complaints() {
			return withoutGivenUp(complaints, givenUp);
		},
		async renew() {
			await page.browserContext().close();
			page = await open();
		},
		async goto(url) {
			// A page that is left while parts of it come complains that they did not; readers do not hear it.
			await page.waitForNetworkIdle({ idleTime: 100, timeout: REST }).catch(() => undefined);
			await page.goto(url);
		},
		evaluate: (run, argument) => page.evaluate(run as never, argument),
		click: (selector) => page.click(selector),
		press: (key) => page.keyboard.press(key),
		async choose(selector, value) {
			await page.select(selector, value);
		},
		async upload(selector, path) {
			const input = (await page.$(selector)) as ElementHandle<HTMLInputElement> | null;
			await input?.uploadFile(path);
		},
		async close() {
			await browser.close();
			screen.close();
		}
	};
}
