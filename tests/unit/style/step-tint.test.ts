import { expect, test } from 'vitest';
import { MOST_STEPS } from '#lib/domain/other-scale.ts';
import { cellLook } from '#lib/style/cell-look.ts';
import { PALETTES } from '#lib/style/palette.ts';
import { stepTint } from '#lib/style/step-tint.ts';

const LENGTHS = Array.from({ length: MOST_STEPS - 1 }, (_, index) => index + 2);

const tints = (of: number) =>
	Array.from({ length: of }, (_, index) => stepTint({ step: index + 1, of }));

test.each(LENGTHS)('a scale of %i steps goes from dark to light in greys that all differ', (of) => {
	const fills = tints(of).map(({ fill }) => fill);
	expect(new Set(fills).size).toBe(of);
	expect(fills).toEqual(fills.toSorted());
	// No grey can be taken for a grade of ours, in whichever colours that is drawn.
	for (const fill of fills) expect(fill).toMatch(/^#(..)\1\1$/);
});

test.each(LENGTHS)('the words on each of %i steps are read as well as all text is', (of) => {
	for (const { fill, ink } of tints(of)) expect(contrast(fill, ink)).toBeGreaterThanOrEqual(4.5);
});

test('a step looks the same in every palette, and keeps the line of another scale', () => {
	const looks = PALETTES.map((palette) => cellLook({ step: 1, of: 3 }, palette));
	expect(new Set(looks.map((look) => JSON.stringify(look))).size).toBe(1);
	expect(looks[0]?.edge).toEqual(cellLook('other-scale', 'blue-orange').edge);
});

function contrast(left: string, right: string): number {
	const [light = 0, dark = 0] = [left, right].map(luminance).sort((one, other) => other - one);
	return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
