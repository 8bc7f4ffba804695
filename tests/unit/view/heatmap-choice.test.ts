import { describe, expect, test } from 'vitest';
import { gradeHeatmap } from '#lib/view/chart/heatmap/grade-heatmap.ts';
import {
	areaKeys,
	askedAreas,
	chosenKeys,
	heatmapChoice,
	WHOLE_HEATMAP,
	type HeatmapChoice
} from '#lib/view/chart/heatmap/heatmap-choice.ts';
import { inspectionOf } from '../inspection-of.ts';

const inspection = inspectionOf(
	'framework,service,area,grade',
	'SLAC,Safeguarding,Overall effectiveness,3',
	'SLAC,Looked-after children,Overall effectiveness,3',
	'SLAC,Safeguarding,Quality of provision,4',
	'SLAC,Looked-after children,Quality of provision,2',
	'SLAC,Looked-after children,Being healthy,4'
);

const chosen = (choice: Partial<HeatmapChoice>) =>
	gradeHeatmap(inspection, { ...WHOLE_HEATMAP, ...choice });

const labels = (choice: Partial<HeatmapChoice>) =>
	chosen(choice).groups.map(({ label, rows }) => [label, ...rows.map((row) => row.label)]);

const cases: [string, Partial<HeatmapChoice>, (string | null)[][]][] = [
	[
		'all in report order',
		{},
		[
			['Overall', 'Overall effectiveness'],
			['Outcomes', 'Being healthy'],
			['Quality of provision', 'Quality of provision']
		]
	],
	[
		'another order has no groups',
		{ order: 'worst' },
		[[null, 'Quality of provision', 'Being healthy', 'Overall effectiveness']]
	],
	[
		'the largest gap first',
		{ order: 'gap' },
		[[null, 'Quality of provision', 'Overall effectiveness', 'Being healthy']]
	],
	[
		'one service leaves out what it is not judged on',
		{ service: 'safeguarding', order: 'worst' },
		[[null, 'Quality of provision', 'Overall effectiveness']]
	],
	[
		'one grade keeps its groups',
		{ grade: 4 },
		[
			['Outcomes', 'Being healthy'],
			['Quality of provision', 'Quality of provision']
		]
	],
	['both filters', { grade: 4, service: 'looked-after' }, [['Outcomes', 'Being healthy']]],
	[
		'the areas that answer a question',
		{ areas: 'inadequate-in-one' },
		[
			['Outcomes', 'Being healthy'],
			['Quality of provision', 'Quality of provision']
		]
	],
	[
		'the areas that answer a question, of one service',
		{ areas: 'inadequate-in-one', service: 'safeguarding' },
		[['Quality of provision', 'Quality of provision']]
	],
	[
		'a question that cannot be asked here, which leaves all',
		{ areas: 'inadequate', order: 'gap' },
		[[null, 'Quality of provision', 'Overall effectiveness', 'Being healthy']]
	],
	['nothing in report order', { grade: 1 }, []],
	['nothing in another order', { grade: 1, order: 'worst' }, []],
	['a service that is not judged', { service: 'both' }, []]
];

test.each(cases)('%s', (_name, choice, groups) => {
	expect(labels(choice)).toEqual(groups);
});

test.each([
	[{}, 'Grades from 1 Outstanding to 4 Inadequate, by judgement area and service'],
	[
		{ order: 'worst' },
		'Grades from 1 Outstanding to 4 Inadequate, by judgement area and service, worst first'
	],
	[
		{ order: 'gap' },
		'Grades from 1 Outstanding to 4 Inadequate, by judgement area and service, largest gap first'
	],
	[
		{ service: 'looked-after' },
		'Grades from 1 Outstanding to 4 Inadequate, by judgement area for looked-after children'
	],
	[
		{ areas: 'inadequate-in-one' },
		'Grades from 1 Outstanding to 4 Inadequate, by judgement area and service, only areas inadequate in one service'
	],
	[
		{ areas: 'good-in-one', grade: 4 },
		'Grades from 1 Outstanding to 4 Inadequate, by judgement area and service, only areas good or better in one service with a grade of 4 (inadequate)'
	],
	[
		{ service: 'safeguarding', grade: 3, order: 'worst' },
		'Grades from 1 Outstanding to 4 Inadequate, by judgement area for safeguarding, only areas with a grade of 3 (adequate), worst first'
	]
] as const)('%j is said in the subtitle', (choice, measure) => {
	expect(chosen(choice).subtitle).toBe(`${measure}, Northtown, SLAC, date not given`);
});

