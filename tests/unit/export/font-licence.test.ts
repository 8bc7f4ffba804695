import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import licence from '../../../static/licences/fonts.txt?raw';

const require = createRequire(import.meta.url);

test.each(['@fontsource/source-sans-3', '@fontsource/arimo'])(
	'the site carries the licence of %s, as its package states it',
	async (name) => {
		const stated = await readFile(require.resolve(`${name}/LICENSE`), 'utf8');
		const [owner = '', ...terms] = stated.trimEnd().split('\n');
		expect(licence).toContain(`${name}: ${owner.trim()}\n`);
		expect(licence.endsWith(`${terms.join('\n')}\n`)).toBe(true);
	}
);
