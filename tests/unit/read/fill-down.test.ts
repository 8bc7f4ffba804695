import { expect, test } from 'vitest';
import { readInspections } from '#lib/assemble/read-inspections.ts';

const HEADER = 'authority,service,area,grade';

function read(...lines: string[]) {
	const { inspections, problems, leftOut } = readInspections(lines.join('\n'), 'test.csv');
	const facts = inspections.flatMap(({ authority, areas, judgements }) =>
		judgements.map(({ service, area, result }) => {
			const name = areas.find(({ key }) => key === area)?.name ?? '';
			return `${authority} ${service} ${name} ${result.kind === 'graded' ? result.grade : '-'}`;
		})
	);
	return { facts, leftOut, told: problems.map(({ line, code, value }) => [line, code, value]) };
}

const BOTH = 'authority, service';

test('authority and service named once for a block of merged cells serve the rows below, and that is told', () => {
	const { facts, told, leftOut } = read(
		HEADER,
		'Southshire,Safeguarding,Overall,2',
		',,Partnership,4',
		',Looked-after children,Overall,3',
		',,Health,1',
		'Northshire,Safeguarding,Overall,3',
		',,Partnership,2'
	);
	expect(leftOut).toBe(0);
	expect(facts.toSorted()).toEqual([
		'Northshire safeguarding Overall 3',
		'Northshire safeguarding Partnership 2',
		'Southshire looked-after Health 1',
		'Southshire looked-after Overall 3',
		'Southshire safeguarding Overall 2',
		'Southshire safeguarding Partnership 4'
	]);
	expect(told).toEqual([
		[3, 'filled-down', BOTH],
		[4, 'filled-down', 'authority'],
		[5, 'filled-down', BOTH],
		[7, 'filled-down', BOTH]
	]);
});

test('what tells one inspection from another is filled in with the authority', () => {
	const { told } = read(
		'authority,authority_code,framework,published,service,area,grade',
		'Southshire,E10000099,SLAC,2011-03-04,Safeguarding,Overall effectiveness,2',
		',,,,,Capacity for improvement,4',
		',,SLAC,2012-05-29,Safeguarding,Overall effectiveness,3',
		',,,,,Capacity for improvement,2'
	);
	expect(told).toEqual([
		[3, 'filled-down', 'authority, authority_code, framework, published, service'],
		[4, 'filled-down', 'authority, authority_code'],
		[5, 'filled-down', 'authority, authority_code, framework, published, service']
	]);
	const { inspections } = readInspections(
		[
			'authority,framework,published,service,area,grade',
			'Southshire,SLAC,2011-03-04,Safeguarding,Overall effectiveness,2',
			',,,,Partnership working,4',
			',SIF,2012-05-29,Both,Overall effectiveness,3',
			',,,,Leadership,2'
		].join('\n'),
		'test.csv'
	);
	expect(
		inspections.map(({ framework, published, judgements }) => [
			framework,
			published,
			judgements.length
		])
	).toEqual([
		['SLAC', '2011-03-04', 2],
		['SIF', '2012-05-29', 2]
	]);
});

test('a service named once is filled in under an authority that is named on every row', () => {
	const { facts, told } = read(
		HEADER,
		'A,Safeguarding,Overall,2',
		'A,,Partnership,4',
		'A,LAC,Overall,3',
		'A,,Health,1'
	);
	expect(facts).toHaveLength(4);
	expect(told).toEqual([
		[3, 'filled-down', 'service'],
		[5, 'filled-down', 'service']
	]);
});

test.each([
	['the first row of the file', [',,Overall,2', 'A,Both,Overall,3'], 1],
	['below a blank line', ['A,Both,Overall,2', '', ',,Health,3'], 1],
	['below a row that could not be split', ['A,Both,Overall,2', 'B,"Both"x,a,2', ',,Health,3'], 2],
	[
		'below a second header',
		['A,Both,Overall,2', 'area,grade,authority,service', 'Health,3,,', 'Health,3,B,Both'],
		1
	],
	[
		'where names repeat and another follows',
		['A,Both,a,2', 'A,Both,b,3', ',Both,c,4', 'B,Both,a,1'],
		1
	],
	['without a grade, as a footnote', ['A,Both,Overall,2', ',,Source: the report,'], 1],
	['without an area', ['A,Both,Overall,2', ',Both,,3'], 1]
])('a row without an authority is not filled in %s', (_name, rows, lost) => {
	const { leftOut, told } = read(HEADER, ...rows);
	expect(leftOut).toBe(lost);
	expect(told.filter(([, code]) => code === 'filled-down')).toEqual([]);
});

test('nor where it has the code of another', () => {
	const { leftOut } = read(
		'authority,authority_code,service,area,grade',
		'A,E10000099,Both,Overall,2',
		',E10000002,Both,Health,3'
	);
	expect(leftOut).toBe(1);
});

test.each([
	['a row alone lacks one', ['A,Safeguarding,Overall,2', 'A,,Partnership,4']],
	[
		'the service is named again from row to row',
		['A,LAC,a,2', 'A,LAC,b,2', 'A,,c,4', 'A,LAC,d,2', 'A,,e,4']
	],
	['so it is in the block', ['A,LAC,a,2', ',LAC,b,2', ',,c,4']]
])('a service is not filled in where %s', (_name, rows) => {
	const { leftOut, told } = read(HEADER, ...rows);
	expect(leftOut).toBeGreaterThan(0);
	expect(told.filter(([, , value]) => String(value).includes('service'))).toEqual([]);
});

test('a service that the framework knows by the area is left to it', () => {
	const { facts, told } = read(
		'authority,framework,service,area,grade',
		'A,ILACS,Both,Overall effectiveness,2',
		',,,Help and protection,3'
	);
	expect(facts.at(-1)).toMatch(/^A safeguarding .*help and protection 3$/i);
	expect(told).toEqual([[3, 'filled-down', 'authority, framework']]);
});
