import { describe, expect, test } from 'vitest';
import { readInspections } from '#lib/assemble/read-inspections.ts';

/** What a file with the built-in columns gives, its problems as `line code`. */
function read(header: string, ...rows: readonly string[]) {
	const text = [`authority,${header}`, ...rows.map((row) => `Northtown,${row}`)].join('\n');
	const { inspections, problems, leftOut } = readInspections(text, 'test.csv');
	return {
		figures: inspections.flatMap(({ figures }) => figures),
		actions: inspections.flatMap(({ actions }) => actions),
		sources: inspections.map(({ source }) => source),
		problems: problems.map(({ line, code }) => `${line} ${code}`),
		leftOut
	};
}

const FIGURE = 'kind,service,area,measure,value,unit,qualifier,out_of,out_of_qualifier,period';
const HOMES = 'figure,Context,Homes,good,4,count,,6,,2012';
const OTHER = HOMES.replace(',4,', ',5,');

test('a figure keeps everything its row says', () => {
	const row =
		'Figure,LAC,Attainment,Five good grades,"1,015.5",Percent,Just Over,"2,000",about,2011,above average,Being healthy,Y,113,a note';
	const { figures, problems } = read(
		`${FIGURE},comparison,relates_to,headline,paragraph,note`,
		row,
		'judgement,LAC,Being Healthy,,2,,,,,,,,,,'
	);
	expect(figures).toEqual([
		{
			service: 'looked-after',
			topic: 'Attainment',
			measure: 'Five good grades',
			value: 1015.5,
			unit: 'percent',
			hedge: { words: 'Just Over', kind: 'above' },
			outOf: 2000,
			outOfHedge: { words: 'about', kind: 'about' },
			period: '2011',
			comparison: 'above average',
			relatesTo: 'being-healthy',
			headline: true,
			paragraph: '113',
			note: 'a note',
			texts: {}
		}
	]);
	expect(problems).toEqual(['2 more-than-hundred']);
});

test.each([
	['7', 'Days', 'days'],
	['7', '', 'count'],
	['7%', '', 'percent'],
	['7%', 'ratio', 'ratio']
])('the unit of %j beside the unit %j is %s', (value, written, unit) => {
	const { figures } = read(FIGURE, `figure,Context,Homes,good,${value},${written},,,,`);
	expect(figures).toMatchObject([{ value: 7, unit }]);
});

test.each([
	['c', 'suppressed'],
	['[c]', 'suppressed'],
	['*', 'suppressed'],
	['x', 'not-available'],
	['..', 'not-available'],
	['-', 'not-available'],
	['z', 'not-applicable'],
	['low', 'small'],
	['<5', 'small']
])('a figure written as %s keeps its row, is %s and never 0', (written, kind) => {
	const reading = read(FIGURE, `figure,Context,Homes,good,${written},,,6,,`);
	expect(reading).toMatchObject({
		figures: [{ value: { kind, written }, unit: 'count', outOf: 6 }],
		problems: [],
		leftOut: 0
	});
});

test.each([
	['a number that cannot be held', '9'.repeat(400), 'bad-number'],
	['a symbol that can mean two things', 'n/a', 'bad-number'],
	['a blank', '', 'missing-value']
])('a figure with %s is left out, and it is said', (_name, value, code) => {
	expect(read(FIGURE, `figure,Context,Homes,good,${value},,,,,`)).toMatchObject({
		figures: [],
		problems: [`2 ${code}`],
		leftOut: 1
	});
});

test('two figures without a number contradict one another where their symbols differ', () => {
	const row = (value: string, note: string) => `figure,Context,Homes,good,${value},,,,,,${note}`;
	const problems = (...rows: readonly string[]) => read(`${FIGURE},note`, ...rows).problems;
	expect(problems(row('c', 'once'), row('c', 'again'))).toEqual([]);
	expect(problems(row('c', 'once'), row('x', 'again'))).toEqual(['3 figure-conflict']);
	expect(problems(row('c', 'once'), row('4', 'again'))).toEqual(['3 figure-conflict']);
});

