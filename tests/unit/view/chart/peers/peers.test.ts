import { describe, expect, test } from 'vitest';
import { authorityKey } from '#lib/domain/authority.ts';
import { regionIn } from '#lib/select/many/choice.ts';
import type { PeerGroup } from '#lib/select/many/peers.ts';
import { peersView } from '#lib/view/chart/peers/peers.ts';
import type { PeersSource } from '#lib/view/chart/peers/peers-view.ts';
import { kitOf } from '#lib/view/kinds.ts';
import { speakerNotes } from '#lib/view/pack/speaker-notes.ts';
import { recorded } from '../../../select/many/england.ts';

const all = recorded();

function councilNamed(name: string) {
	const found = all.findLast(({ authority }) => authority === name);
	if (found === undefined) throw new Error(`${name} is not in the record.`);
	return found;
}

function among(name: string, source: Partial<PeersSource> = {}) {
	return peersView({
		all,
		council: councilNamed(name),
		framework: 'ILACS',
		when: 'latest',
		group: { kind: 'neighbours' },
		onlyOwnName: false,
		...source
	});
}

const coast: PeerGroup = {
	kind: 'group',
	name: 'Coast with Essex',
	councils: new Set(['Kent', 'Essex', 'Norfolk'].map(authorityKey))
};

test.each<[string, Partial<PeersSource>, string]>([
	[
		'Kent',
		{},
		'Kent is outstanding overall; none of its ten statistical neighbours is graded better, two are the same'
	],
	[
		'Cumbria',
		{ group: { kind: 'region' }, framework: 'SLAC' },
		'Cumbria is inadequate for safeguarding; 20 of the 22 other councils in the North West are graded better, two are the same'
	],
	[
		'Cumbria',
		{ group: { kind: 'region' }, when: '2023-03-31' },
		'Cumbria requires improvement overall; seven of the 22 other councils in the North West are graded better, eleven are the same'
	],
	[
		'Kent',
		{ group: coast },
		'Kent is outstanding overall; neither of the two other councils of the group “Coast with Essex” is graded better, one is the same'
	]
])('%s %j: %s', (name, source, title) => {
	expect(among(name, source).title).toBe(title);
});

test('the own row stands first and is marked; neighbours stand under it, the nearest first', () => {
	const { grid, own, beside, groups } = among('Kent');
	expect(grid.inspections.slice(0, 3).map(({ authority }) => authority)).toEqual([
		'Kent',
		'Essex',
		'East Sussex'
	]);
	expect([...own]).toEqual([0]);
	expect(groups.map(({ rows }) => rows.length)).toEqual([1, 10]);
	expect([0, 1].map((row) => beside?.(row))).toEqual(['May 2022', 'Very close, Jun 2023']);
});

test('who is like a council and better is said by name', () => {
	const help = among('Kent').standings.find(({ area }) => area === 'For help and protection');
	expect(help?.words).toBe('One better, six the same and three worse');
	expect(help?.better.map(({ name }) => name)).toEqual(['Essex']);
});

test('the model of neighbours is named where it is used, and nowhere else', () => {
	const says = (source: Partial<PeersSource>) =>
		among('Kent', source).notes.some((note) => note.includes('statistical neighbours model'));
	expect([says({}), says({ group: { kind: 'region' } })]).toEqual([true, false]);
});

test('neighbours without an inspection are said, and counted as without a grade', () => {
	const view = among('Kent', { when: '2018-12-31' });
	expect(view.notes.some((note) => note.startsWith('Without an inspection among these: '))).toBe(
		true
	);
	expect(view.title).toBe('Kent has no inspection here to set beside others');
});

test('a council that has ended has no neighbours, and it is said why', () => {
	const view = among('Cumbria');
	expect(view.isBlank).toBe(true);
	expect(view.nothing).toBe(
		'Cumbria was replaced by Cumberland and Westmorland and Furness on 1 April 2023, and a council that has ended has no statistical neighbours.'
	);
});

test('a part of it says what is true of its rows', () => {
	const view = among('Kent', { group: { kind: 'region' } });
	const part = kitOf(view).rows(view, 0, 3);
	expect(part.title).toBe(
		'Kent is outstanding overall; Bracknell Forest to Buckinghamshire: none of the three councils here is graded better, two are the same'
	);
	expect(part.table().rows.map(([name]) => name)).toHaveLength(4);
	expect(kitOf(view).rows(view, 0, 18).title).toBe(view.title);
});

describe('with only the own name', () => {
	const surrey = councilNamed('Surrey');
	const groups: readonly PeerGroup[] = [
		{ kind: 'neighbours' },
		{ kind: 'region' },
		coast,
		{ kind: 'council', name: 'Surrey', councils: new Set([surrey.authorityCode ?? '']) }
	];
	const sources = groups.flatMap((group) =>
		['ILACS', 'SIF', 'SLAC'].map((framework) => [group, framework] as const)
	);

	test.each(sources)(
		'nothing in words or tables tells whose other rows are: %j %s',
		async (group, framework) => {
			const source = { group, framework };
			const named = among('Kent', source);
			const view = among('Kent', { ...source, onlyOwnName: true });
			const said = JSON.stringify([
				{ ...view, table: view.table(), records: await view.records() },
				speakerNotes(view),
				kitOf(view).native(view),
				kitOf(view).described(view)
			]);
			const others = named.grid.inspections.slice(1);
			expect(others.length).toBeGreaterThan(0);
			for (const other of others) {
				const tells = [
					...[other.authority, other.authorityCode, other.id, other.key],
					...[other.inspectedFrom, other.inspectedTo, other.published]
				];
				// A day on which the council itself was inspected too is its own.
				const own = JSON.stringify(named.grid.inspections[0]);
				for (const words of tells) {
					if (words !== null && !own.includes(words)) expect(said).not.toContain(words);
				}
			}
			expect(view.title.startsWith('Kent ')).toBe(true);
		}
	);

	test('others stand in the order of their grades, since that of the model could be looked up', () => {
		const { grid, beside } = among('Kent', { onlyOwnName: true });
		expect(grid.inspections.slice(1, 3).map(({ authority }) => authority)).toEqual([
			'Neighbour 1',
			'Neighbour 2'
		]);
		expect(beside?.(1)).toBe('');
		const overall = grid.inspections.map(({ judgements }) => {
			const result = judgements[0]?.result;
			return result?.kind === 'graded' ? result.grade : 5;
		});
		expect(overall.slice(1)).toEqual(overall.slice(1).sort());
	});

	test('a publication about one council alone is not named', () => {
		const essex = all.findLast(({ authority }) => authority === 'Essex');
		if (essex === undefined) throw new Error('Essex is not in the record.');
		const report = { ...essex, source: { ...essex.source, text: 'Ofsted, Inspection of Essex' } };
		const view = among('Kent', {
			all: all.map((each) => (each === essex ? report : each)),
			onlyOwnName: true
		});
		expect(view.source.line).not.toContain('Essex');
		expect(view.source.line).toContain('publications that would name other councils');
	});

	test('the region of Kent is that of the others', () => {
		expect(regionIn(surrey)).toBe('South East');
	});
});
