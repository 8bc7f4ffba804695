import { expect, test } from 'vitest';
import { COLUMN_NAMES } from '#lib/domain/column-names.ts';
import { matchHeader } from '#lib/read/column.ts';

const columns = (...headers: string[]) => Object.fromEntries(matchHeader(headers).positions);

test.each(COLUMN_NAMES)('%s is found under its own name', (column) => {
	expect(columns(column)).toEqual({ [column]: 0 });
});

test.each([
	['AUTHORITY', 'authority'],
	['  Authority ', 'authority'],
	['Local authority', 'authority'],
	['Local_authority_name', 'authority'],
	['LA Name', 'authority'],
	['LA', 'authority'],
	['Council', 'authority'],
	['Council name', 'authority'],
	['Authority name', 'authority'],
	['Judgement area', 'area'],
	['Judgment area', 'area'],
	['Area of judgement', 'area'],
	['Judgement grade', 'value'],
	['Authority Code', 'authority_code'],
	['authority-code', 'authority_code'],
	['authorityCode', 'authority_code'],
	['Out of (qualifier)', 'out_of_qualifier'],
	['Source URL', 'source_url'],
	['Grade', 'value'],
	['grade:', 'value'],
	['VALUE', 'value']
])('%j heads the column %s', (header, column) => {
	expect(columns(header)).toEqual({ [column]: 0 });
});

test.each([
	'Local authorities',
	'Local authority code',
	'Grade word',
	'authorities',
	'area 2',
	'constructor',
	'__proto__',
	'日本'
])('%j is no column of ours, and is said', (header) => {
	expect(matchHeader([` ${header} `])).toEqual({
		positions: new Map(),
		valueIsGrade: false,
		unknown: [header],
		repeated: []
	});
});

test('columns are found in any order', () => {
	expect(columns('grade', 'area', 'authority')).toEqual({ value: 0, area: 1, authority: 2 });
});

test('a column of grades beside one of values keeps its own place', () => {
	expect(columns('Grade', 'area', 'value')).toEqual({ grade: 0, area: 1, value: 2 });
});

test.each([
	[['Grade'], true],
	[['value'], false],
	[['Grade', 'value'], false]
])('of %j that of values is one of grades: %s', (headers, valueIsGrade) => {
	expect(matchHeader(headers).valueIsGrade).toBe(valueIsGrade);
});

test('of a repeated column the first counts, however it is written', () => {
	const { positions, repeated } = matchHeader(['Grade', 'area', 'GRADE', 'Area', 'AREA']);
	expect(Object.fromEntries(positions)).toEqual({ value: 0, area: 1 });
	expect(repeated).toEqual(['GRADE', 'Area', 'AREA']);
});

test.each(['', '  ', 'grade_number', 'Grade number'])(
	'%j is passed over without a word',
	(header) => {
		expect(matchHeader([header, header])).toEqual({
			positions: new Map(),
			valueIsGrade: false,
			unknown: [],
			repeated: []
		});
	}
);
