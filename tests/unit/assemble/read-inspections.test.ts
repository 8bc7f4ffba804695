import { expect, test } from 'vitest';
import { COLUMN_NAMES } from '#lib/domain/column-names.ts';
import { writeFormulaCell } from '#lib/read/cell/formula-cell.ts';
import { readInspections } from '#lib/assemble/read-inspections.ts';
import cumbria from '../../../data/cumbria-2012.csv?raw';
import messy from '../../fixtures/messy.csv?raw';

test('the built-in report is read whole, without a problem', () => {
	const { inspections, problems, rowCount, leftOut } = readInspections(cumbria, null);
	expect(problems).toEqual([]);
	expect({ rowCount, leftOut }).toEqual({ rowCount: 22 + 61 + 29, leftOut: 0 });
	expect(inspections).toHaveLength(1);
	expect(inspections).toMatchObject([
		{
			key: 'cumbria-2012',
			authority: 'Cumbria',
			authorityCode: 'E10000006',
			framework: 'SLAC',
			label: null,
			inspectedFrom: '2012-04-10',
			inspectedTo: '2012-04-20',
			published: '2012-05-29',
			source: { fileName: null }
		}
	]);
});

test('the built-in report has all that the report states', () => {
	const [report] = readInspections(cumbria, null).inspections;
	const count = (service: string) =>
		report?.judgements.filter((judgement) => judgement.service === service).length;
	expect(report?.judgements).toHaveLength(22);
	expect([count('safeguarding'), count('looked-after')]).toEqual([10, 12]);
	expect(report?.judgements.filter(({ result }) => result.kind !== 'graded')).toEqual([]);
	expect(report?.figures).toHaveLength(61);
	expect(report?.figures.filter(({ headline }) => headline)).toHaveLength(23);
	expect(report?.actions).toHaveLength(29);
});

test('each area of the built-in report has a judgement for every service it is for', () => {
	const [report] = readInspections(cumbria, null).inspections;
	const judged = report?.judgements.map(({ area, service }) => `${area} ${service}`);
	const expected = report?.areas.flatMap(({ key, services }) =>
		services.map((service) => `${key} ${service}`)
	);
	expect(judged?.toSorted()).toEqual(expected?.toSorted());
});

test.each([
	['line feeds', '\n'],
	['carriage returns and line feeds', '\r\n'],
	['carriage returns', '\r']
])('the built-in report is the same with %s at the ends of its lines', (_name, end) => {
	const lines = cumbria.split(/\r\n|\n/);
	expect(readInspections(lines.join(end), null)).toEqual(readInspections(cumbria, null));
});

test('a file typed by hand is read as far as it goes, and each fault is named', () => {
	const { inspections, problems, tables, ...counts } = readInspections(messy, 'messy.csv');
	expect(counts).toEqual({ rowCount: 12, leftOut: 2, gradesLost: 1 });
	expect(tables).toMatchObject([{ sheet: null, line: 4, rows: 12, state: 'read' }]);
	expect(inspections.map(({ authority, published }) => [authority, published])).toEqual([
		['Northtown', '2011-03-14'],
		// Its date is the 31st of February.
		['Northtown', null],
		['=1+1', '2011-03-14']
	]);
	expect(problems.map(({ line, code, column }) => [line, code, column])).toEqual([
		[1, 'above-header', null],
		[4, 'unknown-column', null],
		[8, 'conflict', 'Grade'],
		[9, 'bad-grade', 'Grade'],
		[10, 'no-grade', 'Grade'],
		[11, 'bad-service', 'Service'],
		[14, 'near-duplicate', 'Grade'],
		[15, 'bad-date', 'Published'],
		// An unquoted comma moved its cells along.
		[16, 'long-row', null],
		[16, 'bad-date', 'Published'],
		[16, 'grade-behind', 'Grade']
	]);
});

