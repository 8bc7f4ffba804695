import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './scripts/browser.ts';
import { compileHint } from './scripts/compile-hint.ts';

const siteUrl = (process.env.SITE_URL ?? '').replace(/\/+$/, '');

/**
 * Puts the code that several pages share into one file for the browser. In many small ones it is a
 * tenth larger once compressed, and each is another request. What reads and draws is compiled while it
 * arrives.
 */
const oneSharedFile: Plugin = {
	name: 'one-shared-file',
	enforce: 'post',
	config: ({ build }) => {
		if (build?.ssr) return {};
		const shared = {
			name: 'shared',
			// The overview needs neither the forms that figures have in a presentation, nor their parts,
			// nor the actions.
			test: /src\/lib\/(?:select(?!\/actions)|view(?!\/(?:native|picture-parts|figure-rows|part-alt|any-figure|actions)\b)|session|components)\//,
			minShareCount: 4
		};
		const output = { codeSplitting: { groups: [shared] }, postBanner: compileHint };
		return { build: { rolldownOptions: { output } } };
	}
};

export default defineConfig({
	plugins: [sveltekit(), oneSharedFile],
	define: { __SITE_URL__: JSON.stringify(siteUrl) },
	// The writer of PDF files is as large as it is, and is fetched only by whoever asks for one.
	build: { chunkSizeWarningLimit: 600 },
	// These are only needed on a click, and must not be found late in a test run.
	optimizeDeps: { include: ['papaparse', 'd3', 'layercake', 'fflate', 'fontkit', 'pdfkit'] },
	test: {
		// Every core; by default one is left to a watcher, which is half of a small machine.
		maxWorkers: '100%',
		// Long, because no test is about time and other checks run beside these.
		testTimeout: 60_000,
		hookTimeout: 60_000,
		expect: { poll: { timeout: 10_000 } },
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					// No test changes what a module holds, so files share what they import.
					isolate: false,
					include: ['tests/unit/**/*.test.ts'],
					setupFiles: ['tests/forbid-console.ts']
				}
			},
			{
				extends: true,
				test: {
					// What draws, paints, packs or prints whole files, which takes seconds a test.
					name: 'files',
					environment: 'node',
					isolate: false,
					include: ['tests/files/**/*.test.ts'],
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
