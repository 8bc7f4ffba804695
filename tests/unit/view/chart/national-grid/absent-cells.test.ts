import { expect, test } from 'vitest';
import { readInspections } from '#lib/assemble/read-inspections.ts';
import { gridOf } from './grid-of.ts';

const HEAD = 'authority,framework,inspected_to,service,area,value';

/** What the row of Ash says in each column that another of the inspections has a grade in. */
function wordsOfAsh(rows: readonly string[], address = ''): readonly string[] {
	const { inspections } = readInspections([HEAD, ...rows].join('\n'), 'test.csv');
	const table = gridOf(`when=all&sort=name&by=none&${address}`, { all: inspections }).table();
	const areas = table.columns.slice(3).map(({ heading }) => heading);
	const ash = table.rows.find(([name]) => name === 'Ash')?.slice(3) ?? [];
	return areas
		.map((label, at) => `${label}: ${String(ash[at])}`)
		.filter((words) => /: no/.test(words));
}

test.each([
	[
		'a judgement that its framework makes and its file does not give is no area that was not judged',
		[
			'Ash,SLAC,2011-05-01,Safeguarding,Overall effectiveness,2',
			'Elm,SLAC,2011-05-01,Safeguarding,Overall effectiveness,2',
			'Elm,SLAC,2011-05-01,Looked-after,Staying safe,3'
		],
		'no grade'
	],
	[
		'an area that its file says was not judged was not',
		[
			'Ash,SLAC,2011-05-01,Safeguarding,Overall effectiveness,2',
			'Ash,SLAC,2011-05-01,Looked-after,Staying safe,not judged',
			'Elm,SLAC,2011-05-01,Safeguarding,Overall effectiveness,2',
			'Elm,SLAC,2011-05-01,Looked-after,Staying safe,3'
		],
		'not judged'
	],
	[
		'an area that its framework does not have was not judged',
		[
			'Ash,ILACS,2024-05-01,Both,Overall effectiveness,2',
			'Elm,ILACS,2024-05-01,Both,Overall effectiveness,2',
			'Elm,ILACS,2024-05-01,Both,Parking,3'
		],
		'not judged'
	],
	[
		'of a framework that nobody knows only that there is no grade is known',
		[
			'Ash,OTHER,2024-05-01,Both,Overall effectiveness,2',
			'Elm,OTHER,2024-05-01,Both,Overall effectiveness,2',
			'Elm,OTHER,2024-05-01,Both,Leadership,3'
		],
		'no grade'
	],
	[
		'an area came into its framework later',
		[
			'Ash,ILACS,2019-05-01,Both,Overall effectiveness,2',
			'Elm,ILACS,2024-05-01,Both,Overall effectiveness,2',
			'Elm,ILACS,2024-05-01,Looked-after,Care leavers,3'
		],
		'not yet judged'
	]
])('%s', (_why, rows, words) => {
	const said = wordsOfAsh(rows);
	expect(said).toHaveLength(1);
	expect(said[0]).toMatch(new RegExp(`: ${words}$`));
});

test('through all frameworks too', () => {
	const rows = [
		'Ash,SIF,2015-05-01,Both,Overall effectiveness,2',
		'Elm,ILACS,2024-05-01,Both,Overall effectiveness,2',
		'Elm,ILACS,2024-05-01,Looked-after,Children in care,3',
		'Oak,CPI,2013-05-01,Safeguarding,Overall effectiveness,2'
	];
	expect(wordsOfAsh(rows, 'framework=all')).toEqual([
		'Help and protection: no grade',
		'Children in care: no grade'
	]);
});
