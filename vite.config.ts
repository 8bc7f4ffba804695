import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './scripts/browser.ts';
import { LongFirst } from './scripts/long-first.ts';

const siteUrl = (process.env.SITE_URL ?? '').replace(/\/+$/, '');

/** What the overview needs, where most readers arrive, is one file with nothing else in it. */
const overview = {
	name: 'overview',
	test: /src\/routes\/\+(?:layout|page)\.(?:svelte|ts)$/,
	priority: 1
};

/**
 * What Svelte has for the fields of forms, which the overview has none of, comes with the pages that do,
 * and not with the rest of Svelte.
 */
const fields = {
	name: 'fields',
	test: /svelte\/src\/internal\/client\/dom\/elements\/bindings\/(?:input|universal)\.js$/,
	priority: 2,
	includeDependenciesRecursively: false
};

/**
 * Of what pages load when they open, whatever four or more pages and parts share is one file. In fifty
 * small files it is a seventh larger once compressed, and each is another request.
 */
const shared = { name: 'shared', tags: ['$initial' as const], minShareCount: 4 };

export default defineConfig({
	plugins: [sveltekit()],
	// The reading worker fetches what reads workbooks when it meets one.
	worker: { format: 'es' },
	define: { __SITE_URL__: JSON.stringify(siteUrl) },
	// The writer of PDF files is as large as it is, and is fetched only by whoever asks for one.
	build: { chunkSizeWarningLimit: 600 },
	environments: {
		client: {
			build: {
				rolldownOptions: {
					// The file of an entry may hand on more than that, as those do that share it.
					preserveEntrySignatures: 'allow-extension' as const,
					treeshake: { moduleSideEffects: [{ test: fields.test, sideEffects: false }] },
					output: { codeSplitting: { groups: [fields, overview, shared] } }
				}
			}
		}
	},
	// These are only needed on a click, and must not be found late in a test run.
	optimizeDeps: { include: ['papaparse', 'd3', 'layercake', 'fflate', 'fontkit', 'pdfkit'] },
	test: {
		// Every core; by default one is left to a watcher, which is half of a small machine.
		maxWorkers: '100%',
		sequence: { sequencer: LongFirst },
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
