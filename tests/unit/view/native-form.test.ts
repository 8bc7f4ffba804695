import { describe, expect, test } from 'vitest';
import { allCharts, kitOf } from '#lib/view/kinds.ts';
import type { NativeBars, NativeTable } from '#lib/view/native-form.ts';
import { awkward } from '../../awkward.ts';
import { example } from '../../example.ts';
import { figures } from '../inspection-of.ts';

function formOf(inspection: ReturnType<typeof example>, id: string) {
	const view = allCharts(inspection).find((figure) => figure.id === id);
	if (view === undefined) throw new Error(`There is no figure ${id}.`);
	return kitOf(view).native(view);
}

const table = (id: string, inspection = example()) => formOf(inspection, id) as NativeTable;
const bars = (id: string, inspection = example()) => formOf(inspection, id) as NativeBars;

test.each([
	['grade-heatmap', 'table'],
	['comparison', 'drawing'],
	['actions', 'table'],
	['grade-counts', 'bar'],
	['headline-counts', 'drawing'],
	['other-counts', 'table'],
	['percentages-attainment', 'bar'],
	['parts-case-files', 'drawing']
])('%s has the form of a %s', (id, kind) => {
	expect(formOf(example(), id).kind).toBe(kind);
});

test('every row of a table has a cell for each column', () => {
	for (const inspection of [example(), awkward()]) {
		for (const view of allCharts(inspection)) {
			const form = kitOf(view).native(view);
			if (form.kind !== 'table') continue;
			for (const row of form.rows) {
				if (row.kind === 'cells') expect(row.cells).toHaveLength(form.columns.length);
			}
		}
	}
});

test('every series has a value and words, or none, for each category', () => {
	for (const inspection of [example(), awkward()]) {
		for (const view of allCharts(inspection)) {
			const form = kitOf(view).native(view);
			if (form.kind !== 'bar') continue;
			for (const { values, words } of form.series) {
				expect(values).toHaveLength(form.categories.length);
				expect(words).toHaveLength(form.categories.length);
			}
		}
	}
});

test('the heatmap keeps groups, areas and states', () => {
	const { rows, note } = table('grade-heatmap', awkward());
	expect(rows[0]).toEqual({ kind: 'group', words: 'Overall' });
	const looks = rows.flatMap((row) =>
		row.kind === 'cells' ? row.cells.map(({ look }) => look) : []
	);
	expect(new Set(looks)).toEqual(
		new Set(['text', 'graded', 'conflict', 'no-grade', 'other-scale', 'not-judged'])
	);
	for (const words of ['not judged', 'no grade', 'not published', 'another scale']) {
		expect(note).toContain(`“${words}”: `);
	}
});

test('grade counts say how many judgements there are under the service', () => {
	expect(bars('grade-counts').categories).toEqual([
		{ label: 'Safeguarding', detail: '10 judgements' },
		{ label: 'Looked-after children', detail: '12 judgements' }
	]);
});

describe('headline numbers', () => {
	test('keep their value, and their hedge in words', () => {
		const [series] = bars('percentages-attainment').series;
		expect(series?.values).toEqual([70, 60, 15, 36, 95]);
		expect(series?.words).toEqual([null, null, 'just over 15%', null, 'some 95%']);
	});

	test('above 100% are not clipped', () => {
		expect(bars('percentages-shares', awkward()).series[0]?.values).toEqual([120, 0]);
	});

	test('that are not given have no value, and say why under their name', () => {
		const suppressed = figures(
			'Both,Shares,in school,<5,percent,,,,,below average',
			'Both,Shares,in work,9,percent'
		);
		expect(bars('percentages-shares', suppressed)).toMatchObject({
			categories: [
				{ label: 'in school', detail: 'small (<5); below average' },
				{ label: 'in work', detail: null }
			],
			series: [{ values: [null, 9], words: [null, null] }]
		});
	});

	test('in a list have what is said of them beside them, where anything is', () => {
		expect(table('other-counts').columns).toEqual([
			'Measure',
			'Number',
			'Period',
			'What the report says of it'
		]);
		const plain = figures(...Array.from({ length: 9 }, (_, row) => `Both,C,n${row},c`));
		expect(table('other-counts', plain)).toMatchObject({
			columns: ['Measure', 'Number'],
			rows: ['n5', 'n6', 'n7', 'n8'].map((words) => ({
				cells: [{ words }, { words: 'suppressed' }]
			}))
		});
	});
});
