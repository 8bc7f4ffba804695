import { describe, expect, test } from 'vitest';
import { peersClause, peersTitle } from '#lib/view/chart/peers/peers-title.ts';
import { whomOf } from '#lib/view/chart/peers/whom.ts';

const NONE = new Set<string>();
const NEIGHBOURS = whomOf({ kind: 'neighbours' }, null, false);
const REGION = whomOf({ kind: 'region' }, 'North West', false);
const LONDON = whomOf({ kind: 'region' }, 'London', false);
const GROUP = { kind: 'group', name: 'Kent and coast', councils: NONE } as const;
const OTHER = { kind: 'council', name: 'Surrey', councils: NONE } as const;

describe('how many peers are better and the same', () => {
	test.each([
		[[0, 3, 7, 0], 'none of its ten statistical neighbours is graded better, three are the same'],
		[[0, 1, 9, 0], 'none of its ten statistical neighbours is graded better, one is the same'],
		[[1, 2, 7, 0], 'one of its ten statistical neighbours is graded better, two are the same'],
		[
			[2, 0, 8, 0],
			'two of its ten statistical neighbours are graded better, the other eight worse'
		],
		[[9, 0, 1, 0], 'nine of its ten statistical neighbours are graded better, the other one worse'],
		[[10, 0, 0, 0], 'all ten of its statistical neighbours are graded better'],
		[[0, 10, 0, 0], 'all ten of its statistical neighbours are graded the same'],
		[[0, 0, 10, 0], 'all ten of its statistical neighbours are graded worse'],
		[[0, 1, 1, 0], 'neither of its two statistical neighbours is graded better, one is the same'],
		[[1, 0, 1, 0], 'one of its two statistical neighbours is graded better, the other one worse'],
		[[2, 0, 0, 0], 'both of its statistical neighbours are graded better'],
		[[1, 0, 0, 0], 'its only statistical neighbour is graded better'],
		[[0, 0, 1, 0], 'its only statistical neighbour is graded worse'],
		[
			[1, 1, 0, 8],
			'one of its two statistical neighbours with a grade there is graded better, one is the same'
		],
		[[0, 1, 0, 9], 'its only statistical neighbour with a grade there is graded the same'],
		[[0, 0, 0, 10], 'none of its ten statistical neighbours has a grade there'],
		[[0, 0, 0, 2], 'neither of its two statistical neighbours has a grade there'],
		[[0, 0, 0, 1], 'its only statistical neighbour has no grade there']
	] as const)('%j: %s', ([better, same, worse, ungraded], words) => {
		expect(peersClause({ better, same, worse, ungraded }, NEIGHBOURS)).toBe(words);
	});
});

test.each([
	[REGION, 'two of the 22 other councils in the North West are graded better, 20 are the same'],
	[LONDON, 'two of the 22 other councils in London are graded better, 20 are the same'],
	[
		whomOf(GROUP, null, false),
		'two of the 22 other councils of the group “Kent and coast” are graded better, 20 are the same'
	],
	[
		whomOf(GROUP, null, true),
		'two of the 22 other councils of the group are graded better, 20 are the same'
	]
])('a group of councils is called what it is', (whom, words) => {
	expect(peersClause({ better: 2, same: 20, worse: 0, ungraded: 0 }, whom)).toBe(words);
});

test.each([
	[[1, 0, 0, 0], 'Surrey is graded better', 'the other council is graded better'],
	[[0, 1, 0, 0], 'Surrey is graded the same', 'the other council is graded the same'],
	[[0, 0, 1, 0], 'Surrey is graded worse', 'the other council is graded worse'],
	[[0, 0, 0, 1], 'Surrey has no grade there', 'the other council has no grade there']
] as const)(
	'one other council is named, or not: %j',
	([better, same, worse, ungraded], name, not) => {
		const counts = { better, same, worse, ungraded };
		expect(peersClause(counts, whomOf(OTHER, null, false))).toBe(name);
		expect(peersClause(counts, whomOf(OTHER, null, true))).toBe(not);
	}
);

test('a council without an inspection or a grade is set beside nobody', () => {
	const title = (isInspected: boolean) =>
		peersTitle({ name: 'Kent', isInspected }, null, NEIGHBOURS);
	expect(title(false)).toBe('Kent has no inspection here to set beside others');
	expect(title(true)).toBe('Kent has no single grade from 1 to 4 to set beside others');
});
