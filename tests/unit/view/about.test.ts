import { describe, expect, test } from 'vitest';
import { readInspections } from '#lib/assemble/read-inspections.ts';
import { scopeOf } from '#lib/select/scope.ts';
import { about, sourceNoteOf } from '#lib/view/about.ts';
import { captionOf } from '#lib/view/caption-between.ts';
import { example } from '../../example.ts';

const HEADER = 'authority,framework,published,service,area,grade,source,licence';

/** Inspections of `authority,framework,published`, each with its source. */
function inspections(...rows: readonly string[]) {
	const lines = rows.map(
		(row) => `${row.split('|')[0] ?? ''},Both,Overall,3,${row.split('|')[1] ?? ''},`
	);
	return readInspections([HEADER, ...lines].join('\n'), 'test.csv').inspections;
}

const NORTH = 'Northtown,SLAC,2010-03-04|Report of Northtown';
const SOUTH = 'Southtown,SLAC,2012-05-29|Report of Southtown';
const LATER = 'Northtown,ILACS,2019-01-02|';

describe('one inspection', () => {
	test('is its place, its date, its source and its file', () => {
		const said = about(scopeOf([example()]));
		expect(said.title).toBe('Cumbria');
		expect(said.place).toBe('Cumbria, SLAC, inspected 10–20 April 2012');
		expect(said.fileName).toBe('cumbria-2012');
		expect(sourceNoteOf(said).line).toMatch(/^Source: Ofsted/);
	});
});

test.each([
	[
		'two authorities',
		[NORTH, SOUTH],
		'Northtown and Southtown, SLAC, 2010–2012',
		'northtown-2010-and-southtown-2012'
	],
	[
		'one authority twice',
		[NORTH, LATER],
		'Northtown, 2010–2019',
		'northtown-2010-and-northtown-2019'
	],
	['many', [NORTH, SOUTH, LATER], '3 inspections of two authorities, 2010–2019', '3-inspections'],
	[
		'many authorities of one date',
		['A,SLAC,2010-03-04|', 'B,SLAC,2010-03-04|', 'C,SLAC,2010-03-04|'],
		'3 inspections, SLAC, published 4 March 2010',
		'3-inspections'
	],
	[
		'many without a date',
		['A,SLAC,|', 'B,SLAC,|', 'C,ILACS,|'],
		'3 inspections, date not given',
		'3-inspections'
	]
])('%s are told as "%s"', (_what, rows, place, fileName) => {
	expect(about(scopeOf(inspections(...rows)))).toMatchObject({ place, fileName });
});

test('every source is named once', () => {
	const said = about(scopeOf(inspections(NORTH, SOUTH, LATER, SOUTH)));
	expect(sourceNoteOf(said).line).toBe(
		'Sources: Report of Northtown; Report of Southtown; test.csv, supplied by the user'
	);
});

test('a chart of several has their place, sources and file name in its caption', () => {
	const { subtitle, source, fileStem } = captionOf(scopeOf(inspections(NORTH, SOUTH)), {
		id: 'grades',
		title: 'Grades',
		measure: 'Overall grades',
		alt: 'A chart.',
		table: () => ({ columns: [], rows: [] })
	});
	expect(subtitle).toBe('Overall grades, Northtown and Southtown, SLAC, 2010–2012');
	expect(source.line).toContain('Report of Northtown; Report of Southtown');
	expect(fileStem).toBe('northtown-2010-and-southtown-2012-grades');
});
