import { describe, expect, test } from 'vitest';
import { regionAt } from '#lib/select/many/row-facts.ts';
import { findRow } from '#lib/view/chart/national-grid/find-row.ts';
import { recorded } from '../../../select/many/england.ts';
import { gridOf, inspectionsOf, namesIn } from './grid-of.ts';

const SOME = inspectionsOf(['Beech 2 4 4', 'Ash 4 4 2', 'Cedar 1 2 4', 'Dogwood - 1 1']);
const namesFor = (address: string) => namesIn(gridOf(address, { all: SOME })).join(' ');

test.each([
	['sort=name', 'Ash Beech Cedar Dogwood'],
	['sort=-name', 'Dogwood Cedar Beech Ash'],
	['sort=inadequate', 'Ash Beech Cedar Dogwood'],
	['sort=-inadequate', 'Dogwood Cedar Ash Beech'],
	['sort=both.overall-effectiveness', 'Ash Beech Cedar Dogwood'],
	['sort=-both.overall-effectiveness', 'Cedar Beech Ash Dogwood'],
	['sort=safeguarding.help-and-protection', 'Beech Cedar Ash Dogwood'],
	['sort=nothing-like-that', 'Ash Beech Cedar Dogwood']
])('rows in order, %s: %s', (address, names) => {
	expect(namesFor(address)).toBe(names);
});

test.each([
	['grade=4', 'Ash Beech Cedar'],
	['grade=4&area=safeguarding.help-and-protection', 'Beech Cedar'],
	['grade=3', ''],
	['service=safeguarding&grade=2', 'Ash']
])('rows with a grade, %s: %s', (address, names) => {
	expect(namesFor(`${address}&sort=name`)).toBe(names);
});

test('the grade of a board is of another body: it is asked for by name alone, and counted in nothing', () => {
	const sif = recorded('SIF');
	const anyArea = namesIn(gridOf('grade=4&when=all', { all: sif })).length;
	const board = gridOf('when=all', { all: sif });
	const at = board.grid.columns.findIndex(({ ofCouncil }) => !ofCouncil);
	const alone = gridOf(`grade=4&when=all&area=${board.grid.keys[at] ?? ''}`, { all: sif });
	expect(at).toBeGreaterThan(0);
	expect(namesIn(alone).length).toBeGreaterThan(0);
	expect(anyArea).toBe(board.inadequate?.reduce((rows, count) => rows + Number(count > 0), 0));
});

describe('groups', () => {
	const own = recorded('ILACS').find(({ authority }) => authority === 'Cumbria') ?? null;

	test('the region of the marked council stands first, and its successors where it has ended', () => {
		const view = gridOf('', { own });
		expect(view.groups[0]?.label).toBe('North West');
		expect(view.groups.map(({ rows }) => rows.length).reduce((one, other) => one + other)).toBe(
			153
		);
		expect([...view.own].map((row) => view.grid.inspections[row]?.authority)).toEqual([
			'Cumberland',
			'Westmorland and Furness'
		]);
		const then = gridOf('when=2022-12-31', { own });
		expect([...then.own].map((row) => then.grid.inspections[row]?.authority)).toEqual(['Cumbria']);
	});

	test('a group says how many of its councils are shown, and its strips are of all of them', () => {
		const view = gridOf('grade=4&area=both.overall-effectiveness', { own });
		expect(view.groups[0]?.counted).toBe('7 of 24 councils');
		expect(view.groups[0]?.strips[0]?.counts).toEqual({ 1: 0, 2: 11, 3: 6, 4: 7 });
		expect(view.place.strips[0]?.counts).toEqual({ 1: 36, 2: 67, 3: 31, 4: 19 });
	});

	test('councils that no table knows stand last, under a heading that says so', () => {
		const view = gridOf('', { all: [...SOME, ...recorded('ILACS')] });
		expect(view.groups.at(-1)?.label).toBe('Region not known');
		expect(view.groups.at(-1)?.rows.map((row) => regionAt(view.grid, row))).toEqual(
			Array.from({ length: 4 }, () => null)
		);
	});
});

describe('through all frameworks', () => {
	const view = gridOf('framework=all&when=all&by=none&sort=name');
	const rowsOf = (name: string) =>
		view.groups.flatMap(({ rows }) =>
			rows.filter((row) => view.grid.inspections[row]?.authority === name)
		);
	const table = view.table();
	const cells = (name: string) =>
		table.rows.filter((row) => String(row[0]).startsWith(name)).map((row) => row.slice(3, 8));

	test('areas are those that frameworks share', () => {
		expect(view.headings.map(({ words }) => words)).toEqual([
			'Overall effectiveness',
			'Leaders',
			'Help and protection',
			'Children in care',
			'Care leavers'
		]);
	});

	test('an area of more or of less is marked as the nearest with a word', () => {
		expect(rowsOf('Cumbria')).toHaveLength(5);
		expect(cells('Cumbria')[0]).toEqual([
			'not judged',
			// That report graded its leaders; the record has the two overall grades alone.
			'no grade',
			'4 Inadequate (nearest)',
			'3 Adequate (nearest)',
			'not judged'
		]);
		expect(cells('Cumbria')[2]?.[0]).toBe('4 Inadequate');
		expect(view.notes.join(' ')).toContain('“Nearest”');
	});
});

test('a name is found by its start, else by any part of it', () => {
	const view = gridOf();
	expect(findRow(view, 'kent')?.words).toMatch(/^Kent, row \d+ of 153$/);
	expect(findRow(view, 'furness')?.words).toMatch(/^Westmorland and Furness, row /);
	expect(findRow(view, 'atlantis')).toEqual({
		row: null,
		words: '“atlantis” is not among these rows'
	});
	expect(findRow(view, '  ')).toBeNull();
});
