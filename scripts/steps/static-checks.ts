import type { Step } from './step-process.ts';

/** Needs what `svelte-kit sync` or a build has made. */
export const TYPES: Step = {
	name: 'types',
	// A service worker has a global scope of its own, and so it is a program of its own.
	command: 'tsc --noEmit -p src/service-worker && svelte-check --fail-on-warnings'
};

/**
 * ESLint makes and drops a great many small things. With room for them it clears up less often, which
 * was a sixth of its time.
 */
const ESLINT = 'node --max-semi-space-size=128 node_modules/eslint/bin/eslint.js .';

/** Needs what `svelte-kit sync` or a build has made. */
export const LINT: Step = { name: 'lint', command: ESLINT };

export const FORMAT: Step = { name: 'format', command: 'prettier --check .' };

export const DATA: Step = { name: 'data', command: 'tsx scripts/check-data.ts' };

/**
 * Lint of the files that have changed since it last passed. A rule that reads types can miss what a
 * change does to another file, so nothing lands by it.
 */
export const LINT_CHANGED: Step = {
	name: 'lint of what has changed',
	command: `${ESLINT} --cache --cache-strategy content --cache-location node_modules/.cache/eslint/`
};
