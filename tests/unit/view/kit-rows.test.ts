import { describe, expect, test } from 'vitest';
import { allCharts, kitOf, type ChartView } from '#lib/view/kinds.ts';
import { gradeHeatmap } from '#lib/view/chart/heatmap/grade-heatmap.ts';
import { WHOLE_HEATMAP } from '#lib/view/chart/heatmap/heatmap-choice.ts';
import { packCharts } from '#lib/view/pack/pack-charts.ts';
import type { Inspection } from '#lib/domain/inspection.ts';
import { partAlt } from '#lib/view/part-alt.ts';
import { partsAt } from '#lib/view/chart-parts.ts';
import { awkward } from '../../awkward.ts';
import { example } from '../../example.ts';
import { figures, grades } from '../inspection-of.ts';

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
			return [...view.numbers, ...view.beneath].map(({ label }) => label);
		case 'other-counts':
		case 'percentages':
			return view.rows.map(({ label }) => label);
		case 'parts-of-wholes':
			return view.wholes.flatMap(({ drawnAs, parts, topic }) =>
				drawnAs === 'bars' ? parts.map(({ label }) => label) : [topic]
			);
		case 'actions':
			return view.deadlines.flatMap(({ cells }) =>
				cells.flatMap(({ actions }) => actions.map(({ text }) => text))
			);
		case 'timeline':
			return view.columns.map(({ dateWords }) => dateWords);
		case 'changes':
		case 'grade-counts':
		case 'distribution':
			return view.bars.map(({ label }) => label);
		case 'national-grid':
		case 'peers':
			return view.groups.flatMap(({ rows }) => rows.map(String));
		case 'both-services':
			return [view.title];
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
		const whole = figure('percentages');
		const part = rowsOf(whole, 0, 1);
		expect(part.kind === 'percentages' && part.scaleEnd).toBe(whole.scaleEnd);
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
			'other-counts',
			[2],
			'List of numbers, part 2 of 2. Care leavers in higher education: 22, at inspection. Care leavers whose employment, education and training outcomes are not known: 2, last three years. Children attending their looked-after reviews: 86%, down on the same period of the year before.'
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

describe('a part has a title that is true for what is under it', () => {
	const many = (unit: string) =>
		figures(
			...Array.from({ length: 12 }, (_, row) => `Both,Topic ${row >> 2},m${row},${row},${unit}`)
		);
	const shares = figures(
		...['70', '60', '30'].map((value, row) => `Both,Shares,s${row},${value},percent,,,,,better`),
		'Both,Shares,s3,20,percent'
	);
	const schools = figures(
		...[272, 37, 5, 6, 3].map((value, row) => `Both,Schools,Kind ${row},${value},count,,323`)
	);
	const first = (inspection: Inspection, kind: ChartView['kind']) => {
		const view = allCharts(inspection).find((each) => each.kind === kind);
		if (view === undefined) throw new Error(`There is no chart of the kind ${kind}.`);
		return view;
	};
	const board = () => {
		const view = packCharts(example()).find(({ kind }) => kind === 'parts-of-wholes');
		if (view === undefined) throw new Error('There are no wholes.');
		return view;
	};

	test.each([
		[
			'areas of one group',
			figure('heatmap'),
			[2, 8],
			'Outcomes: services for looked-after children are inadequate in one of five judgements; safeguarding is adequate in its only one'
		],
		[
			'areas of groups, one of them cut',
			figure('heatmap'),
			[0, 4],
			'Overall and outcomes (part): '
		],
		['actions by one deadline', figure('actions'), [7, 19], 'Within three months: twelve actions'],
		[
			'some actions by a deadline, and all by another',
			figure('actions'),
			[5, 19],
			'Immediately: two of seven actions; within three months: twelve'
		],
		['percentages', shares, [0, 2], 'Shares: both results are better'],
		['one percentage', shares, [3, 4], 'Shares: 20%'],
		[
			'other numbers',
			first(many('count'), 'other-counts'),
			[0, 3],
			'Three other headline numbers: topic 1'
		],
		['large numbers', first(many('count'), 'headline-counts'), [4, 5], '4 m4'],
		['parts with a bar each', schools, [1, 3], 'Kind 1: 37\u00a0of\u00a0323; kind 2: 5'],
		[
			'wholes that share a slide',
			board(),
			[1, 2],
			"Inspected children's centres judged good or outstanding: 9\u00a0of\u00a023"
		]
	] as const)('%s', (_what, from, [start, end], title) => {
		const view = 'kind' in from ? from : (allCharts(from)[0] as ChartView);
		expect(rowsOf(view, start, end).title).toContain(title);
		expect(rowsOf(view, 0, kitOf(view).rowCount(view)).title).toBe(view.title);
	});

	test('of areas with one grade it says how many, and nothing of the rest', () => {
		const view = gradeHeatmap(example(), { ...WHOLE_HEATMAP, grade: 4 });
		expect(rowsOf(view, 0, 2).title).toBe(
			'Overall and outcomes: two of five areas with a grade of 4 (inadequate)'
		);
	});

	test('in another order than that of the report it says how many areas there are', () => {
		const view = gradeHeatmap(example(), { ...WHOLE_HEATMAP, order: 'worst' });
		expect(rowsOf(view, 0, 3).title).toMatch(/^Three of 15 areas: safeguarding is inadequate in /);
	});
});
