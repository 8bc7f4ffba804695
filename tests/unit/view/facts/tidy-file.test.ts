import { describe, expect, test } from 'vitest';
import { COLUMN_NAMES } from '#lib/domain/column-names.ts';
import { readInspections } from '#lib/assemble/read-inspections.ts';
import { NO_GRADE_WORDS, NO_GRADES } from '#lib/domain/no-grade.ts';
import type { Inspection } from '#lib/domain/inspection.ts';
import { csvText } from '#lib/export/csv/csv-text.ts';
import { tidyFile } from '#lib/view/facts/tidy-file.ts';
import schema from '../../../../data/schema.json';
import { awkward } from '../../../awkward.ts';
import { example } from '../../../example.ts';
import { figures, grades, inspectionOf } from '../../inspection-of.ts';

test('the tidy file, the schema and the reader have the same columns in the same order', () => {
	expect(tidyFile(example()).columns.map(({ name }) => name)).toEqual(COLUMN_NAMES);
	expect(schema.fields.map(({ name }) => name)).toEqual(COLUMN_NAMES);
});

test('every row has a cell for every column', () => {
	const { rows } = tidyFile(example());
	expect(rows).toHaveLength(112);
	expect(new Set(rows.map((row) => row.length))).toEqual(new Set([COLUMN_NAMES.length]));
});

/** What is lost on purpose: the name of the file, which a source line keeps in words. */
const withoutFile = ({ source, ...inspection }: Inspection) => ({
	...inspection,
	source: { url: source.url, licence: source.licence }
});

describe('a tidy file opens again as the same inspection', () => {
	test.each([
		['the built-in report', example()],
		['everything that is hard to draw', awkward()],
		['two wordings of grade 3 and three grades for one area', grades({ Both: '3 RI 1/2/4 -' })],
		[
			'grades in conflict, each with its paragraph and note',
			inspectionOf(
				'service,area,grade,paragraph,note',
				'Safeguarding,Overall,2,10,p10',
				'Safeguarding,Overall,4,55,p55'
			)
		],
		[
			'columns that are kept as text',
			inspectionOf(
				'kind,service,area,measure,value,page,witnesses',
				'judgement,Both,Overall,,2,10,record p 44',
				'judgement,Both,Overall,,4,11,',
				'judgement,Both,Health,,-,12,',
				'figure,Both,Homes,Homes,7,13,',
				'action,Both,Soon,Do it,3,iv,"heading p 3, record p 4"'
			)
		],
		[
			'actions without a deadline, and one with',
			inspectionOf(
				'kind,service,area,measure,value',
				'action,Both,What needs to improve,Do it,',
				'action,Both,Soon,Do that,3'
			)
		],
		[
			'figures alone',
			figures('Both,Shares,under half,36.5,percent,just under,,,2011,"low, again"')
		],
		[
			'figures without a number',
			figures(
				...['c', '[C]', '<5', '-', '..', ':', 'low', 'not available'].map(
					(value, index) => `Both,Shares,measure ${index},${value},percent,about,9`
				)
			)
		],
		[
			'dates of which the month or the year alone is known',
			inspectionOf(
				'inspected_from,inspected_to,published,service,area,grade',
				'March 2011,04/2011,2011,Both,Overall,3'
			)
		],
		[
			'a code that its authority had before',
			inspectionOf(
				'authority,authority_code,service,area,grade',
				'Somerset,E10000027,Both,Overall,3'
			)
		],
		[
			'areas that a row says were not judged',
			inspectionOf(
				'framework,service,area,grade',
				'SLAC,Safeguarding,Overall effectiveness,3',
				'SLAC,Looked-after children,Overall effectiveness,not judged',
				'SLAC,Safeguarding,Equality and diversity,not judged',
				'SLAC,Looked-after children,Equality and diversity,2'
			)
		],
		[
			'an area that no service was judged on, without a framework',
			inspectionOf(
				'service,area,grade,paragraph,note',
				'LAC,Overall effectiveness,2,,',
				'LAC,Being healthy,-,12,seen'
			)
		],
		[
			'grades in conflict, the worse first',
			inspectionOf('service,area,grade,paragraph', 'LAC,Overall,4,1', 'LAC,Overall,2,2')
		],
		[
			'every kind of no grade',
			inspectionOf(
				'service,area,grade',
				'Both,Area 1,Good',
				...NO_GRADES.map((why, index) => `Both,Kind ${index},${NO_GRADE_WORDS[why]}`),
				'Both,Blank,',
				'Both,Unread,Goodish'
			)
		],
		[
			'numbers of a framework that is not known',
			inspectionOf(
				'framework,service,area,grade',
				'Care,Both,A,4',
				'Care,Both,B,Weak',
				'Care,Both,C,9'
			)
		],
		[
			'our words beside numbers of such a framework',
			inspectionOf('framework,service,area,grade', 'Care,Both,A,Good', 'Care,Both,B,3')
		],
		['numbers beside a 6', grades({ Both: '1 4 6 Good B A' })],
		['numbers that nothing says are grades', inspectionOf('service,area,value', 'Both,A,3')],
		['numbers with decimals', grades({ Both: '1.0 2.0 RI' })],
		[
			'another word than the framework has',
			inspectionOf(
				'framework,service,area,grade,note',
				'SLAC,LAC,Overall effectiveness,Requires improvement,',
				'SLAC,LAC,Being healthy,Adequate,',
				'SLAC,LAC,Staying safe,RI,as printed.',
				'SLAC,Safeguarding,Staying safe,2,',
				'SLAC,Safeguarding,Staying safe,RI,second line'
			)
		]
	])('%s', (_name, inspection) => {
		const reading = readInspections(csvText(tidyFile(inspection)), 'again.csv');
		expect(reading.leftOut).toBe(0);
		expect(reading.inspections.map(withoutFile)).toEqual([withoutFile(inspection)]);
	});
});

