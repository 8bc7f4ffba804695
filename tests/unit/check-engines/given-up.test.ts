import { expect, test } from 'vitest';
import { withoutGivenUp } from '../../../scripts/check-engines/given-up.ts';

const SITE = 'http://localhost:4173/_app/immutable';
const GIVEN_UP = new Set([`${SITE}/nodes/6.Ab-c1.js`, `${SITE}/assets/Dialog.Xy.css`]);

test.each([
	[`Loading failed for the <script> with source “${SITE}/nodes/6.Ab-c1.js”.`, false],
	[`TypeError: error loading dynamically imported module: ${SITE}/nodes/6.Ab-c1.js`, false],
	[`The stylesheet ${SITE}/assets/Dialog.Xy.css was not loaded.`, false],
	[`error loading dynamically imported module: ${SITE}/nodes/7.Ab-c1.js`, true],
	[`Loading failed for the <script> with source “${SITE}/nodes/6.Ab-c1.jsx”.`, true],
	['TypeError: inspection is null', true]
])('%j is still complained of where a page was left: %s', (complaint, isKept) => {
	expect(withoutGivenUp([complaint], GIVEN_UP)).toEqual(isKept ? [complaint] : []);
	expect(withoutGivenUp([complaint], new Set())).toEqual([complaint]);
});
