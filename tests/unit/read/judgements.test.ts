import { expect, test } from 'vitest';
import { readInspections } from '#lib/assemble/read-inspections.ts';

/** The one inspection of rows `service,area,grade` under a framework, and its problems. */
function read(framework: string, ...rows: readonly string[]) {
	const lines = rows.map((row) => `Northtown,${framework},${row}`);
	const text = ['authority,framework,service,area,grade', ...lines].join('\n');
	const { inspections, problems, leftOut, gradesLost } = readInspections(text, 'test.csv');
	return {
		areas: inspections.flatMap(({ areas }) => areas),
		judgements: inspections.flatMap(({ judgements }) => judgements),
		problems: problems.map(({ line, code }) => `${line} ${code}`),
		leftOut,
		gradesLost
	};
}

const ADEQUATE = { grade: 3, wording: 'adequate' };

test.each([
	['the same grade', 'Safeguarding,Overall,3', { kind: 'graded', ...ADEQUATE }, 'duplicate'],
	['its word', 'Safeguarding,overall,Adequate', { kind: 'graded', ...ADEQUATE }, 'duplicate'],
	['no grade', 'Safeguarding,Overall,', { kind: 'graded', ...ADEQUATE }, 'graded-elsewhere'],
	[
		'another grade',
		'Safeguarding,Overall,2',
		{ kind: 'conflict', grades: [ADEQUATE, { grade: 2, wording: 'adequate' }] },
		'conflict'
	],
	['not judged', 'Safeguarding,Overall,n/a', { kind: 'graded', ...ADEQUATE }, 'judged-after-all']
])('a second row with %s leaves one judgement, and is said', (_name, row, result, code) => {
	const { judgements, problems, leftOut } = read('', 'Safeguarding,Overall,3', row);
	expect(judgements).toMatchObject([{ service: 'safeguarding', result }]);
	expect(problems).toContain(`3 ${code}`);
	expect(leftOut).toBe(0);
});

test('a conflict shows each grade once, in the order of the file', () => {
	const { judgements, problems } = read(
		'',
		...['4', '2', 'Inadequate', '3', ''].map((grade) => `Both,Overall,${grade}`)
	);
	expect(judgements).toMatchObject([
		{ result: { kind: 'conflict', grades: [{ grade: 4 }, { grade: 2 }, { grade: 3 }] } }
	]);
	expect(problems).toEqual(['3 conflict', '4 duplicate', '5 conflict', '6 graded-elsewhere']);
});

test('a row without a grade gives way to a later one that has it', () => {
	const { judgements, problems } = read('', 'Both,Overall,', 'Both,Overall,2');
	expect(judgements).toMatchObject([{ result: { kind: 'graded', grade: 2 } }]);
	expect(problems).toEqual(['2 graded-elsewhere']);
});

/** The judgement of rows `grade,paragraph,note`, and its problems. */
function readStated(...rows: readonly string[]) {
	const lines = rows.map((row) => `Northtown,Safeguarding,Overall,${row}`);
	const text = ['authority,service,area,grade,paragraph,note', ...lines].join('\n');
	const { inspections, problems } = readInspections(text, 'test.csv');
	return {
		judgement: inspections[0]?.judgements[0],
		problems: problems.map(({ line, code, value }) => `${line} ${code} ${value ?? ''}`.trim())
	};
}

test('grades that conflict keep each its own paragraph and note', () => {
	const { judgement } = readStated('2,10,p10', '4,55,p55');
	expect(judgement).toMatchObject({
		result: {
			kind: 'conflict',
			grades: [
				{ grade: 2, paragraph: '10', note: 'p10' },
				{ grade: 4, paragraph: '55', note: 'p55' }
			]
		},
		paragraph: null,
		note: null
	});
});

test.each([
	['before', [',12,blank', '4,77,graded'], '2 graded-elsewhere line 3'],
	['after', ['4,77,graded', ',12,blank'], '3 graded-elsewhere line 2']
])('a row without a grade %s one with it lends it no paragraph', (_name, rows, problem) => {
	const { judgement, problems } = readStated(...rows);
	expect(judgement).toMatchObject({ result: { grade: 4 }, paragraph: '77', note: 'graded' });
	expect(problems).toEqual([problem]);
});

test.each([
	['paragraph', '3,10,', '3,55,', 'near-duplicate line 2'],
	['note', '3,10,', '3,10,seen', 'near-duplicate line 2'],
	['nothing', '3,10,seen', 'Adequate,10,seen', 'duplicate']
])(
	'a row of the same grade that differs in %s gives way to the first',
	(_name, first, second, code) => {
		const { judgement, problems } = readStated(first, second);
		expect(judgement).toMatchObject({ result: { kind: 'graded' }, paragraph: '10' });
		expect(problems).toEqual([`3 ${code}`]);
	}
);

