import { expect, test } from 'vitest';
import { moveByPage } from '#lib/components/national-grid/move-by-page.ts';
import { linesInView, scrolledTo } from '#lib/components/national-grid/lines-in-view.ts';

test.each([
	['at the top', 0, 480, 912, { from: 0, to: 26 }],
	['in the middle', 2400, 480, 912, { from: 94, to: 126 }],
	['at the end', 21_408, 480, 912, { from: 886, to: 912 }],
	['of few', 0, 480, 3, { from: 0, to: 3 }],
	['of none', 0, 480, 0, { from: 0, to: 0 }],
	['past the end, as after a filter', 20_000, 480, 10, { from: 10, to: 10 }]
])('lines in view %s', (_where, scrolled, room, count, range) => {
	expect(linesInView(scrolled, room, { height: 24, count })).toEqual(range);
});

test.each([
	['above', 2, 480, 48],
	['in view', 30, 480, 480],
	['below', 60, 480, 984]
])('a line %s is scrolled into view by as little as that takes', (_where, line, scrolled, to) => {
	expect(scrolledTo(line, scrolled, 480, 24)).toBe(to);
});

test.each([
	['PageDown', false, { row: 30, column: 2 }],
	['PageUp', false, { row: 0, column: 2 }],
	['End', true, { row: 99, column: 5 }],
	['Home', false, { row: 10, column: 0 }],
	['ArrowDown', false, { row: 11, column: 2 }],
	['a', false, null]
])('%s (with Ctrl: %s) moves to %j', (key, ctrlKey, place) => {
	const event = { key, ctrlKey, metaKey: false, altKey: false };
	expect(moveByPage(event, { row: 10, column: 2 }, { rows: 100, columns: 6 }, 20)).toEqual(place);
});
