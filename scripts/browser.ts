import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

/** As readers have them. */
export const WITH_WINDOWS = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable'
];

/** The one without windows first: with it the browser tests take two thirds of the time. */
const NAMES = ['chromium-headless-shell', ...WITH_WINDOWS];

const ELSEWHERE = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];

/** `CHROMIUM_PATH`, else an installed Chromium or Chrome, else Playwright's own; `null` without any. */
export function findBrowser(names: readonly string[] = NAMES): string | null {
	const chosen = process.env.CHROMIUM_PATH;
	if (chosen) return chosen;
	const candidates = [...ELSEWHERE, chromium.executablePath()];
	return findProgram(names) ?? candidates.find((path) => existsSync(path)) ?? null;
}

/** Where the first of some programs is that the command line would find; `null` without any. */
export function findProgram(names: readonly string[]): string | null {
	const folders = (process.env.PATH ?? '').split(delimiter);
	const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
	return candidates.find((path) => existsSync(path)) ?? null;
}

/** How tests and scripts start the browser: nothing of its own goes over the network. */
export function launchOptions(names: readonly string[] = NAMES): {
	executablePath?: string;
	args: string[];
} {
	const found = findBrowser(names);
	return {
		...(found === null ? {} : { executablePath: found }),
		args: [
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			'--no-first-run',
			'--disable-quic',
			// Chromium's sandbox refuses to run as root, as in most containers.
			...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])
		]
	};
}