test('a row of the same grade on another page gives way to the first, and that is said', () => {
	const { inspections, problems } = readInspections(
		'authority,service,area,grade,page\nNorthtown,Both,Overall,3,10\nNorthtown,Both,Overall,3,44',
		null
	);
	expect(inspections[0]?.judgements).toMatchObject([{ texts: { page: '10' } }]);
	expect(problems.map(({ code, line }) => [code, line])).toEqual([['near-duplicate', 3]]);
});

test('a row of the same grade in another word gives way to the first, and both words are said', () => {
	const { judgement, problems } = readStated('Adequate,10,', 'RI,10,');
	expect(judgement).toMatchObject({ result: { kind: 'graded', wording: 'adequate' } });
	expect(problems).toEqual(['3 two-third-words', '3 near-duplicate line 2']);
});

test.each([
	['repeats', ',12,', ['2 no-grade', '3 duplicate']],
	['differs', ',13,', ['2 no-grade', '3 near-duplicate line 2']]
])('of two rows without a grade the first is shown; the second %s', (_name, second, said) => {
	const { judgement, problems } = readStated(',12,', second);
	expect(judgement).toMatchObject({ result: { kind: 'no-grade' }, paragraph: '12' });
	expect(problems).toEqual(said);
});

test.each(['Inadequate?', 'R/I', 'Satisfactory', '2.5', '65'])(
	'a judgement graded %s is kept as unreadable, and what was written is said',
	(written) => {
		const { areas, judgements, problems, leftOut, gradesLost } = read(
			'',
			'Safeguarding,Overall,2',
			`LAC,Overall,${written}`
		);
		expect(areas).toMatchObject([{ services: ['safeguarding', 'looked-after'] }]);
		expect(judgements).toMatchObject([
			{ service: 'safeguarding', result: { grade: 2 } },
			{ service: 'looked-after', result: { kind: 'no-grade', why: 'unreadable' } }
		]);
		expect(problems).toEqual(['3 bad-grade']);
		expect({ leftOut, gradesLost }).toEqual({ leftOut: 0, gradesLost: 1 });
	}
);

test.each([
	['service', ',Total,65'],
	['area', 'LAC,,see note']
])('a row without a grade or %s is no judgement, and is left out', (_name, row) => {
	const { judgements, problems, leftOut, gradesLost } = read('', 'LAC,Overall,2', row);
	expect(judgements).toHaveLength(1);
	expect(problems.toSorted()).toEqual(['3 bad-grade', '3 missing-value']);
	expect({ leftOut, gradesLost }).toEqual({ leftOut: 1, gradesLost: 0 });
});

test('a file in which no grade can be read and nothing else stands gives no inspection', () => {
	expect(read('', 'LAC,Overall,Good?', 'LAC,Health,65')).toEqual({
		areas: [],
		judgements: [],
		problems: ['2 bad-grade', '3 bad-grade'],
		leftOut: 2,
		gradesLost: 0
	});
});

test('a grade that cannot be read gives way to a row that has one', () => {
	const { judgements, problems } = read('', 'Both,Overall,Good?', 'Both,Overall,2');
	expect(judgements).toMatchObject([{ result: { kind: 'graded', grade: 2 } }]);
	expect(problems).toEqual(['2 bad-grade']);
});

test('the two services of an area, and the same area of two inspections, are judged apart', () => {
	expect(read('', 'Safeguarding,Overall,2', 'LAC,Overall,3')).toMatchObject({
		judgements: [
			{ service: 'safeguarding', result: { grade: 2 } },
			{ service: 'looked-after', result: { grade: 3 } }
		],
		problems: []
	});
});

test.each([
	['its framework', 'SLAC', ['3'], 'adequate'],
	['its framework', 'ILACS', ['3'], 'requires-improvement'],
	['its own word without a framework', '', ['RI', 'Adequate'], 'requires-improvement'],
	['its framework before the word of another row', 'SLAC', ['3', 'RI'], 'adequate'],
	['the word of another row', '', ['3', 'RI'], 'requires-improvement'],
	['the older word where nothing says', '', ['3'], 'adequate']
])('grade 3 is worded by %s', (_name, framework, grades, wording) => {
	const { judgements } = read(
		framework,
		...grades.map((grade, index) => `Both,Area ${index},${grade}`)
	);
	expect(judgements[0]?.result).toEqual({ kind: 'graded', grade: 3, wording });
});

test.each([
	['its only service', 'SLAC', ',Being healthy,2', 'looked-after'],
	['its only service, by another name', 'ILACS', ',Help and protection,2', 'safeguarding'],
	['both services', 'ILACS', ',Impact of leaders,2', 'both'],
	['the service of the row first', 'SLAC', 'Safeguarding,Being healthy,2', 'safeguarding']
])('an area of the framework tells %s', (_name, framework, row, service) => {
	expect(read(framework, row)).toMatchObject({ judgements: [{ service }], problems: [] });
});

test.each([
	['judged for two services', 'SLAC', ',Overall effectiveness,2'],
	['the framework lacks', 'SLAC', ',Gardening,2'],
	['of no framework', '', ',Being healthy,2']
])('a row without a service is left out in an area %s', (_name, framework, row) => {
	expect(read(framework, row)).toMatchObject({
		judgements: [],
		problems: ['2 missing-value'],
		leftOut: 1
	});
});

