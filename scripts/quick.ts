/** What can be known within a minute while working: types, lint and the tests that make no files. */
import { ENVIRONMENT } from './steps/environment.ts';
import { runLanes } from './steps/run-lanes.ts';
import { LINT_CHANGED, TYPES } from './steps/static-checks.ts';

const SYNC = { name: 'types of the pages', command: 'svelte-kit sync' };
const UNIT = { name: 'unit tests', command: 'vitest run --project unit' };

const passed =
	(await runLanes([[SYNC]], ENVIRONMENT)) &&
	(await runLanes([[LINT_CHANGED], [TYPES, UNIT]], ENVIRONMENT));
process.exitCode = passed ? 0 : 1;
