import { describe, expect, it } from 'vitest';
import type { Inspection } from '#lib/domain/inspection.ts';
import { councilOf } from '#lib/select/many/by-authority.ts';
import { beside, peersOf } from '#lib/select/many/peers.ts';
import { lastDay, standingAt } from '#lib/select/many/standing-at.ts';
import { recorded } from './england.ts';

const ILACS = recorded('ILACS');
const STANDING = standingAt(ILACS, lastDay(ILACS));

const of = (authority: string): Inspection => {
	const found = recorded().findLast((each) => each.authority === authority);
	if (found === undefined) throw new Error(`No ${authority}.`);
	return found;
};

const names = (inspections: readonly { readonly inspection: Inspection }[]) =>
	inspections.map(({ inspection }) => inspection.authority);

describe('peers', () => {
	it('are the ten statistical neighbours, the nearest first', () => {
		const { own, peers, missing } = peersOf(of('Kent'), STANDING, { kind: 'neighbours' });
		expect(own?.authority).toBe('Kent');
		expect(peers).toHaveLength(10);
		expect(peers.every(({ closeness }) => closeness !== null)).toBe(true);
		expect(missing).toEqual([]);
	});

	it('are none for a council that ended, whose successors are named', () => {
		const found = peersOf(of('Cumbria'), STANDING, { kind: 'neighbours' });
		expect(found.own).toBeNull();
		expect(found.peers).toEqual([]);
		expect(found.successors.map(({ name }) => name)).toEqual([
			'Cumberland',
			'Westmorland and Furness'
		]);
	});

	it('are the other councils of the region', () => {
		const { peers } = peersOf(of('Kent'), STANDING, { kind: 'region' });
		expect(peers).toHaveLength(18);
		expect(names(peers)).toContain('Surrey');
		expect(names(peers)).not.toContain('Kent');
	});

	it('are the councils of a group, without the council itself', () => {
		const councils = new Set(['Kent', 'Essex', 'Surrey'].map((name) => councilOf(of(name))));
		const group = { kind: 'group', name: 'Around London', councils } as const;
		const { peers } = peersOf(of('Kent'), STANDING, group);
		expect(names(peers)).toEqual(['Essex', 'Surrey']);
	});

	it('name neighbours that have no inspection among those of the choice', () => {
		const some = STANDING.filter((each) => ['Kent', 'Essex'].includes(each.authority));
		const { peers, missing } = peersOf(of('Kent'), some, { kind: 'neighbours' });
		expect(names(peers)).toEqual(['Essex']);
		expect(missing).toHaveLength(9);
	});
});

describe('beside a grade', () => {
	it('puts each peer with a grade in one place', () => {
		const peers = [1, 2, 2, 3, 4, null].map(
			(grade) => ({ grade }) as { grade: 1 | 2 | 3 | 4 | null }
		);
		const { better, same, worse } = beside(2, peers);
		expect([better.length, same.length, worse.length]).toEqual([1, 2, 2]);
	});
});
