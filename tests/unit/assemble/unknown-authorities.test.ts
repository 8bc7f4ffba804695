import { expect, test } from 'vitest';
import { readInspections } from '#lib/assemble/read-inspections.ts';
import { describeProblem } from '#lib/read/problem.ts';

/** What is said of names, given as `name` or `name,code`, in a file of one grade each. */
function said(...names: readonly string[]): readonly (readonly [string | null, string])[] {
	const rows = names.map((name) => {
		const [authority = '', code = ''] = name.split(',');
		return `${authority},${code},Safeguarding,Overall,Good`;
	});
	const { problems } = readInspections(
		['authority,authority_code,service,area,grade', ...rows].join('\n'),
		'test.csv'
	);
	return problems
		.filter(({ code }) => code === 'unknown-authority')
		.map((problem) => [problem.value, describeProblem(problem).question]);
}

test.each([
	['all are known', ['Cumbria', 'Leeds City Council', 'Dorset'], []],
	['one is not', ['Cumbria', 'Northtown'], [['Northtown', '']]],
	[
		'one of several rows is not',
		['Leeds', 'Northtown', 'NORTHTOWN', 'northtown'],
		[['Northtown', '']]
	],
	[
		'one is a slip',
		['Cumbira County Council'],
		[['Cumbira County Council', 'Did you mean Cumbria?']]
	],
	[
		'one is cut short',
		['Leeds', 'Kingston'],
		[['Kingston', 'Did you mean Kingston upon Hull, City of or Kingston upon Thames?']]
	],
	['none is known, and none is near one', ['Northtown', 'Southshire'], []],
	['one is of Wales by its code', ['Leeds', 'Swansea,W06000011'], []],
	['one has the code of a council under another name', ['Leeds', 'Our council,E10000006'], []],
	[
		'a district shares its name with a council',
		['Leeds', 'Durham City Council'],
		[['Durham City Council', '']]
	]
] as const)('where %s: %j', (_name, names, notices) => {
	expect(said(...names)).toEqual(notices);
});

test('every name is kept, and of very many it is said how many more there are', () => {
	const rows = Array.from(
		{ length: 1000 },
		(_, place) => `Place ${place},Safeguarding,Overall,Good`
	);
	const text = ['authority,service,area,grade', 'Leeds,Safeguarding,Overall,Good', ...rows];
	const { problems, inspections } = readInspections(text.join('\n'), 'test.csv');
	expect(inspections).toHaveLength(1001);
	expect(problems).toHaveLength(201);
	expect(problems).toContainEqual(
		expect.objectContaining({ code: 'more-unknown-authorities', value: '800' })
	);
});
