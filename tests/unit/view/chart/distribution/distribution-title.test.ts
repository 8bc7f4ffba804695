import { describe, expect, test } from 'vitest';
import type { Grade } from '#lib/domain/grade.ts';
import {
	distributionBar,
	type DistributionBar,
	type DistributionBy
} from '#lib/view/chart/distribution/distribution-bar.ts';
import { distributionTitle } from '#lib/view/chart/distribution/distribution-title.ts';
import { goodTitle } from '#lib/view/chart/distribution/good-of.ts';

/** Councils at grades 1 to 4, and without one: `1 2 0 1`, `1 2 0 1 5`. */
function counted(written: string) {
	const [one = 0, two = 0, three = 0, four = 0, ungraded = 0] = written.split(' ').map(Number);
	const counts: Record<Grade, number> = { 1: one, 2: two, 3: three, 4: four };
	const graded = one + two + three + four;
	return { counts, graded, ungraded, conflicts: 0, otherScale: 0 };
}

function bar(written: string, phrase: string, isOverall = false): DistributionBar {
	const distribution = counted(written);
	const names = { key: phrase, label: phrase, phrase, isOverall, own: null };
	return distributionBar({ ...names, distribution }, []);
}

describe('how many were good or outstanding', () => {
	test.each([
		['0 0 0 0 4', 'No council has a single grade overall'],
		['1 0 0 0', 'The only council was graded good or outstanding overall'],
		['0 0 0 1', 'The only council was not graded good or outstanding overall'],
		['1 1 0 0', 'Both councils were graded good or outstanding overall'],
		['3 0 0 0', 'All three councils were graded good or outstanding overall'],
		['0 0 2 0', 'Neither of two councils was graded good or outstanding overall, none inadequate'],
		[
			'0 0 0 3',
			'None of three councils was graded good or outstanding overall, all three inadequate'
		],
		['0 0 0 2', 'Neither of two councils was graded good or outstanding overall, both inadequate'],
		['0 1 1 1', 'One of three councils was graded good or outstanding overall, one inadequate'],
		['36 67 31 19', '103 of 153 councils were graded good or outstanding overall, 19 inadequate']
	])('%s: %s', (written, title) => {
		expect(goodTitle(counted(written), 'overall')).toBe(title);
	});
});

const GOOD = 'Graded good or outstanding';

/** Grades of one council for two services. */
const ONLY = [
	['1 0 0 0', '0 1 0 0', 'for A and for B'],
	['0 1 0 0', '0 0 1 0', 'for A and not for B'],
	['0 0 0 1', '0 1 0 0', 'for B and not for A'],
	['0 0 1 0', '0 0 0 1', 'neither for A nor for B']
] as const;

test.each<[DistributionBy, string, readonly DistributionBar[], string]>([
	['areas', '', [], 'No council has a single grade'],
	['areas', '', [bar('0 0 0 0 3', 'for leaders')], 'No council has a single grade'],
	['regions', 'overall', [], 'No council has a single grade overall'],
	[
		'areas',
		'',
		[bar('1 0 1 0', 'for leaders'), bar('1 1 1 0', 'overall', true)],
		'Two of three councils were graded good or outstanding overall, none inadequate'
	],
	[
		'areas',
		'',
		[
			bar('1 0 1 0', 'for safeguarding overall', true),
			bar('0 0 1 1', 'for the rest overall', true)
		],
		'One of two councils was graded good or outstanding for safeguarding overall, neither of two for the rest overall'
	],
	...ONLY.map(
		([one, other, said]): [DistributionBy, string, readonly DistributionBar[], string] => [
			'areas',
			'',
			[bar(one, 'for A', true), bar(other, 'for B', true)],
			`The only council was graded good or outstanding ${said}`
		]
	),
	[
		'areas',
		'',
		[bar('1 0 1 0', 'for leaders'), bar('2 0 0 0', 'for care')],
		`${GOOD}: from one of two councils for leaders to two of two for care`
	],
	[
		'areas',
		'',
		[bar('1 0 1 0', 'for leaders'), bar('2 0 2 0', 'for care')],
		'One of two councils was graded good or outstanding for leaders, none inadequate'
	],
	[
		'regions',
		'overall',
		[bar('0 0 3 0', 'in A'), bar('1 0 1 0', 'in B'), bar('1 1 1 0', 'in C')],
		`${GOOD} overall: from none of three councils in A to two of three in C`
	],
	[
		'regions',
		'overall',
		[bar('1 0 1 0', 'in A'), bar('0 2 0 2', 'in B')],
		'Three of six councils were graded good or outstanding overall, two inadequate'
	],
	[
		'days',
		'overall',
		[bar('0 0 1 0', 'at 1'), bar('2 0 2 0', 'at 2'), bar('3 0 3 0', 'at 3')],
		`${GOOD} overall: two of four councils at 2, three of six at 3`
	],
	[
		'days',
		'overall',
		[bar('0 0 1 0', 'at 1'), bar('3 0 3 0', 'at 3')],
		'Three of six councils were graded good or outstanding overall, none inadequate, at 3'
	]
])('%s %s', (by, phrase, bars, title) => {
	expect(distributionTitle(by, bars, phrase)).toBe(title);
});