test.each([
	['has no row', [], ['safeguarding', 'looked-after'], 1],
	['has an empty grade', ['LAC,Quality of provision,'], ['safeguarding', 'looked-after'], 2],
	['was not judged', ['LAC,Quality of provision,-'], ['safeguarding'], 1],
	[
		'was not judged, but graded',
		['LAC,Quality of provision,-', 'LAC,Quality of provision,2'],
		['safeguarding', 'looked-after'],
		2
	],
	[
		'is another than expected',
		['Both,Quality of provision,2'],
		['safeguarding', 'looked-after', 'both'],
		2
	]
])(
	'an area is for the services of its framework; one of them %s',
	(_name, rows, services, count) => {
		const { areas, judgements } = read('SLAC', 'Safeguarding,Quality of provision,3', ...rows);
		expect(areas).toMatchObject([{ key: 'quality-of-provision', services }]);
		expect(judgements).toHaveLength(count);
	}
);

test('without a framework an area is for the services that have rows, and none is missing', () => {
	const { areas } = read('', 'Safeguarding,Quality of provision,3');
	expect(areas).toMatchObject([{ group: 'provision', services: ['safeguarding'] }]);
});

test('an area that no service was judged on stays, without a judgement', () => {
	expect(read('', 'Safeguarding,Gardening,-')).toMatchObject({
		areas: [{ name: 'Gardening', services: [] }],
		judgements: [],
		problems: []
	});
});

test('areas stand in the order of the report, those it lacks last in theirs', () => {
	const { areas, judgements } = read(
		'SLAC',
		'Safeguarding,Zebras,1',
		'Safeguarding,Equality and diversity,3',
		'Safeguarding,Apes,1',
		'LAC,Economic wellbeing,2',
		'LAC,Staying safe,2',
		'LAC,Overall effectiveness,3',
		'Safeguarding,Overall effectiveness,4'
	);
	expect(areas.map(({ group, name }) => `${group}: ${name}`)).toEqual([
		'overall: Overall effectiveness',
		'outcomes: Staying safe',
		'outcomes: Economic wellbeing',
		'leadership: Equality and diversity',
		'other: Zebras',
		'other: Apes'
	]);
	expect(judgements.map(({ area }) => area)).toEqual([
		'overall-effectiveness',
		'overall-effectiveness',
		'staying-safe',
		'economic-wellbeing',
		'equality-and-diversity',
		'zebras',
		'apes'
	]);
});

test.each([
	['SLAC', 'Economic well-being', 'Achieving economic well-being'],
	[
		'SLAC',
		'The contribution of health agencies to keeping children and young people safe',
		'Contribution of health agencies'
	],
	['ILACS', 'Children in care', 'THE EXPERIENCES AND PROGRESS OF CHILDREN IN CARE'],
	['', 'Management & leadership', 'management and leadership'],
	['', 'Being healthy', 'being-healthy.']
])('under %j, %j and %j are one area, named as it comes first', (framework, first, second) => {
	const { areas, problems } = read(framework, `LAC,${first},2`, `LAC,${second},2`);
	expect(areas.map(({ name }) => name)).toEqual([first]);
	expect(problems).toEqual(['3 duplicate']);
});

test('areas whose names make the same key get keys of their own', () => {
	const long = 'a'.repeat(70);
	const { areas } = read(
		'',
		...['Café', 'Cafe', 'Cafe 2', '***', '!!!', `${long}b`, `${long}c`].map(
			(name) => `Both,${name},2`
		)
	);
	expect(areas.map(({ key }) => key)).toEqual([
		'cafe',
		'cafe-2',
		'cafe-2-2',
		'area',
		'area-2',
		'a'.repeat(60),
		`${'a'.repeat(60)}-2`
	]);
});

test('a framework no one knows changes nothing but is said once for each inspection', () => {
	const { areas, problems } = read('XYZ', 'LAC,Being healthy,Good', 'LAC,Staying safe,Good');
	expect(areas.map(({ group }) => group)).toEqual(['outcomes', 'outcomes']);
	expect(problems).toEqual(['2 unknown-framework']);
});

test.each(['Both', 'Both services', '', 'Safeguarding'])(
	'a framework that judges an area for one service alone tells its service where a row has "%s"',
	(service) => {
		const { judgements, problems } = read('ILACS', `${service},Help and protection,2`);
		expect(judgements).toMatchObject([{ service: 'safeguarding', result: { grade: 2 } }]);
		expect(problems).toEqual([]);
	}
);

test.each([
	['ILACS', 'Both,Overall effectiveness,2', 'both'],
	['ILACS', 'Looked-after children,Help and protection,2', 'looked-after'],
	['SLAC', 'Both,Overall effectiveness,2', 'both'],
	['', 'Both,Help and protection,2', 'both']
])('it tells no other service: %s %s', (framework, row, service) => {
	expect(read(framework, row).judgements).toMatchObject([{ service }]);
});