test.each([
	[
		{},
		'Safeguarding is inadequate in one of two judgements; services for looked-after children in one of three',
		'Grade heatmap. Safeguarding: 1 adequate and 1 inadequate. Looked-after children: 1 good, 1 adequate and 1 inadequate.'
	],
	[
		{ service: 'safeguarding' },
		'Safeguarding is inadequate in one of two judgements',
		'Grade heatmap. Safeguarding: 1 adequate and 1 inadequate.'
	],
	[
		{ service: 'looked-after', grade: 4 },
		'Services for looked-after children are inadequate in one of three judgements',
		'Grade heatmap of areas with a grade of 4 (inadequate). Looked-after children: 1 inadequate.'
	],
	[
		{ grade: 4 },
		'Safeguarding is inadequate in one of two judgements; services for looked-after children in one of three',
		'Grade heatmap of areas with a grade of 4 (inadequate). Safeguarding: 1 inadequate. Looked-after children: 1 good and 1 inadequate.'
	],
	[
		{ grade: 2 },
		'Services for looked-after children are good in one of three judgements; safeguarding is good in neither of two',
		'Grade heatmap of areas with a grade of 2 (good). Safeguarding: 1 inadequate. Looked-after children: 1 good.'
	],
	[
		{ grade: 1 },
		'None of five judgements is outstanding',
		'Grade heatmap of areas with a grade of 1 (outstanding). No judgement.'
	],
	[
		{ areas: 'inadequate-in-one' },
		'Two of three areas are inadequate in one service: safeguarding one, looked-after children one',
		'Grade heatmap of areas inadequate in one service. Safeguarding: 1 inadequate. Looked-after children: 1 good and 1 inadequate.'
	],
	[
		{ service: 'both' },
		'Safeguarding is inadequate in one of two judgements; services for looked-after children in one of three',
		'Grade heatmap. No judgement.'
	]
] as const)(
	'%j: the title counts the services shown and the words what is drawn',
	(choice, title, alt) => {
		expect(chosen(choice)).toMatchObject({ title, alt });
	}
);

test('the records are what is drawn, and no more', async () => {
	const { columns, records, table } = chosen({ service: 'looked-after', grade: 4 });
	expect(columns.map(({ key }) => key)).toEqual(['looked-after']);
	expect(table().rows).toEqual([['Being healthy', '4 Inadequate']]);
	const own = await records();
	const area = own.columns.findIndex(({ name }) => name === 'area');
	expect(own.rows.map((row) => row[area])).toEqual(['Being healthy']);
});

test.each([
	[{}, 'northtown-grade-heatmap'],
	[{ service: 'safeguarding' }, 'northtown-grade-heatmap-safeguarding'],
	[{ grade: 4 }, 'northtown-grade-heatmap-grade-4'],
	[{ order: 'gap' }, 'northtown-grade-heatmap-largest-gap-first'],
	[{ areas: 'inadequate-in-one' }, 'northtown-grade-heatmap-inadequate-in-one'],
	[
		{ service: 'looked-after', grade: 3, order: 'worst' },
		'northtown-grade-heatmap-looked-after-grade-3-worst-first'
	]
] as const)('%j is said in the name of files', (choice, stem) => {
	expect(chosen(choice).fileStem).toBe(stem);
});

describe('the areas that an address asks for', () => {
	const read = (query: string) => {
		const keys = new URLSearchParams(query);
		return (key: string) => keys.get(key);
	};

	test.each([
		['', null, null],
		['areas=inadequate-in-one', 'inadequate-in-one', null],
		['areas=inadequate-in-one&rest=hidden', 'inadequate-in-one', 'inadequate-in-one'],
		['areas=parking&rest=hidden', null, null],
		['rest=hidden', null, null]
	])('"%s" marks %s and leaves only %s', (query, marked, only) => {
		expect(askedAreas(read(query))).toBe(marked);
		expect(heatmapChoice(read(query)).areas).toBe(only);
	});

	test('are kept in it, and gone from it with nothing left behind', () => {
		expect(areaKeys('good-in-both')).toEqual({ areas: 'good-in-both', rest: null });
		expect(areaKeys('good-in-both', true)).toEqual({ areas: 'good-in-both', rest: 'hidden' });
		expect(areaKeys(null, true)).toEqual({ areas: null, rest: null });
		const choice = heatmapChoice(read('areas=good-in-both&rest=hidden'));
		expect(chosenKeys(choice)).toEqual({ areas: 'good-in-both', rest: 'hidden' });
	});
});
