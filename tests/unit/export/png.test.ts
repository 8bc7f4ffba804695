import { expect, test } from 'vitest';
import { pngRefusal } from '#lib/export/png.ts';

test.each([
	['a sheet at four times its size', 1200, 4000, 4],
	['the longest side', 16_384, 1, 1],
	['the longest side, scaled', 1, 4096, 4],
	['both sides at their longest', 16_384, 16_384, 1]
])('%s can be made', (_name, width, height, scale) => {
	expect(pngRefusal({ width, height }, scale)).toBeNull();
});

test.each([
	['a side one pixel too long', 16_385, 1, 1, '16385 by 1 pixels'],
	['a sheet that only the scale makes too tall', 1200, 4097, 4, '4800 by 16388 pixels']
])('%s is refused in words', (_name, width, height, scale, size) => {
	const refusal = pngRefusal({ width, height }, scale);
	expect(refusal).toContain(size);
	expect(refusal).toContain('Choose a smaller size, or SVG');
});
