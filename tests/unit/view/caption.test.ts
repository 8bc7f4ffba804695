import { expect, test } from 'vitest';
import { caption, sourceNote } from '#lib/view/caption.ts';
import { withInspection } from '#lib/view/facts/with-inspection.ts';
import { inspectionOf } from '../inspection-of.ts';

const HEADER =
	'authority,authority_code,framework,inspection,inspected_from,inspected_to,published,service,area,grade,source,source_url,licence';
const inspection = inspectionOf(
	HEADER,
	'Northtown,E10000099,SLAC,Re-inspection,2012-04-10,2012-04-20,2012-05-29,Safeguarding,Overall effectiveness,3,"Ofsted, a report",https://example.org/report,Open'
);
const bare = inspectionOf('service,area,grade', 'Safeguarding,Overall effectiveness,3');

const parts = {
	id: 'grades',
	title: 'A title',
	measure: 'Grades',
	alt: 'Words.',
	table: () => ({ columns: [{ name: 'n', heading: 'Number' }], rows: [[1]] })
};

test.each([
	[
		'dated and labelled',
		inspection,
		'Grades, Northtown (Re-inspection), SLAC, inspected 10–20 April 2012'
	],
	['with neither framework nor date', bare, 'Grades, Northtown, date not given']
])(
	'the subtitle of an inspection %s says measure, place, framework and date',
	(_name, each, subtitle) => {
		expect(caption(each, parts).subtitle).toBe(subtitle);
	}
);

test('files are named after the inspection and the figure', () => {
	expect(caption(inspection, parts).fileStem).toBe('northtown-2012-re-inspection-grades');
	expect(caption(bare, parts).fileStem).toBe('northtown-grades');
});

test('a figure carries its source; one that has none says whose file it is from', () => {
	expect(sourceNote(inspection)).toEqual({
		line: 'Source: Ofsted, a report',
		url: 'https://example.org/report',
		licence: 'Open'
	});
	expect(sourceNote(bare)).toEqual({
		line: 'Source: test.csv, supplied by the user',
		url: null,
		licence: null
	});
});

test('every record says whose fact it is and where it comes from; the note stands last', () => {
	const table = {
		columns: [
			{ name: 'n', heading: 'Number' },
			{ name: 'note', heading: 'Note' }
		],
		rows: [
			[1, 'first'],
			[2, null]
		]
	};
	const { columns, rows } = withInspection(inspection, table);
	expect(columns.map(({ name }) => name)).toEqual([
		'authority',
		'authority_code',
		'framework',
		'inspection',
		'inspected_from',
		'inspected_to',
		'published',
		'n',
		'source',
		'source_url',
		'licence',
		'note'
	]);
	const place = [
		...['Northtown', 'E10000099', 'SLAC', 'Re-inspection'],
		...['2012-04-10', '2012-04-20', '2012-05-29']
	];
	const source = ['Ofsted, a report', 'https://example.org/report', 'Open'];
	expect(rows).toEqual([
		[...place, 1, ...source, 'first'],
		[...place, 2, ...source, null]
	]);
});

test('records are the table itself unless a figure has others', async () => {
	const usual = await caption(bare, parts).records();
	expect(usual.rows.map((row) => row[7])).toEqual([1]);
	const records = { columns: [{ name: 'm', heading: 'Other' }], rows: [[2]] };
	const own = caption(bare, { ...parts, records: () => records });
	expect((await own.records()).rows.map((row) => row[7])).toEqual([2]);
	expect(own.table().rows).toEqual([[1]]);
});
