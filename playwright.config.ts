import { defineConfig, devices } from '@playwright/test';
import { launchOptions } from './scripts/browser.ts';

/** The site as a static server publishes it, in a folder and not at the root. */
const PORT = 4179;

export default defineConfig({
	testDir: 'tests/browser',
	forbidOnly: true,
	fullyParallel: true,
	workers: 2,
	reporter: 'list',
	timeout: 60_000,
	// A machine that stalls for a moment fails no change; a test that passes the second time only is
	// listed as flaky, to be mended.
	expect: { timeout: 10_000 },
	retries: 1,
	use: {
		...devices['Desktop Chrome'],
		baseURL: `http://localhost:${PORT}`,
		locale: 'en-GB',
		timezoneId: 'Europe/London',
		launchOptions: launchOptions(),
		viewport: { width: 1280, height: 900 }
	},
	webServer: {
		command: 'npm start',
		env: { PORT: String(PORT), SITE_URL: '' },
		port: PORT,
		reuseExistingServer: false,
		timeout: 120_000
	}
});
