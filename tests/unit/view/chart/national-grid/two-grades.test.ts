import { expect, test } from 'vitest';
import { bothServices } from '#lib/select/many/both-services.ts';
import { gridRows } from '#lib/select/many/grid-rows.ts';
import { gridTable } from '#lib/select/many/grid-table.ts';
import { gridChoice } from '#lib/view/chart/national-grid/grid-address.ts';
import { knownChoice } from '#lib/view/chart/national-grid/known-choice.ts';
import { roundsOf } from '#lib/view/many/rounds.ts';
import { nationalGridKit } from '#lib/view/chart/national-grid/kit.ts';
import { recorded } from '../../../select/many/england.ts';
import { gridOf, inspectionsOf } from './grid-of.ts';

test.each([
	[
		'framework=slac&round=first&both=4-3',
		'20 of 151 inspections gave inadequate for safeguarding and adequate for looked-after children',
		'Inadequate for safeguarding and adequate for looked-after children: 20'
	],
	[
		'framework=slac&round=first&both=1-1',
		'One of 151 inspections gave outstanding for both safeguarding and looked-after children',
		'Outstanding for both safeguarding and looked-after children: one'
	],
	[
		'both=3-2',
		'22 of 153 councils require improvement for help and protection and are good for children in care',
		'Requires improvement for help and protection and good for children in care: 22'
	],
	[
		'both=4-4&region=london',
		'One of 33 councils in London is inadequate for both help and protection and children in care',
		'Inadequate for both help and protection and children in care: one'
	],
	[
		'both=3-2&grade=1',
		'One of 153 councils requires improvement for help and protection, is good for children in care and is outstanding in at least one area',
		'Requires improvement for help and protection and good for children in care: 22'
	]
])('%s: %s', (address, title, shown) => {
	const view = gridOf(address);
	expect(view.title).toBe(title);
	expect(`${view.both?.words ?? ''}: ${view.both?.countWords ?? ''}`).toBe(shown);
});

test('of one council with two grades both are said of it', () => {
	const one = (lines: readonly string[]) => gridOf('both=3-2', { all: inspectionsOf(lines) }).title;
	expect(one(['North 3 3 3 2'])).toBe(
		'The only council requires improvement for help and protection and is good for children in care'
	);
	expect(one(['North 3 3 3 3'])).toBe(
		'No council requires improvement for help and protection and is good for children in care'
	);
	// Nothing is counted as having both where a grade is missing.
	expect(one(['North 3 3 3 -'])).toMatch(/^No council /);
});

test('in a grid without both services nothing is chosen by them', () => {
	for (const address of ['framework=cpi&both=4-3', 'framework=cpi&asked=both-inadequate']) {
		const view = gridOf(address);
		expect(view.both).toBeNull();
		expect(view.place.counted).toBe('50 councils');
	}
	expect(gridOf('both=5-1').both).toBeNull();
});

test('a part of such rows keeps the message that is true of all of them', () => {
	const view = gridOf('both=3-2');
	expect(nationalGridKit.rows(view, 0, 5).title).toContain(view.title);
});

test('a round has one inspection of each council, and is named with its years and its file', () => {
	const first = gridOf('framework=slac&round=first');
	expect(first.place.counted).toBe('152 inspections');
	expect(first.subtitle).toContain('first SLAC inspection of each council, 2009–2012');
	expect(first.fileStem).toBe('england-slac-first-national-grid');
	const again = gridOf('framework=slac&round=re-inspection');
	expect(again.place.counted).toBe('9 inspections');
	expect(again.subtitle).toContain('last SLAC re-inspection of each council');
	expect(gridOf('framework=slac&round=nonsense').subtitle).toContain('latest SLAC inspection');
	expect(gridOf('framework=all&round=first').subtitle).toContain('latest inspection');
});

test.each(['SLAC', 'SIF', 'ILACS'])(
	'every square of both services under %s has its inspections in the grid',
	(framework) => {
		const table = gridTable(recorded(), framework);
		for (const { key, inspections } of roundsOf(recorded(framework), 'latest')) {
			for (const [one, row] of bothServices(inspections).squares.entries()) {
				for (const [other, square] of row.entries()) {
					const query = new URLSearchParams({ round: key, both: `${one + 1}-${other + 1}` });
					const asked = gridChoice((name) => query.get(name), [framework], []);
					const { rows } = gridRows(table, knownChoice(table, asked), null);
					const shown = new Set(rows.map((at) => table.inspections[at]));
					expect(shown).toEqual(new Set(square.map(({ inspection }) => inspection)));
				}
			}
		}
	}
);
