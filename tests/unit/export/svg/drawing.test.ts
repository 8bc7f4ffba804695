import { expect, test } from 'vitest';
import { drawingOf } from '#lib/export/svg/drawing.ts';

test('a drawing has the size it states, whatever its elements state', () => {
	const markup =
		'<div><svg height="40.5" width="120" class="x"><rect width="7" height="8"/></svg></div>';
	expect(drawingOf(markup)).toEqual({
		svg: '<svg height="40.5" width="120"><rect height="8" width="7"/></svg>',
		width: 120,
		height: 40.5
	});
});

test.each([
	['width', '<svg height="40" stroke-width="2"><rect width="7"/></svg>'],
	['height', '<svg width="40"><rect height="7"/></svg>'],
	['width', '<svg width="100%" height="40"></svg>']
])('a drawing without a %s in pixels is refused: %s', (side, markup) => {
	expect(() => drawingOf(markup)).toThrow(`The drawing has no ${side}.`);
});