test.each([
	'=1+1',
	'@home',
	'+ more',
	'- and less',
	"'=1+1",
	'a "quoted", word; or two',
	'first line\nsecond line',
	'<b>&amp;</b>',
	'שלום 🙂',
	'NULL'
])('the name %j is written safely and read back as it was', (name) => {
	const cells = [name, name, name, name].map(
		(cell) => `"${writeFormulaCell(cell).replaceAll('"', '""')}"`
	);
	const text = `authority,area,inspection,note,service,grade\n${cells.join(',')},Both,2`;
	const { inspections, problems } = readInspections(text, 'test.csv');
	expect(problems).toEqual([]);
	expect(inspections).toMatchObject([
		{ authority: name, label: name, areas: [{ name }], judgements: [{ note: name }] }
	]);
});

test.each([
	['a file too broken to read', '"'],
	['quotation marks alone', '"'.repeat(1001)],
	['separators alone', ',;\t'.repeat(100)],
	['a header without rows', COLUMN_NAMES.join(',')],
	['a line without an end', 'x'.repeat(100_000)],
	['zero bytes', `${COLUMN_NAMES.join(',')}\n\0,\0,\0`],
	['names that objects have', 'constructor,__proto__,toString\n1,2,3']
])('%s gives problems, never an exception', (_name, text) => {
	const { inspections, problems } = readInspections(text, 'test.csv');
	expect(inspections).toEqual([]);
	expect(problems.length).toBeGreaterThan(0);
});

test('names that objects have are names like any other', () => {
	const rows = ['constructor', '__proto__', 'toString'].map((name) => `${name},Both,${name},2`);
	const { inspections, problems } = readInspections(
		['authority,service,area,grade', ...rows].join('\n'),
		'test.csv'
	);
	expect(problems).toEqual([]);
	expect(inspections.map(({ key, areas }) => [key, areas[0]?.key])).toEqual([
		['constructor', 'constructor'],
		['proto', 'proto'],
		['tostring', 'tostring']
	]);
});

test('rows that alternate between two inspections go each to its own', () => {
	const rows = Array.from(
		{ length: 50 },
		(_, index) => `${index % 2 === 0 ? 'Northtown' : 'Southtown'},Both,Area ${index},3`
	);
	const text = ['authority,service,area,grade', ...rows].join('\n');
	const { inspections } = readInspections(text, 'test.csv');
	expect(inspections.map(({ key, areas }) => [key, areas.length, areas[1]?.name])).toEqual([
		['northtown', 25, 'Area 2'],
		['southtown', 25, 'Area 3']
	]);
});

test('rows that differ only in a column the file names late are not taken for one another', () => {
	const text =
		'area,grade,service,authority,licence\na,1,Both,Northtown,Open\na,1,Both,Southtown,Open';
	const { inspections } = readInspections(text, 'test.csv');
	expect(inspections.map(({ authority }) => authority)).toEqual(['Northtown', 'Southtown']);
});

test('rows that could not be split count as rows, and as left out', () => {
	const text =
		'authority,area,service,grade\nNorthtown,a,Both,1\nNorthtown,a,b,c,d\n\nNorthtown,"b';
	expect(readInspections(text, 'test.csv')).toMatchObject({ rowCount: 3, leftOut: 2 });
});

test('a fault that repeats from row to row is said for each', () => {
	const row = (area: string) => `Northtown,Both,${area},3,31/02/2012,ftp://example.org`;
	const text = ['authority,service,area,grade,published,source_url', row('a'), row('b')].join('\n');
	const { problems } = readInspections(text, 'test.csv');
	expect(problems.map(({ line, code }) => `${line} ${code}`)).toEqual([
		'2 bad-date',
		'2 bad-url',
		'3 bad-date',
		'3 bad-url'
	]);
});

test('a bad date just above a second header does not hide where its columns are', () => {
	const text = [
		'authority,service,area,grade,published',
		'Northtown,Both,a,1,2012-05-29',
		'Northtown,Both,b,1,31/02/2012',
		'published,grade,authority,service,area',
		'2012-05-29,2,Southtown,Both,a',
		'2012-05-29,2,Westtown,Both,a'
	].join('\n');
	const { inspections } = readInspections(text, 'test.csv');
	expect(inspections.map(({ authority, areas }) => [authority, areas.length])).toEqual([
		['Northtown', 1],
		['Northtown', 1],
		['Southtown', 1],
		['Westtown', 1]
	]);
});
