/** Everything that must hold before a change lands, the same here as in CI. */
import { ensureBrowser } from './install-browser.ts';
import { ENVIRONMENT } from './steps/environment.ts';
import { runLanes } from './steps/run-lanes.ts';
import { DATA, FORMAT, LINT, TYPES } from './steps/static-checks.ts';

try {
	ensureBrowser();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}

/** The one build that is tested. It also makes the types of the pages, which most steps need. */
const BUILD = { name: 'build', command: 'vite build --logLevel warn' };
const TESTS = { name: 'unit, file and component tests', command: 'vitest run' };
const BROWSER = { name: 'browser tests', command: 'playwright test' };

const passed =
	(await runLanes([[BUILD], [FORMAT, DATA]], ENVIRONMENT)) &&
	// Browser tests wait a good deal for pages; the others fill those gaps.
	(await runLanes([[BROWSER], [TYPES, LINT, TESTS]], { ...ENVIRONMENT, SITE_IS_BUILT: '1' }));
process.exitCode = passed ? 0 : 1;
