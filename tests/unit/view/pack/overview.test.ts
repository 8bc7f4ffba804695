import { expect, test } from 'vitest';
import { overviewView } from '#lib/view/pack/overview.ts';
import { figures, inspectionOf, judgements } from '../../inspection-of.ts';

const overall = (safeguarding: string, lookedAfter: string) => [
	`Safeguarding,Overall effectiveness,${safeguarding}`,
	`Looked-after children,Overall effectiveness,${lookedAfter}`
];

test.each([
	['both the same', overall('3', '3'), 'both services are adequate overall'],
	['both require improvement', overall('RI', 'RI'), 'both services require improvement overall'],
	[
		'the two differ',
		overall('4', '3'),
		'safeguarding is inadequate overall; services for looked-after children are adequate'
	],
	[
		'one requires improvement',
		overall('2', 'RI'),
		'safeguarding is good overall; services for looked-after children require improvement'
	],
	[
		'the same grade in two wordings',
		overall('Adequate', 'RI'),
		'safeguarding is adequate overall; services for looked-after children require improvement'
	],
	[
		'one service alone',
		['Looked-after children,Overall effectiveness,1'],
		'services for looked-after children are outstanding overall'
	],
	[
		'one grade for both services',
		['Both,Overall effectiveness,RI', 'Safeguarding,Help,2'],
		"children's services require improvement overall"
	],
	[
		'one of the two has no grade',
		overall('4', ''),
		'safeguarding is inadequate overall; services for looked-after children have no overall grade'
	],
	[
		'one of the two is on another scale',
		overall('Good', '6'),
		'safeguarding is good overall; services for looked-after children are judged on another scale overall'
	],
	[
		'neither of the two has a grade',
		[...overall('', ''), 'Safeguarding,Being healthy,2'],
		'safeguarding is good in its only judgement with a grade; services for looked-after children have no grade'
	],
	[
		'one of the two is in conflict, which comes first',
		[...overall('2', '3'), 'Looked-after children,Overall effectiveness,4'],
		'services for looked-after children have conflicting overall grades, adequate and inadequate; safeguarding is good overall'
	],
	[
		'one in conflict beside one without a grade',
		[...overall('2', ''), 'Safeguarding,Overall effectiveness,4'],
		'safeguarding has conflicting overall grades, good and inadequate; services for looked-after children have no overall grade'
	],
	[
		'both in conflict',
		[
			...overall('2', '3'),
			'Safeguarding,Overall effectiveness,4',
			'Looked-after children,Overall effectiveness,4'
		],
		'safeguarding has conflicting overall grades, good and inadequate; services for looked-after children have conflicting overall grades, adequate and inadequate'
	],
	[
		'the one grade for both services in conflict',
		['Both,Overall effectiveness,1', 'Both,Overall effectiveness,RI', 'Safeguarding,Help,2'],
		"children's services have conflicting overall grades, outstanding and requires improvement"
	],
	[
		'a conflict beside a grade for both',
		[
			'Both,Overall effectiveness,4',
			'Safeguarding,Overall effectiveness,2',
			'Safeguarding,Overall effectiveness,3'
		],
		'safeguarding has conflicting overall grades, good and adequate; both services together are inadequate overall'
	],
	[
		'a grade for both beside one for each',
		[...overall('3', '3'), 'Both,Overall effectiveness,4'],
		'one of three judgements is inadequate'
	],
	[
		'a grade for both beside one for safeguarding',
		['Safeguarding,Overall effectiveness,2', 'Both,Overall effectiveness,4'],
		'one of two judgements is inadequate'
	],
	['no overall judgement', ['Safeguarding,Being healthy,4'], 'safeguarding is inadequate']
])('%s', (_name, rows, sentence) => {
	expect(overviewView(judgements(...rows)).title).toBe(`Northtown: ${sentence}`);
});

test.each(['1', '2', '3', '4'])(
	'safeguarding %s: each overall grade stands with its own service',
	(safeguarding) => {
		const words = ['', 'outstanding', 'good', 'adequate', 'inadequate'];
		for (const lookedAfter of ['1', '2', '3', '4']) {
			const [first, second] = [words[Number(safeguarding)], words[Number(lookedAfter)]];
			expect(overviewView(judgements(...overall(safeguarding, lookedAfter))).title).toBe(
				first === second
					? `Northtown: both services are ${first} overall`
					: `Northtown: safeguarding is ${first} overall; services for looked-after children are ${second}`
			);
		}
	}
);

test('figures alone say that there is no grade', () => {
	expect(overviewView(figures('Both,Children,on a plan,355'))).toEqual({
		title: 'Northtown: no judgement has a grade',
		tiles: []
	});
});

test('the label of an inspection stands with its authority', () => {
	const inspection = inspectionOf(
		'inspection,service,area,grade',
		'Re-inspection,Safeguarding,Overall effectiveness,2'
	);
	expect(overviewView(inspection).title).toBe(
		'Northtown (Re-inspection): safeguarding is good overall'
	);
});

test('each service has a tile with its overall grade, and a link only where a row gives one', () => {
	const { tiles } = overviewView(
		inspectionOf('framework,service,area,grade', 'SLAC,Safeguarding,Overall effectiveness,4')
	);
	expect(tiles).toEqual([
		{
			service: 'safeguarding',
			name: 'Safeguarding',
			area: 'Overall effectiveness',
			state: 'graded',
			grades: [{ grade: 4, word: 'Inadequate' }],
			words: '4 Inadequate',
			judgement: 'overall-effectiveness.safeguarding'
		},
		{
			service: 'looked-after',
			name: 'Looked-after children',
			area: 'Overall effectiveness',
			state: 'no-grade',
			grades: [],
			words: 'no grade',
			judgement: null
		}
	]);
});

test('an inspection under a later framework has one tile for both services', () => {
	const { title, tiles } = overviewView(
		inspectionOf(
			'framework,area,grade',
			'ILACS,Overall effectiveness,Good',
			'ILACS,Children in care,Requires improvement'
		)
	);
	expect(title).toBe("Northtown: children's services are good overall");
	expect(tiles.map(({ name, words }) => [name, words])).toEqual([['Both services', '2 Good']]);
});
