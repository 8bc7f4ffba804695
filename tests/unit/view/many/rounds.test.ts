import { describe, expect, test } from 'vitest';
import { roundIn, roundsOf } from '#lib/view/many/rounds.ts';
import { recorded } from '../../select/many/england.ts';

const rounds = (framework: string) =>
	roundsOf(recorded(framework), 'latest').map(({ key, name, inspections }) => [
		key,
		name,
		inspections.length
	]);

describe('the rounds of a framework', () => {
	test('begin with the first inspections where re-inspections are labelled', () => {
		expect(rounds('SLAC')).toEqual([
			['first', 'First inspections', 152],
			['re-inspection', 'Re-inspections', 9],
			['latest', 'Latest inspections', 152]
		]);
	});

	test('begin with the latest where councils were inspected again under no label', () => {
		expect(rounds('ILACS')).toEqual([
			['latest', 'Latest inspections', 153],
			['first', 'First inspections', 156]
		]);
	});

	test('are one where each council was inspected once', () => {
		expect(rounds('TLAC')).toEqual([['latest', 'Latest inspections', 5]]);
		expect(roundsOf([], 'latest')).toEqual([]);
	});

	test('stand as of a day that is asked for', () => {
		const [first] = roundsOf(recorded('ILACS'), '2020-03-31');
		expect([first?.name, first?.inspections.length]).toEqual(['Latest at 31 March 2020', 102]);
	});
});

test('a round is the one asked for, else that of the inspection shown, else the usual one', () => {
	const all = recorded('SLAC');
	const labelled = all.find(({ label }) => label !== null) ?? null;
	const slac = roundsOf(all, 'latest');
	expect(roundIn(slac, 'latest', labelled)?.key).toBe('latest');
	expect(roundIn(slac, 'nonsense', labelled)?.key).toBe('re-inspection');
	expect(roundIn(slac, null, all.find(({ label }) => label === null) ?? null)?.key).toBe('first');
	expect(roundIn([], null, null)).toBeNull();
});