test('a month and a year are written as they are known', () => {
	const inspection = inspectionOf(
		'inspected_from,published,service,area,grade',
		'May-12,2012,Both,Overall,3'
	);
	const { columns, rows } = tidyFile(inspection);
	const cells = new Map(columns.map(({ name }, index) => [name, rows[0]?.[index]]));
	expect([cells.get('inspected_from'), cells.get('published')]).toEqual(['2012-05', '2012']);
});

test('the source is kept as it must be cited, so that the copy goes with the original', () => {
	const reading = readInspections(csvText(tidyFile(example())), 'again.csv');
	expect(reading.inspections[0]?.source.text).toBe(example().source.text);
});

test('a source that no row names is the file it came from', () => {
	const [again] = readInspections(
		csvText(tidyFile(grades({ Both: '3' }))),
		'again.csv'
	).inspections;
	expect(again?.source.text).toBe('Source: test.csv, supplied by the user');
});

test.each([
	['SLAC', 'Requires improvement', null, 'Adequate', 'The file writes "Requires improvement"'],
	['SLAC', 'RI', 'p 9', 'Adequate', 'p 9 [The file writes "RI"]'],
	['ILACS', 'Adequate', null, 'Requires improvement', 'The file writes "Adequate"'],
	['SLAC', 'Adequate', 'p 9', 'Adequate', 'p 9'],
	['', 'RI', null, 'Requires improvement', null]
])(
	'under %j %s with the note %j is written as %s with %j',
	(framework, grade, note, value, said) => {
		const inspection = inspectionOf(
			'framework,service,area,grade,note',
			`${framework},Both,Overall,${grade},${note ?? ''}`
		);
		const { columns, rows } = tidyFile(inspection);
		const cell = (name: string) => rows[0]?.[columns.findIndex((column) => column.name === name)];
		expect([cell('value'), cell('note')]).toEqual([value, said]);
	}
);

test('a value of another scale is marked in the file, so that no part of it reads as a grade', () => {
	const { columns, rows } = tidyFile(grades({ Both: '3 6' }));
	const place = columns.findIndex(({ name }) => name === 'value');
	expect(rows.map((row) => row[place])).toEqual(['3 (another scale)', '6 (another scale)']);
});
