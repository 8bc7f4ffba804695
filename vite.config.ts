import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './scripts/browser.ts';

const siteUrl = (process.env.SITE_URL ?? '').replace(/\/+$/, '');

export default defineConfig({
	plugins: [sveltekit()],
	define: { __SITE_URL__: JSON.stringify(siteUrl) },
	// The parser is only needed where a file is opened, and must not be found late in a test run.
	optimizeDeps: { include: ['papaparse', 'd3', 'layercake'] },
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['tests/unit/**/*.test.ts'],
					setupFiles: ['tests/forbid-console.ts']
				}
			},
			{
				extends: true,
				test: {
					name: 'component',
					include: ['tests/component/**/*.test.ts'],
					setupFiles: ['tests/forbid-console.ts', 'tests/component/setup.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions: launchOptions() }),
						instances: [{ browser: 'chromium', viewport: { width: 1000, height: 800 } }]
					}
				}
			}
		]
	}
});
