import { describe, expect, test } from 'vitest';
import { AUTHORITIES } from '#lib/domain/authorities.ts';
import { authorityWithCode } from '#lib/domain/authority.ts';
import type { Authority } from '#lib/domain/authority-entry.ts';
import type { IsoDate } from '#lib/domain/iso-date.ts';
import { neighboursOf } from '#lib/domain/statistical-neighbours.ts';
import { authorityOf, placeInTime } from '#lib/domain/succession.ts';

function coded(code: string): Authority {
	const authority = authorityWithCode(code);
	if (authority === undefined) throw new RangeError(`No authority has the code ${code}.`);
	return authority;
}

const whose = (authority: string, authorityCode: string | null, published: IsoDate | null) =>
	authorityOf({ authority, authorityCode, published, inspectedFrom: null, inspectedTo: null });

describe('the authority of an inspection', () => {
	test.each([
		['Cumbria', null, '2012-05-29', 'E10000006'],
		['Cumbria County Council', 'E10000006', null, 'E10000006'],
		['Dorset', null, '2016-05-23', 'E10000009'],
		['Dorset', null, '2021-11-19', 'E06000059'],
		['Dorset', 'E06000059', null, 'E06000059'],
		['Dorset', null, null, undefined],
		['Dorset Council', null, null, 'E06000059'],
		// Ofsted gives reports of the county council the code of the council that took its name.
		['Buckinghamshire', 'E06000060', '2018-01-29', 'E10000002'],
		['Buckinghamshire', 'E06000060', '2021', 'E06000060'],
		['Northtown', null, '2021', undefined],
		['Northtown', 'E10000006', '2012', 'E10000006']
	] as const)('%s, %j, %j: %s', (name, code, published, expected) => {
		expect(whose(name, code, published)?.codes[0]).toBe(expected);
	});
});

test.each([
	['E10000006', '2023-04-01', ['Cumberland', 'Westmorland and Furness']],
	['E10000021', '2021-04-01', ['North Northamptonshire', 'West Northamptonshire']],
	['E10000009', '2019-04-01', ['Bournemouth, Christchurch and Poole', 'Dorset Council']],
	['E06000029', '2019-04-01', ['Bournemouth, Christchurch and Poole']],
	['E10000002', '2020-04-01', ['Buckinghamshire Council']],
	['E10000001', '2009-04-01', ['Bedford', 'Central Bedfordshire']]
])('%s ended, and on %s began %j', (code, on, successors) => {
	const { ended } = placeInTime(coded(code));
	expect(ended?.on).toBe(on);
	expect(ended?.successors.map(({ name }) => name)).toEqual(successors);
});

test.each([
	['E06000063', ['Cumbria']],
	['E06000058', ['Bournemouth', 'Dorset County Council', 'Poole']],
	['E06000059', ['Dorset County Council']],
	['E10000016', []],
	// The same council with another code.
	['E06000065', []]
])('%s took over from %j', (code, predecessors) => {
	const place = placeInTime(coded(code));
	expect(place.ended).toBeNull();
	expect(place.predecessors.map(({ ended }) => ended.name)).toEqual(predecessors);
});

test('each council of today has ten neighbours, others than itself', () => {
	for (const authority of AUTHORITIES) {
		const found = neighboursOf(authority);
		if (found.kind === 'ended') continue;
		const names = new Set(found.neighbours.map((each) => each.authority));
		expect(names.size, authority.name).toBe(10);
		expect(names.has(authority)).toBe(false);
	}
});

test('the nearest stands first, with how close it is', () => {
	const found = neighboursOf(coded('E06000064'));
	expect(found.kind === 'neighbours' && found.neighbours[0]).toMatchObject({
		closeness: expect.stringMatching(/close$/) as string
	});
});

test('an authority that has ended has none, and its successors are named', () => {
	expect(neighboursOf(coded('E10000006'))).toEqual({
		kind: 'ended',
		successors: [
			{ name: 'Cumberland', code: 'E06000063' },
			{ name: 'Westmorland and Furness', code: 'E06000064' }
		]
	});
});
