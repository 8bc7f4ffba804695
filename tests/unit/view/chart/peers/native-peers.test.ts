import { describe, expect, test } from 'vitest';
import { authorityKey } from '#lib/domain/authority.ts';
import { kitOf } from '#lib/view/kinds.ts';
import { peersView } from '#lib/view/chart/peers/peers.ts';
import type { PeersSource, PeersView } from '#lib/view/chart/peers/peers-view.ts';
import type { NativeRow } from '#lib/view/native-form.ts';
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

function tableOf(view: PeersView) {
	const form = kitOf(view).native(view);
	if (form.kind !== 'table') throw new Error('It is no table.');
	return form;
}

const wordsIn = (rows: readonly NativeRow[]) =>
	rows.map((row) => (row.kind === 'cells' ? row.cells.map(({ words }) => words) : [row.words]));

const region = { kind: 'region' } as const;
const surrey = {
	kind: 'council',
	name: 'Surrey',
	councils: new Set([councilNamed('Surrey').authorityCode ?? ''])
} as const;

const groupOf = (...names: readonly string[]) =>
	({ kind: 'group', name: 'Some', councils: new Set(names.map(authorityKey)) }) as const;

const kent = among('Kent', { group: region });
const GRADES = ['1 Outstanding', '1 Outstanding', '2 Good', '1 Outstanding', 'not yet judged'];

describe('under the own row, how all stand to it', () => {
	test.each<[string, PeersView, readonly string[]]>([
		[
			'its neighbours',
			among('Kent'),
			['Neighbours', 'nearest first', '8 worse', '7 worse', '1 better, 3 worse', '8 worse', '']
		],
		[
			'without their names',
			among('Kent', { onlyOwnName: true }),
			['Neighbours, 10', '8 worse', '7 worse', '1 better, 3 worse', '8 worse', '']
		],
		[
			'its region',
			kent,
			['Others', '18', '15 worse', '14 worse', '3 better, 7 worse', '15 worse', '']
		],
		[
			'the first of its region',
			kitOf(kent).rows(kent, 0, 9) as PeersView,
			['Others', 'all 18', '15 worse', '14 worse', '3 better, 7 worse', '15 worse', '']
		],
		['more of its region', kitOf(kent).rows(kent, 9, 18) as PeersView, ['Portsmouth']],
		[
			'a group in which all are the same in some areas',
			among('Kent', { group: groupOf('Essex', 'Bexley') }),
			['Others', '2', 'all the same', 'all the same', '1 better', '1 worse', '']
		],
		[
			'a group as it stood at the end of 2023',
			among('Kent', { group: groupOf('Essex', 'Devon'), when: '2023-12-31' }),
			['Others', '2', '1 worse', '1 worse', '1 better, 1 worse', '1 worse', '']
		],
		[
			'one other, which needs no counts',
			among('Kent', { group: surrey }),
			['Surrey', 'Mar 2025', '2 Good', '2 Good', '2 Good', '2 Good', '2 Good']
		]
	])('%s', (_name, view, second) => {
		const { columns, rows } = tableOf(view);
		const [own, next] = wordsIn(rows);
		expect(own).toEqual(['Kent', ...(view.onlyOwnName ? [] : ['May 2022']), ...GRADES]);
		expect(next?.slice(0, second.length).map((words) => words.replace(/\u00a0/g, ' '))).toEqual(
			second
		);
		for (const row of rows) expect(row.kind === 'cells' && row.cells.length).toBe(columns.length);
		const strong = rows.filter((row) => row.kind === 'cells' && row.cells[0]?.look === 'strong');
		expect(strong).toEqual([rows[0]]);
	});
});

test('all are said to be the same only where all have a grade', () => {
	const group = groupOf('Isles of Scilly', 'Bury');
	const rows = wordsIn(tableOf(among('Cumbria', { framework: 'SLAC', group })).rows);
	expect(rows[1]?.at(-1)).toBe('1 the same');
});

test('in numbers every cell says the same but the word of its grade, which the key has', () => {
	for (const view of [among('Kent'), among('Kent', { onlyOwnName: true })]) {
		const { rows, inNumbers } = tableOf(view);
		const short = wordsIn(rows).map((row) =>
			row.map((words) => words.replace(/^([1-4]) .*/, '$1'))
		);
		const numbers = wordsIn(inNumbers?.rows ?? []);
		const group = wordsIn(rows).slice(1, 2);
		expect(numbers).toEqual([...short.slice(0, 1), ...group, ...short.slice(2)]);
		expect(inNumbers?.key.map(({ words }) => words)).toEqual([
			'1 Outstanding',
			'2 Good',
			'3 Requires improvement',
			'4 Inadequate'
		]);
	}
});

test.each<[string, PeersView]>([
	['more areas than a slide has room for', among('Kent', { framework: 'SIF' })],
	['nobody to stand beside', among('Cumbria')]
])('of %s it is no table', (_name, view) => {
	expect(kitOf(view).native(view).kind).toBe('drawing');
});
