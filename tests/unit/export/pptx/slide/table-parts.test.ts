import { describe, expect, test } from 'vitest';
import type { ChartPart } from '#lib/export/pptx/slide/chart-part.ts';
import { roomOf } from '#lib/export/pptx/slide/chart-part.ts';
import { tableParts } from '#lib/export/pptx/slide/table-parts.ts';
import type { TableShape } from '#lib/export/pptx/slide/shape.ts';
import { GRADE_COLOURS, PALETTES, type Palette } from '#lib/style/palette.ts';
import { peersView } from '#lib/view/chart/peers/peers.ts';
import type { PeersSource } from '#lib/view/chart/peers/peers-view.ts';
import { kitOf } from '#lib/view/kinds.ts';
import { recorded } from '../../../select/many/england.ts';

const all = recorded();

/** The slides of a council among its peers. */
function partsOf(
	name: string,
	source: Partial<PeersSource> = {},
	palette: Palette = 'blue-orange'
): readonly ChartPart[] {
	const council = all.findLast(({ authority }) => authority === name);
	if (council === undefined) throw new Error(`${name} is not in the record.`);
	const group = { kind: 'neighbours' } as const;
	const view = peersView({
		...{ all, council, framework: 'ILACS', when: 'latest', group, onlyOwnName: false },
		...source
	});
	const form = kitOf(view).native(view);
	if (form.kind !== 'table') throw new Error('It is no table.');
	return tableParts(view, form, palette);
}

const ROOM = { x: 48, y: 120 };

function tablesIn({ view, note, shapes }: ChartPart): readonly TableShape[] {
	const room = { ...ROOM, ...roomOf(view, true, note) };
	return shapes(room).flatMap((shape) => (shape.kind === 'table' ? [shape] : []));
}

const textOf = ({ paragraph }: TableShape['rows'][number]['cells'][number]) =>
	paragraph.runs.map(({ text }) => text).join('');

const wordsIn = (table: TableShape | undefined) =>
	(table?.rows ?? []).map(({ cells }) => cells.map(textOf));

const region = { kind: 'region' } as const;
const KEY = ['1 Outstanding', '2 Good', '3 Requires improvement', '4 Inadequate'];

describe('ten neighbours stand on one slide', () => {
	test.each<[string, Partial<PeersSource>, string, boolean]>([
		['Kent', {}, '1 Outstanding', false],
		['Kent', { onlyOwnName: true }, '1', true],
		['Surrey', {}, '2', true],
		// Its subtitle has two lines, and a name of a neighbour is long.
		['Westmorland and Furness', {}, '3', true]
	])('%s %j', (name, source, first, hasKey) => {
		const parts = partsOf(name, source);
		expect(parts).toHaveLength(1);
		const [table, key] = parts.flatMap(tablesIn);
		expect(table?.rows).toHaveLength(13);
		expect(wordsIn(table)[1]).toContain(first);
		expect(wordsIn(key)).toEqual(hasKey ? [KEY] : []);
		expect(table?.rows.every(({ cells }) => cells[0]?.paragraph.size === 14)).toBe(true);
	});

	test('with what numbers say under it, above the foot', () => {
		const [part] = partsOf('Surrey');
		const [table, key] = part === undefined ? [] : tablesIn(part);
		if (part === undefined || table === undefined || key === undefined) throw new Error('None.');
		const bottom = ({ box }: TableShape) => box.y + box.height;
		expect(key.box.y).toBeGreaterThan(bottom(table));
		expect(bottom(key)).toBeLessThanOrEqual(
			ROOM.y + roomOf(part.view, true, part.note).height + 0.01
		);
		expect(key.alt).toContain('1 Outstanding, 2 Good');
	});
});

describe('a region takes several, each with the own row first and a title that is true of it', () => {
	test.each<[string, Partial<PeersSource>, number, number, boolean]>([
		['Kent', { group: region }, 2, 18, true],
		['Cumbria', { group: region, when: '2023-03-31' }, 3, 22, true],
		['Cumbria', { group: region, when: '2023-03-31', framework: 'SLAC' }, 2, 22, false]
	])('%s %j', (name, source, slides, count, hasKey) => {
		const parts = partsOf(name, source);
		expect(parts).toHaveLength(slides);
		expect(new Set(parts.map(({ view }) => view.title)).size).toBe(slides);
		const found = parts.map(tablesIn);
		expect(found.map(([, key]) => key !== undefined)).toEqual(parts.map(() => hasKey));
		const tables = found.flatMap(([table]) => table ?? []);
		expect(tables.map((table) => wordsIn(table)[1]?.[0])).toEqual(parts.map(() => name));
		expect(tables.map(({ alt }) => alt)).toEqual(parts.map(({ view }) => view.alt));
		expect(tables[1]?.alt).toMatch(
			new RegExp(`^Grid of grades, part 2 of ${slides}. ${name}: overall`)
		);
		const others = tables.flatMap((table, at) => wordsIn(table).slice(at === 0 ? 3 : 2));
		expect(new Set(others.map(([other]) => other)).size).toBe(count);
		expect(others).toHaveLength(count);
	});
});

test.each(PALETTES)('in %s every grade has its colour, in words and in numbers', (palette) => {
	for (const source of [{}, { onlyOwnName: true }]) {
		const tables = partsOf('Kent', source, palette).flatMap(tablesIn);
		const graded = tables
			.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
			.filter(({ fill, paragraph }) => fill !== null && paragraph.runs.length === 2);
		expect(graded.length).toBeGreaterThan(40);
		for (const cell of graded) {
			const grade = Number(cell.paragraph.runs[0]?.text) as 1 | 2 | 3 | 4;
			expect(cell.fill).toEqual({ kind: 'solid', colour: GRADE_COLOURS[palette][grade].fill });
		}
	}
});
