import { describe, expect, test } from 'vitest';
import { allCharts, kitOf, type ChartView } from '#lib/view/kinds.ts';
import { gradeHeatmap } from '#lib/view/chart/heatmap/grade-heatmap.ts';
import { partAlt } from '#lib/view/part-alt.ts';
import { partsAt } from '#lib/view/picture-parts.ts';
import { awkward } from '../../awkward.ts';
import { example } from '../../example.ts';
import { grades } from '../inspection-of.ts';

function figure<Kind extends ChartView['kind']>(kind: Kind): Extract<ChartView, { kind: Kind }> {
	const view = allCharts(example()).find((each) => each.kind === kind);
	return view as Extract<ChartView, { kind: Kind }>;
}

const rowsOf = (view: ChartView, from: number, to: number) => kitOf(view).rows(view, from, to);

const cutsOf = (kind: ChartView['kind']) => {
	const view = figure(kind);
	return kitOf(view).naturalCuts?.(view);
};

/** The rows of some charts, by what is drawn of them. */
function labelsOf(view: ChartView): readonly string[] {
	switch (view.kind) {
		case 'heatmap':
			return view.groups.flatMap(({ rows }) => rows.map(({ label }) => label));
		case 'comparison':
			return view.rows.map(({ label }) => label);
		case 'one-service-areas':
			return view.groups.flatMap(({ rows }) => rows.map(({ label }) => label));
		case 'headline-counts':
			return view.topics.flatMap(({ rows }) => rows.map(({ label }) => label));
		case 'percentages':
			return view.rows.map(({ label }) => label);
		case 'parts-of-wholes':
			return view.wholes.map(({ topic }) => topic);
		case 'actions':
			return view.deadlines.flatMap(({ cells }) =>
				cells.flatMap(({ actions }) => actions.map(({ text }) => text))
			);
		case 'grade-counts':
			return view.bars.map(({ label }) => label);
	}
}

const views = [...allCharts(example()), ...allCharts(awkward())].filter(
	({ kind }) => kind !== 'grade-counts'
);

test.each(views.map((view) => [view.fileStem, view] as const))(
	'%s cut into single rows has every row once, in order, and each row in a table of its own',
	(_stem, view) => {
		const count = kitOf(view).rowCount(view);
		const rows = Array.from({ length: count }, (_, row) => rowsOf(view, row, row + 1));
		expect(rows.flatMap(labelsOf)).toEqual(labelsOf(view));
		expect(rows.every((row) => labelsOf(row).length === 1)).toBe(true);
		expect(labelsOf(rowsOf(view, 0, count))).toEqual(labelsOf(view));
		for (const row of rows) expect(row.table().rows.length).toBeGreaterThan(0);
		expect(rows.flatMap(({ table }) => table().rows)).toEqual(view.table().rows);
	}
);

describe('a part', () => {
	test('has the headings again, which say that they continue', () => {
		const part = rowsOf(figure('heatmap'), 4, 10);
		expect(part.kind === 'heatmap' && part.groups.map(({ label }) => label)).toEqual([
			'Outcomes (continued)',
			'Quality of provision'
		]);
		const alone = rowsOf(figure('one-service-areas'), 1, 5);
		expect(
			alone.kind === 'one-service-areas' && alone.groups.map(({ heading }) => heading)
		).toEqual(['Safeguarding (continued)', 'Looked-after children']);
		const actions = rowsOf(figure('actions'), 5, 9);
		expect(
			actions.kind === 'actions' && actions.deadlines.map(({ name, count }) => [name, count])
		).toEqual([
			['Immediately (continued)', 2],
			['Within three months', 2]
		]);
	});

	test('has in its key only what occurs in it', () => {
		const part = rowsOf(figure('heatmap'), 0, 2);
		expect(part.kind === 'heatmap' && part.otherStates).toEqual([]);
	});

	test('keeps the scale of the whole', () => {
		const whole = figure('headline-counts');
		const part = rowsOf(whole, 0, 1);
		expect(part.kind === 'headline-counts' && part.largest).toBe(whole.largest);
	});
});

describe('a part is described as itself', () => {
	test.each([
		[
			'heatmap',
			[8],
			'Grade heatmap, part 2 of 2. Seven areas: Quality of provision to Equality and diversity. Safeguarding: 4 adequate and 3 inadequate. Looked-after children: 5 adequate.'
		],
		[
			'parts-of-wholes',
			[3, 5],
			'Counted units, part 3 of 3. Children and young people aged 0 to 19: nearly 110,000 of just under 495,000.'
		],
		[
			'percentages',
			[4],
			'Bars of percentages, part 2 of 2. At least one GCSE or equivalent: some 95%.'
		],
		[
			'actions',
			[7, 19],
			'Lists of actions, part 3 of 3. Within six months: 6 for safeguarding and 4 for looked-after children.'
		]
	] as const)('%s', (kind, cuts, alt) => {
		expect(partsAt(figure(kind), cuts).at(-1)?.alt).toBe(alt);
	});

	test('a comparison by its gaps, and at its end by what is not in it', () => {
		const parts = partsAt(figure('comparison'), [2, 6]);
		expect(parts[0]?.alt).toBe(
			'Both services on the four-step scale, part 1 of 3. Overall effectiveness: safeguarding is 1 grade worse. Quality of provision: safeguarding is 1 grade worse.'
		);
		expect(parts[2]?.alt).toContain(
			'Equality and diversity: the same grade. Eight more areas are judged for one service only.'
		);
		expect(parts.map(({ title }) => title)).toEqual([
			'Of these two areas, safeguarding is worse in both',
			'Of these four areas, safeguarding is worse in one and has the same grade in three',
			'Equality and diversity: the same grade'
		]);
	});

	test('a heatmap with what has no single grade, by service', () => {
		const view = gradeHeatmap(
			grades({ Safeguarding: '2 3 - 2/4 3', 'Looked-after children': '2 - . 4 .' })
		);
		expect(partsAt(view, [1])[1]?.alt).toBe(
			'Grade heatmap, part 2 of 2. Four areas: Area 2 to Area 5. Safeguarding: 2 adequate, 1 with conflicting grades and 1 without a grade. Looked-after children: 1 inadequate and 1 without a grade.'
		);
	});

	test('unless it is the whole', () => {
		const view = figure('heatmap');
		expect(partAlt(view, 0, 1)).toBe(view.alt);
		expect(partsAt(view, [])).toEqual([view]);
	});
});

test('actions divide by deadline', () => {
	expect(cutsOf('actions')).toEqual([7, 19]);
	expect(cutsOf('heatmap')).toBeUndefined();
});
