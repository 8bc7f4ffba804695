import { expect, test } from 'vitest';
import { sharedAreas, sharesNoArea, unsharedAreas } from '#lib/select/shared-areas.ts';
import { grades, inspectionOf } from '../inspection-of.ts';

test.each([
	['safeguarding two steps worse is plus two', '4', '2', 2],
	['safeguarding better is minus', '1', '2', -1],
	['the same grade is level', '3', '3', 0],
	['a conflict cannot be compared', '2/4', '3', null],
	['a missing grade cannot be compared', '4', '-', null]
])('%s', (_name, safeguarding, lookedAfter, gap) => {
	const inspection = grades({
		Safeguarding: safeguarding,
		'Looked-after children': lookedAfter
	});
	expect(sharedAreas(inspection).map((shared) => shared.gap)).toEqual([gap]);
});

test('areas are shared by service, not by grade, and keep report order', () => {
	const inspection = inspectionOf(
		'framework,service,area,grade',
		'SLAC,Safeguarding,Quality of provision,3',
		'SLAC,Looked-after children,Being healthy,3',
		'SLAC,Looked-after children,Overall effectiveness,2',
		'SLAC,Safeguarding,Partnership working,2'
	);
	expect(sharedAreas(inspection).map(({ area }) => area.name)).toEqual([
		'Overall effectiveness',
		'Quality of provision'
	]);
	expect(unsharedAreas(inspection).map(({ area }) => area.name)).toEqual([
		'Being healthy',
		'Partnership working'
	]);
});

test('an area judged for both at once is not shared; one that nobody is judged on is nowhere', () => {
	const inspection = inspectionOf(
		'service,area,grade',
		'Both,Leaders,2',
		'Safeguarding,Parking,not judged'
	);
	expect(sharedAreas(inspection)).toEqual([]);
	expect(unsharedAreas(inspection).map(({ area }) => area.name)).toEqual(['Leaders']);
});

test.each([
	[
		'two services without a shared area',
		{ Safeguarding: '3', 'Looked-after children': '. 2' },
		true
	],
	['a shared area', { Safeguarding: '3 2', 'Looked-after children': '2' }, false],
	['one service alone', { Safeguarding: '3' }, false],
	['one service beside both together', { Safeguarding: '3', Both: '. 2' }, false],
	['no grade in a shared area', { Safeguarding: '-', 'Looked-after children': '2' }, false]
])('%s: whether they can only stand side by side', (_name, cells, expected) => {
	expect(sharesNoArea(grades(cells))).toBe(expected);
});
