import { expect, test, vi } from 'vitest';
import { areaWithKey } from '#lib/select/area-with-key.ts';
import { oncePer } from '#lib/select/once-per.ts';
import { grades } from '../inspection-of.ts';

test('each list is gone through once, whatever the answer', () => {
	const answer = vi.fn((list: readonly number[]) => list[0] ?? null);
	const first = oncePer(answer);
	const [some, none] = [[1, 2], []];
	expect([some, none, some, none].map(first)).toEqual([1, null, 1, null]);
	expect(answer).toHaveBeenCalledTimes(2);
});

test('an area is found by its key among those of its own inspection', () => {
	const [one, two] = [grades({ Both: '1 2' }), grades({ Both: '3' })];
	expect(areaWithKey(one.areas, 'area-2')).toBe(one.areas[1]);
	expect(areaWithKey(two.areas, 'area-2')).toBeNull();
});
