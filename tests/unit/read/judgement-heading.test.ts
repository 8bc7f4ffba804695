import { expect, test } from 'vitest';
import { readInspections } from '#lib/assemble/read-inspections.ts';

const read = (...lines: string[]) => readInspections(lines.join('\n'), 'test.csv');

test.each([
	['Council,Service,Judgement area,Grade', 'A,Both,Health,2'],
	['LA,Service,Judgment area,Grade', 'A,Both,Health,2'],
	['Council,Service,Area,Judgement', 'A,Both,Health,2'],
	['Council,Service,Area,Judgment', 'A,Both,Health,Good'],
	['Council,Service,Judgement,Grade', 'A,Both,Health,2'],
	['Council,Service,Area,Outcome', 'A,Both,Health,Good'],
	['Council,Service,Area,Effectiveness', 'A,Both,Health,Good'],
	['Council,Service,Area,Rating', 'A,Both,Health,Good']
])('%s is read as a header, by what stands under it', (header, row) => {
	const { inspections, problems } = read(header, row);
	expect(problems).toEqual([]);
	expect(inspections).toMatchObject([
		{ authority: 'A', areas: [{ name: 'Health' }], judgements: [{ result: { grade: 2 } }] }
	]);
});

test('a column read by what stands under it is called as the file calls it', () => {
	const { problems } = read(
		'Council,Service,Area,Judgement',
		'A,Both,a,2',
		'A,Both,b,2',
		'A,Both,c,?!'
	);
	expect(problems).toMatchObject([{ code: 'bad-grade', column: 'Judgement' }]);
});

test('a second header is read so too', () => {
	const { inspections } = read(
		'Council,Service,Area,Grade',
		'A,Both,a,2',
		'LA,Judgement,Area,Service',
		'B,Good,a,Both'
	);
	expect(inspections.map(({ authority }) => authority)).toEqual(['A', 'B']);
});

test.each([
	['numbers, which may be of another scale, under Outcome', 'Outcome', '2.0'],
	['neither grades nor names', 'Judgement', '17'],
	['nothing', 'Judgement', ''],
	['words that are no grades', 'Rating', 'Silver']
])(
	'a header over %s is named with its line, its headings and what they lack',
	(_name, heading, cell) => {
		const { inspections, problems } = read(
			'',
			`Council,Service,Area,${heading}`,
			`A,Both,a,${cell}`
		);
		expect(inspections).toEqual([]);
		expect(problems).toEqual([
			{
				code: 'missing-headers',
				line: 2,
				column: 'grade (or value)',
				value: `Council, Service, Area, ${heading}`
			}
		]);
	}
);

test('of two columns of grades none is taken for the grade', () => {
	const { inspections } = read('Council,Area,Judgement,Leadership', 'A,a,Good,Good', 'B,a,RI,Good');
	expect(inspections).toEqual([]);
});
