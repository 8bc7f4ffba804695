import { expect, test } from 'vitest';
import { newVersionWords } from '../../src/routes/new-version-words.ts';

const READY = 'A new version of Fourpoint is ready. Loading it starts this page again.';

test.each([
	[0, READY],
	[1, `${READY} One inspection that the browser does not keep must then be opened again.`],
	[30, `${READY} 30 inspections that the browser does not keep must then be opened again.`]
])('what is said of a new version where %s inspections are not kept', (unkept, words) => {
	expect(newVersionWords(unkept)).toBe(words);
});
