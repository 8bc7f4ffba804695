import { expect, test } from 'vitest';
import { menuPlace } from '#lib/components/menu-place.ts';

const button = (top: number, left = 100) => ({
	top,
	bottom: top + 30,
	left,
	right: left + 120
});

test.each([
	['fits under its button', 100, 300, 'under', 900 - 130 - 12],
	['fits under its button, though over it is more room', 500, 300, 'under', 900 - 530 - 12],
	['fits only over its button', 700, 300, 'over', 700 - 12],
	['fits nowhere, with more room under its button', 300, 2000, 'under', 900 - 330 - 12],
	['fits nowhere, with more room over its button', 600, 2000, 'over', 600 - 12]
] as const)('a list that %s stands there and scrolls', (_what, top, height, side, tallest) => {
	const place = menuPlace(
		button(top),
		{ width: 240, height },
		{ width: 800, height: 900 },
		'start'
	);
	expect(place).toEqual({ side, shift: 0, tallest });
});

test.each([
	['starts with its button', 'start', 100, 0],
	['ends with its button', 'end', 400, -120],
	['moves back from the right edge', 'start', 700, 800 - 8 - 240 - 700],
	['moves in from the left edge', 'end', 20, 8 - 20]
] as const)('a list %s', (_what, align, left, shift) => {
	const list = { width: 240, height: 100 };
	const place = menuPlace(button(100, left), list, { width: 800, height: 900 }, align);
	expect(place.shift).toBe(shift);
});
