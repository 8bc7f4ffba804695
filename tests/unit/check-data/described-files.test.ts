import { expect, test } from 'vitest';
import { COLUMN_NAMES, REQUIRED_COLUMNS } from '#lib/domain/column-names.ts';
import { COLUMNS } from '#lib/domain/column.ts';
import { squeeze } from '#lib/read/column.ts';
import { formFaults } from '../../../scripts/check-data/form-faults.ts';
import { withAllColumns } from '../../../scripts/describe-columns/all-columns.ts';
import { describedFiles } from '../../../scripts/describe-columns/described-files.ts';
import { withDictionary } from '../../../scripts/describe-columns/dictionary.ts';
import { schema } from '../../../scripts/describe-columns/schema.ts';

const described = await describedFiles();

test.each(described)('data/$name says what the table of columns says', ({ text, found }) => {
	expect(found).toBe(text);
});

test('no two columns have a heading in common, whatever its capitals and punctuation', () => {
	const headings = COLUMNS.flatMap((column) => [
		column.name,
		...('alsoHeaded' in column ? column.alsoHeaded : [])
	]).map(squeeze);
	expect(new Set(headings).size).toBe(headings.length);
});

test('the schema requires of every row what no file can be read without, unless facts may leave it empty', () => {
	const required = schema().fields.filter(({ constraints = {} }) => 'required' in constraints);
	expect(REQUIRED_COLUMNS).toEqual(['authority', 'area', 'value']);
	expect(required.map(({ name }) => name)).toEqual(['authority']);
});

test('a page keeps what stands around its table, and one without a place for it is a mistake', () => {
	const [, page] = described.map(({ found }) => found);
	expect(withDictionary(page ?? '')).toContain('## Source and terms');
	expect(() => withDictionary('# The data')).toThrow('The page needs one');
});

test('a file gets the columns it lacks, in order, and loses none', () => {
	const [header, row] = withAllColumns('value,authority\n3,"Northtown, a council"\n').split('\n');
	expect(header).toBe(COLUMN_NAMES.join());
	expect(row?.replace(/,,+/g, ',,')).toBe('"Northtown, a council",,3,,');
	expect(() => withAllColumns('authority,remark\nNorthtown,x\n')).toThrow('remark');
});

const rowOf = (cells: Readonly<Record<string, string>>) =>
	[COLUMN_NAMES, COLUMN_NAMES.map((name) => cells[name] ?? '')].map((row) => row.join()).join('\n');
const WHOLE = { authority: 'Northtown', area: 'Overall', value: '3' };

test.each([
	['a whole row', {}, []],
	['no value', { value: '' }, ['row 2, value: is empty']],
	['a figure without a value', { kind: 'figure', value: '' }, ['row 2, value: is empty']],
	['an action without a deadline', { kind: 'action', value: '' }, []],
	['a visit without a theme', { kind: 'visit', area: '', value: '' }, []],
	['a word for a number', { out_of: 'many' }, ['row 2, out_of: "many" is not a number']],
	['too small a number', { out_of: '-1' }, ['row 2, out_of: "-1" is below 0']],
	[
		'a word of no list',
		{ headline: 'maybe' },
		['row 2, headline: "maybe" is not one of the values']
	],
	[
		'another form',
		{ published: '29/05/2012' },
		['row 2, published: "29/05/2012" does not match [0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?']
	]
])('of %s the form is checked', (_name, cells, faults) => {
	expect(formFaults(rowOf({ ...WHOLE, ...cells }))).toEqual(faults);
});

test('a file with other columns is told so', () => {
	expect(formFaults('authority,area\nNorthtown,Overall')).toEqual([
		'the columns are not those of src/lib/domain/column.ts in its order'
	]);
});
