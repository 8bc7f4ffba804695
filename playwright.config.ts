import { defineConfig, devices } from '@playwright/test';
import { launchOptions } from './scripts/browser.ts';

/** The site as a static server publishes it, in a folder and not at the root. */
const PORT = Number(process.env.PORT ?? 4179);

export default defineConfig({
	testDir: 'tests/browser',
	forbidOnly: true,
	fullyParallel: true,
	workers: 2,
	reporter: 'list',
	timeout: 60_000,
	// A machine that stalls for a moment fails no change. A test that fails now and then is wrong.
	expect: { timeout: 10_000 },
	retries: 0,
	use: {
		...devices['Desktop Chrome'],
		baseURL: `http://localhost:${PORT}`,
		locale: 'en-GB',
		timezoneId: 'Europe/London',
		// It would ask for the whole site beside each test. Those of being offline and of the origin have one.
		serviceWorkers: 'block',
		launchOptions: launchOptions(),
		viewport: { width: 1280, height: 900 }
	},
	webServer: {
		// `npm test` has built the site before. Otherwise what is tested is built from what stands here.
		command: process.env.SITE_IS_BUILT === '1' ? 'npx tsx scripts/serve.ts' : 'npm start',
		env: { PORT: String(PORT), SITE_URL: '' },
		port: PORT,
		reuseExistingServer: false,
		timeout: 120_000
	}
});
