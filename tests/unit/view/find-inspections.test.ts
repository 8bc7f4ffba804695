import { expect, test } from 'vitest';
import { readInspections } from '#lib/assemble/read-inspections.ts';
import { findingInspections, inspectionName } from '#lib/view/find-inspections.ts';

const { inspections } = readInspections(
	[
		'authority,authority_code,framework,published,service,area,grade',
		'Eastham,E06009001,SLAC,2010-01-02,Safeguarding,Overall effectiveness,2',
		'Westham,E06009002,SLAC,2011-03-04,Safeguarding,Overall effectiveness,3',
		'Westham,E06009002,ILACS,2019-03-04,,Overall effectiveness,Good'
	].join('\n'),
	'three.csv'
);

const NAMES = new Map([[inspections[2]?.id ?? '', 'The Second Visit']]);

/** All that is found, and after how many stops. */
function find(typed: string, among = inspections) {
	const finding = findingInspections(among, typed, NAMES);
	for (let stops = 0; ; stops += 1) {
		const { done, value } = finding.next();
		if (done === true) return { found: value, stops };
	}
}

test.each([
	['nothing typed', '', ['eastham', 'westham-2011', 'westham-2019']],
	['a part of a name, whatever its capitals', 'WEST', ['westham-2011', 'westham-2019']],
	['a name and a year', 'westham 2019', ['westham-2019']],
	['words in another order, with spaces around', '  2019 west ', ['westham-2019']],
	['a framework', 'slac', ['eastham', 'westham-2011']],
	['a code', 'E06009001', ['eastham']],
	['the name that its reader gave it', 'second visit', ['westham-2019']],
	['what is nowhere', 'north', []]
])('inspections are found by %s', (_what, typed, keys) => {
	expect(find(typed).found.map(({ key }) => key.replace(/^eastham.*/, 'eastham'))).toEqual(keys);
});

test('an inspection is named by its authority and dates', () => {
	expect(inspections.map(inspectionName)[1]).toBe('Westham, published 4 March 2011');
});

test('a search of many stops on its way, and one for nothing gives them all at once', () => {
	const many = Array.from({ length: 700 }, () => inspections).flat();
	expect(find('westham', many)).toMatchObject({ stops: 4 });
	expect(find('westham', many).found).toHaveLength(1400);
	expect(find(' ', many)).toEqual({ found: many, stops: 0 });
});