test.each([
	['larger', '7,count,,6,', ['2 more-than-whole']],
	['equal', '6,count,,6,', []],
	['larger, but hedged', '7,count,about,6,', []],
	['larger than a hedged whole', '7,count,,6,about', []]
])('a part %s', (_name, cells, problems) => {
	expect(read(FIGURE, `figure,Context,Homes,good,${cells},2012`).problems).toEqual(problems);
});

test.each([
	['yes', true],
	['TRUE', true],
	['1', true],
	['', false],
	['No', false],
	['0', false]
])('the headline cell %j is %s', (cell, headline) => {
	const { figures, problems } = read(`${FIGURE},headline`, `${HOMES},${cell}`);
	expect(figures).toMatchObject([{ headline }]);
	expect(problems).toEqual([]);
});

test('a figure that repeats another in every cell is kept once, with a notice', () => {
	const { figures, problems, leftOut } = read(FIGURE, HOMES, HOMES.toUpperCase(), HOMES);
	expect(figures).toHaveLength(2);
	expect(problems).toEqual(['4 duplicate']);
	expect(leftOut).toBe(0);
});

test.each([
	['value alone', OTHER, ['3 figure-conflict']],
	['hedge alone', HOMES.replace('count,,', 'count,about,'), ['3 figure-conflict']],
	['value and period', OTHER.replace('2012', '2013'), []],
	['value and measure', OTHER.replace('good', 'fair'), []],
	['value and topic', OTHER.replace('Homes', 'Centres'), []],
	['value and unit', OTHER.replace('count', 'days'), []],
	['value and denominator', OTHER.replace(',6,', ',7,'), []],
	['value and service', OTHER.replace('Context', 'Both'), []]
])('figures that differ by %s are both shown', (_name, other, problems) => {
	const reading = read(FIGURE, HOMES, other);
	expect(reading.figures).toHaveLength(2);
	expect(reading.problems).toEqual(problems);
});

test('a figure or action that is about an area no row judges is kept without the link', () => {
	const reading = read(
		'kind,service,area,measure,value,relates_to',
		'judgement,Both,Being healthy,,2,',
		'figure,Both,Homes,good,2,Gardening',
		'action,Both,Soon,Do it,3,The being-healthy'
	);
	expect(reading.figures).toMatchObject([{ relatesTo: null }]);
	expect(reading.actions).toMatchObject([{ relatesTo: 'being-healthy' }]);
	expect(reading.problems).toEqual(['3 unknown-relation']);
});

test('in a file without judgements a link goes nowhere, which is no mistake', () => {
	const reading = read(
		'kind,service,area,measure,value,relates_to',
		'figure,Both,Homes,good,2,Being healthy'
	);
	expect(reading.figures).toMatchObject([{ relatesTo: null }]);
	expect(reading.problems).toEqual([]);
});

test('an action keeps everything its row says, and is kept once', () => {
	const header = 'kind,service,area,measure,value,paragraph,note';
	const row = 'ACTION,Both,Within three months,"Do it, now",3,21,a note';
	const { actions, problems } = read(header, row, row);
	expect(actions).toEqual([
		{
			service: 'both',
			deadline: 'Within three months',
			months: 3,
			text: 'Do it, now',
			relatesTo: null,
			paragraph: '21',
			note: 'a note',
			texts: {}
		}
	]);
	expect(problems).toEqual(['3 duplicate']);
});

test.each(['What needs to improve', 'Recommendations', 'Priority and immediate action'])(
	'an action without months under %j has no deadline',
	(heading) => {
		expect(read('kind,service,area,measure,value', `action,Both,${heading},Do it,`)).toMatchObject({
			actions: [{ deadline: heading, months: null }],
			problems: [],
			leftOut: 0
		});
	}
);

test.each(['Within three months', 'Immediately', 'At once', 'By 1 July 2012', '6 months'])(
	'the months of the deadline %j must not be missing',
	(deadline) => {
		expect(read('kind,service,area,measure,value', `action,Both,${deadline},Do it,`)).toMatchObject(
			{
				actions: [],
				problems: ['2 missing-value'],
				leftOut: 1
			}
		);
	}
);

