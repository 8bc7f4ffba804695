import { spawnSync } from 'node:child_process';
import { findBrowser } from './browser.ts';

const WAYS: readonly (readonly string[])[] = [
	['npx', 'playwright', 'install', 'chromium'],
	['apt-get', 'install', '-y', 'chromium-headless-shell'],
	['apt-get', 'install', '-y', 'chromium'],
	['sudo', '-n', 'apt-get', 'install', '-y', 'chromium']
];

/**
 * Makes sure that there is a browser for the tests: one that is installed, else Playwright's
 * download, else the system's package.
 *
 * @throws {Error} in one sentence that says what to do
 */
export function ensureBrowser(): void {
	if (findBrowser() !== null) return;
	for (const [command = '', ...args] of WAYS) {
		console.log(`No browser found; trying "${[command, ...args].join(' ')}"`);
		if (command === 'apt-get') spawnSync('apt-get', ['update'], { stdio: 'ignore' });
		spawnSync(command, args, { stdio: 'inherit' });
		if (findBrowser() !== null) return;
	}
	throw new Error('Install Chromium or Chrome, or set CHROMIUM_PATH to one, and run this again.');
}
