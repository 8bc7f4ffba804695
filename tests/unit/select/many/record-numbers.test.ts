import { describe, expect, it } from 'vitest';
import { isVisit } from '#lib/domain/is-visit.ts';
import { bothServices } from '#lib/select/many/both-services.ts';
import { byAuthority } from '#lib/select/many/by-authority.ts';
import { changesBetween } from '#lib/select/many/area-change.ts';
import { consecutivePairs, type Pair } from '#lib/select/many/consecutive.ts';
import { distributions } from '#lib/select/many/distribution.ts';
import { gradeTable } from '#lib/select/many/grade-table.ts';
import { lastDay, standingAt } from '#lib/select/many/standing-at.ts';
import { RECORD, recorded } from './england.ts';

/** Better, same and worse by the short name of the later area; those that cannot be compared last. */
function changesOf(pairs: readonly Pair[]) {
	const counts: Record<string, number[]> = {};
	for (const { areas } of pairs.map(([from, to]) => changesBetween(from, to))) {
		for (const { kind, to } of areas) {
			const at = ['better', 'same', 'worse', 'not-comparable'].indexOf(kind);
			const count = (counts[to.column.short] ??= [0, 0, 0, 0]);
			count[at] = (count[at] ?? 0) + 1;
		}
	}
	return counts;
}

describe('the national record', () => {
	it('is read without a problem, each inspection once and visits apart', () => {
		expect(RECORD.problems).toEqual([]);
		expect(recorded().length).toBe(661);
		expect(RECORD.inspections.filter(isVisit).length).toBe(120);
	});

	it.each([
		['SLAC', 161],
		['CPI', 51],
		['TLAC', 5],
		['SIF', 173],
		['ILACS', 271]
	])('has every inspection under %s: %i', (framework, count) => {
		expect(recorded(framework)).toHaveLength(count);
	});

	it('has both services worse, the same and better in the first inspections of both', () => {
		const { squares, pairs, unpaired } = bothServices(recorded('SLAC', null));
		const counts = squares.map((row) => row.map((square) => square.length));
		expect(counts).toEqual([
			[1, 4, 0, 0],
			[1, 51, 4, 0],
			[0, 22, 43, 1],
			[0, 2, 20, 2]
		]);
		const worse = pairs.filter((pair) => pair.safeguarding > pair.lookedAfter);
		const same = pairs.filter((pair) => pair.safeguarding === pair.lookedAfter);
		expect([worse.length, same.length, pairs.length]).toEqual([45, 97, 151]);
		expect(unpaired.map(({ inspection, lacks }) => [inspection.authority, lacks])).toEqual([
			['Isles of Scilly', 'looked-after']
		]);
	});

	it('counts what became of areas between consecutive ILACS inspections', () => {
		const pairs = consecutivePairs(recorded('ILACS'));
		expect(pairs).toHaveLength(115);
		expect(changesOf(pairs)).toEqual({
			'Overall effectiveness': [46, 50, 19, 0],
			'the impact of leaders': [44, 48, 23, 0],
			'help and protection': [47, 47, 21, 0],
			'children in care': [51, 47, 17, 0],
			'care leavers': [0, 0, 0, 115]
		});
	});

	it('counts what became of councils from their first SIF to their first ILACS inspection', () => {
		const later = byAuthority(recorded('ILACS'));
		const pairs = [...byAuthority(recorded('SIF', null))].flatMap(([council, [first]]) => {
			const next = later.get(council)?.[0];
			return first === undefined || next === undefined ? [] : [[first, next] as const];
		});
		expect(pairs).toHaveLength(150);
		expect(changesOf(pairs)['Overall effectiveness']).toEqual([76, 47, 27, 0]);
		// Ofsted's sheet of 2023 has these two in a second table, below the one that is often counted alone.
		const below = ['Bournemouth', 'Northamptonshire'];
		const inFirst = pairs.filter(([from]) => !below.includes(from.authority));
		expect(changesOf(inFirst)['Overall effectiveness']).toEqual([76, 46, 26, 0]);
	});

	it('counts what became of councils from their first to their second ILACS inspection by 2023', () => {
		// Ofsted's sheet of 2023 has the reports that were published until then.
		const known = recorded('ILACS').filter(({ published }) => (published ?? '') <= '2023-04-30');
		const pairs = [...byAuthority(known).values()].flatMap((group) =>
			consecutivePairs(group).slice(0, 1)
		);
		expect(changesOf(pairs)['Overall effectiveness']).toEqual([12, 8, 3, 0]);
	});

	it('has the 153 councils of 31 March 2025 at the grades that Ofsted counts', () => {
		const standing = standingAt(recorded('ILACS'), lastDay(recorded('ILACS')));
		expect(standing).toHaveLength(153);
		const counts = distributions(gradeTable(standing)).map(({ column, counts, ungraded }) => [
			column.short,
			...Object.values(counts),
			ungraded
		]);
		expect(counts).toEqual([
			['Overall effectiveness', 36, 67, 31, 19, 0],
			['the impact of leaders', 45, 60, 33, 15, 0],
			['help and protection', 22, 71, 45, 15, 0],
			['children in care', 37, 75, 30, 11, 0],
			['care leavers', 27, 43, 26, 7, 50]
		]);
	});
});