test.each(['soon', '-1', '3 months'])('%j is no number of months', (months) => {
	expect(read('kind,service,area,measure,value', `action,Both,Soon,Do it,${months}`)).toMatchObject(
		{ actions: [], problems: ['2 bad-months'], leftOut: 1 }
	);
});

test('each gap of a row is said, and the row counts once', () => {
	expect(read('kind,service,area,measure,value', 'figure,,,,')).toMatchObject({
		problems: Array.from({ length: 4 }, () => '2 missing-value'),
		leftOut: 1
	});
});

test('the first source, address and licence count; each other is said once', () => {
	const { sources, problems } = read(
		'service,area,grade,source,source_url,licence',
		'Both,a,1,,ftp://example.org,',
		'Both,b,1,One,https://example.org/a,Open',
		'Both,c,1,Two,HTTP://example.org/b,Open',
		'Both,d,1,Two,https://example.org/a,'
	);
	expect(sources).toEqual([
		{ text: 'One', url: 'https://example.org/a', licence: 'Open', fileName: 'test.csv' }
	]);
	expect(problems).toEqual(['2 bad-url', '4 mixed-source', '4 mixed-source']);
});

test.each([
	'javascript:alert(1)',
	'data:text/html,x',
	'//example.org',
	'www.example.org',
	'https://',
	'https://exa mple.org',
	'https://[',
	' java\tscript:alert(1)'
])('%j is no address to link to', (url) => {
	const { sources, problems } = read('service,area,grade,source_url', `Both,a,1,"${url}"`);
	expect(sources).toMatchObject([{ url: null }]);
	expect(problems).toEqual(['2 bad-url']);
});

describe('in a file with a column of grades beside one of values', () => {
	const BOTH = 'authority,kind,service,area,measure,value,grade';
	const readBoth = (...rows: readonly string[]) => {
		const lines = rows.map((row) => `Northtown,${row}`);
		const { inspections, problems } = readInspections([BOTH, ...lines].join('\n'), 'test.csv');
		return { inspection: inspections[0], problems };
	};

	test('judgements are read from grade, figures and actions from value', () => {
		const { inspection, problems } = readBoth(
			'judgement,Both,Housing,,,Good',
			',Both,Parking,,,4',
			'figure,Both,Homes,good,7,',
			'action,Both,Soon,Check,3,'
		);
		expect(inspection).toMatchObject({
			judgements: [{ result: { grade: 2 } }, { result: { grade: 4 } }],
			figures: [{ value: 7 }],
			actions: [{ months: 3 }]
		});
		expect(problems).toEqual([]);
	});

	test('a row that has only the other filled is read from that', () => {
		const { inspection, problems } = readBoth(
			'judgement,Both,Overall,,2,',
			'figure,Both,Homes,good,,7'
		);
		expect(inspection).toMatchObject({
			judgements: [{ result: { grade: 2 } }],
			figures: [{ value: 7 }]
		});
		expect(problems).toEqual([]);
	});

	test.each([
		['two names of one grade', 'judgement,Both,Overall,,2,Good', []],
		['two grades', 'judgement,Both,Overall,,3,Good', [['two-values', 'grade', '3']]],
		['a number and a grade', 'figure,Both,Homes,good,7,Good', [['two-values', 'value', 'Good']]]
	])('%s in one row: the one that is not read is said where it differs', (_name, row, said) => {
		const { problems } = readBoth(row);
		expect(problems.map(({ code, column, value }) => [code, column, value])).toEqual(said);
	});

	test('a fault is said under the column it stands in', () => {
		const { problems } = readBoth('judgement,Both,Overall,,,Fine', 'judgement,Both,Safety,,Weak,');
		expect(problems.map(({ code, column }) => [code, column])).toEqual([
			['bad-grade', 'grade'],
			['bad-grade', 'value']
		]);
	});
});
