import { scaleBand } from 'd3';
import { expect, test } from 'vitest';
import { markPlaces } from '#lib/charts/chart/comparison/mark-places.ts';
import type { Grade } from '#lib/domain/grade.ts';
import type { JudgedService } from '#lib/domain/service.ts';
import type { ComparisonMark } from '#lib/view/chart/comparison/marks.ts';

const bands = scaleBand<Grade>([1, 2, 3, 4], [0, 400]);
const mark = (service: JudgedService, grade: Grade, conflicting = false): ComparisonMark => ({
	service,
	grade,
	conflicting
});

function placesOf(isNamed: boolean, ...marks: readonly ComparisonMark[]) {
	const { link, marks: placed } = markPlaces(marks, { bands, isNamed, size: 20, y: 50 });
	return {
		link,
		placed,
		words: placed.map(({ words }) => words),
		middles: placed.map(({ x, width }) => x + width / 2)
	};
}

test.each([
	[true, ['Safeguarding', 'Looked-after']],
	[false, ['S', 'L']]
])(
	'two grades stand on their steps with a line from one to the other, named: %s',
	(isNamed, words) => {
		const places = placesOf(isNamed, mark('safeguarding', 4), mark('looked-after', 3));
		expect(places.words).toEqual(words);
		expect(places.middles).toEqual([350, 250]);
		const [safeguarding, lookedAfter] = places.placed;
		expect(places.link).toEqual([
			(lookedAfter?.x ?? 0) + (lookedAfter?.width ?? 0),
			safeguarding?.x
		]);
	}
);

test('the same grade is one mark for both where their names have room', () => {
	const { link, words, middles } = placesOf(true, mark('safeguarding', 2), mark('looked-after', 2));
	expect([link, words, middles]).toEqual([null, ['Both services'], [150]]);
});

test('the same grade is two marks beside one another where letters stand for services', () => {
	const { link, placed, words } = placesOf(false, mark('safeguarding', 2), mark('looked-after', 2));
	expect([link, words]).toEqual([null, ['S', 'L']]);
	const [left, right] = placed;
	expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThan(right?.x ?? 0);
	expect(((left?.x ?? 0) + (right?.x ?? 0) + (right?.width ?? 0)) / 2).toBe(150);
});

test('in letters alone, safeguarding is round, looked-after square, and both together long', () => {
	const { placed } = placesOf(
		false,
		mark('safeguarding', 1),
		mark('looked-after', 2),
		mark('both', 3)
	);
	expect(placed.map(({ rounded, width, height }) => [rounded, width > height])).toEqual([
		[10, false],
		[1, false],
		[10, true]
	]);
});

test.each([true, false])(
	'grades in conflict are linked to none and hide none that is on their step, named: %s',
	(isNamed) => {
		const { link, placed, words } = placesOf(
			isNamed,
			mark('safeguarding', 2, true),
			mark('safeguarding', 4, true),
			mark('looked-after', 4)
		);
		expect(link).toBeNull();
		expect(words.map((each) => each.charAt(0))).toEqual(['S', 'S', 'L']);
		expect(placed.map(({ conflicting }) => conflicting)).toEqual([true, true, false]);
		const [, one, other] = placed;
		if (one === undefined || other === undefined) throw new Error('Marks are missing.');
		expect(one.x + one.width <= other.x || one.y + one.height <= other.y).toBe(true);
	}
);

test('one grade in conflict with the same of the other service is not taken for both', () => {
	const { words } = placesOf(true, mark('safeguarding', 2, true), mark('looked-after', 2));
	expect(words).toEqual(['Safeguarding', 'Looked-after']);
});
