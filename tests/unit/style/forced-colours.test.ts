import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as palette from '#lib/style/palette.ts';

const css = readFileSync(new URL('../../../src/forced-colours.css', import.meta.url), 'utf8');

const drawn = Object.entries(palette).flatMap(([name, value]) =>
	typeof value === 'string' ? [[name, value] as const] : []
);

test.each(drawn)('where colours are forced, %s gives way to one of the reader', (_name, colour) => {
	expect(css).toContain(`'${colour}'`);
});

test('the fill of a grade never does', () => {
	const fills = Object.values(palette.GRADE_COLOURS).flatMap((grades) =>
		Object.values(grades).map(({ fill }) => fill)
	);
	expect(fills.filter((fill) => css.includes(fill))).toEqual([]);
});
