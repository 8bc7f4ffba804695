import { expect, test } from 'vitest';
import {
	chooseFacts,
	factRows,
	type FactChoice,
	type FactColumn
} from '#lib/view/facts/facts-table.ts';
import { figures, inspectionOf } from '../../inspection-of.ts';

const rows = factRows(
	inspectionOf(
		'kind,service,area,measure,value,unit,qualifier,out_of,period,comparison,paragraph,note',
		'action,Safeguarding,Within six months,train members,6,,,,,,21,',
		'action,Safeguarding,Immediately,check files,0,,,,,,21,first of all',
		'action,Safeguarding,Within a month,write it down,1,,,,,,9,',
		'figure,Both,Pupils,Pupils with another language,1139,count,,,2011,above average,5,of all schools',
		'figure,Context,Files,Files sent back,15,count,around,67,,,12,',
		'judgement,Safeguarding,Housing,,2,,,,,,30,',
		'judgement,Looked-after children,Staying safe,,1,,,,,,,',
		'judgement,Looked-after children,Staying safe,,3,,,,,,,',
		'judgement,Looked-after children,Being healthy,,,,,,,,,'
	)
);

const ALL: FactChoice = { sort: null, descending: false, find: '', kind: null };

const names = (choice: Partial<FactChoice>) =>
	chooseFacts(rows, { ...ALL, ...choice }).map(({ area }) => area);

test('judgements come in report order, then figures and actions in file order', () => {
	expect(rows.map(({ kind, area, value }) => [kind, area, value])).toEqual([
		['Judgement', 'Being healthy', 'no grade'],
		['Judgement', 'Staying safe', 'two grades given: 1 Outstanding and 3 Adequate'],
		['Judgement', 'Housing', '2 Good'],
		['Figure', 'Pupils', '1,139'],
		['Figure', 'Files', 'around 15 of 67'],
		['Action', 'Within six months', '6 months'],
		['Action', 'Immediately', 'at once'],
		['Action', 'Within a month', '1 month']
	]);
});

test('a figure shows all that the report says of it', () => {
	expect(rows[3]).toEqual({
		kind: 'Figure',
		service: 'Both services',
		area: 'Pupils',
		measure: 'Pupils with another language',
		value: '1,139',
		rank: 1139,
		period: '2011',
		paragraph: '5',
		note: 'above average. of all schools'
	});
});

test.each([
	['text, whatever its capitals', ' CHECK ', ['Immediately']],
	['a word of a grade', 'outstanding', ['Staying safe']],
	['a number as it is shown', '1,139', ['Pupils']],
	['a number as it is typed', '1139', ['Pupils']],
	['words that only the page adds', 'at once', ['Immediately']],
	['a service', 'context', ['Files']],
	['nothing that is there', 'parking', []]
])('rows are found by %s', (_name, find, found) => {
	expect(names({ find })).toEqual(found);
});

test('an empty search finds every row, and zero finds none where no cell shows it', () => {
	expect(names({ find: '  ' })).toHaveLength(rows.length);
	expect(names({ find: '0' })).toEqual(['Housing', 'Pupils']);
});

test.each([
	['Judgement', ['Being healthy', 'Staying safe', 'Housing']],
	['Figure', ['Pupils', 'Files']],
	['Action', ['Within six months', 'Immediately', 'Within a month']]
] as const)('rows are filtered by kind: %s', (kind, found) => {
	expect(names({ kind })).toEqual(found);
});

test('kind and text filter together', () => {
	expect(names({ kind: 'Action', find: '2011' })).toEqual([]);
	expect(names({ kind: 'Figure', find: '2011' })).toEqual(['Pupils']);
});

const sorts: [FactColumn, boolean, string[]][] = [
	['area', false, ['Being healthy', 'Files', 'Housing', 'Immediately', 'Pupils', 'Staying safe']],
	['area', true, ['Within six months', 'Within a month', 'Staying safe', 'Pupils', 'Immediately']],
	['kind', false, ['Within six months', 'Immediately', 'Within a month', 'Pupils', 'Files']],
	['paragraph', false, ['Pupils', 'Within a month', 'Files', 'Within six months', 'Immediately']],
	['paragraph', true, ['Housing', 'Within six months', 'Immediately', 'Files', 'Within a month']],
	['note', true, ['Immediately', 'Pupils', 'Being healthy', 'Staying safe', 'Housing']]
];

test.each(sorts)('sorted by %s, descending %s', (sort, descending, first) => {
	expect(names({ sort, descending }).slice(0, first.length)).toEqual(first);
});

test.each([
	[false, ['Immediately', 'Within a month', 'Within six months']],
	[true, ['Within six months', 'Within a month', 'Immediately']]
])('values sort as numbers within their kind, descending %s', (descending, actions) => {
	const judged = descending ? ['Staying safe', 'Housing'] : ['Housing', 'Staying safe'];
	const counted = descending ? ['Pupils', 'Files'] : ['Files', 'Pupils'];
	expect(names({ sort: 'value', descending })).toEqual([
		...actions,
		...counted,
		...judged,
		'Being healthy'
	]);
});

test('figures without a number come after those with one, and are found by why they have none', () => {
	const numbers = factRows(
		figures('Both,A,a,c', 'Both,B,b,1139', 'Both,C,c,0', 'Both,D,d,<5', 'Both,E,e,7')
	);
	const values = (choice: Partial<FactChoice>) =>
		chooseFacts(numbers, { ...ALL, ...choice }).map(({ value }) => value);
	expect(values({ sort: 'value' })).toEqual(['0', '7', '1,139', 'suppressed', 'small (<5)']);
	expect(values({ sort: 'value', descending: true })).toEqual([
		...['1,139', '7', '0'],
		...['suppressed', 'small (<5)']
	]);
	expect(values({ find: 'suppressed' })).toEqual(['suppressed']);
	expect(values({ find: 'null' })).toEqual([]);
});

test('choosing leaves the rows as they were', () => {
	const before = [...rows];
	chooseFacts(rows, { ...ALL, sort: 'area' });
	expect(rows).toEqual(before);
});

test('paragraphs and notes of conflicting grades stand each with its grade', () => {
	const [row] = factRows(
		inspectionOf(
			'service,area,grade,paragraph,note',
			'Both,Overall,4,55,p55',
			'Both,Overall,2,10,',
			'Both,Overall,3,,p3'
		)
	);
	expect(row).toMatchObject({
		paragraph: '10 (Good); 55 (Inadequate)',
		note: 'p3 (Adequate); p55 (Inadequate)'
	});
});

test('an action without a deadline says so, and is sorted after those that have one', () => {
	const some = factRows(
		inspectionOf(
			'kind,service,area,measure,value',
			'action,Both,What needs to improve,answer letters,',
			'action,Both,Within six months,train members,6'
		)
	);
	expect(some[0]).toMatchObject({ value: 'no deadline given', rank: null });
	for (const descending of [false, true]) {
		const sorted = chooseFacts(some, { ...ALL, sort: 'value', descending });
		expect(sorted.map(({ value }) => value)).toEqual(['6 months', 'no deadline given']);
	}
});
