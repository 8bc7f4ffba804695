import { expect, test } from 'vitest';
import totals from '../../../data/control-totals.json' with { type: 'json' };
import {
	authorityRows,
	dataText,
	neighbourRows
} from '../../../scripts/authority-tables/authority-rows.ts';
import { madeFiles } from '../../../scripts/authority-tables/made-files.ts';
import { authorityFaults, neighbourFaults } from '../../../scripts/check-data/authority-faults.ts';
import { schemaFaults } from '../../../scripts/check-data/schema-faults.ts';

const authorities = await dataText('authorities.csv');
const neighbours = await dataText('statistical-neighbours-2025.csv');

const faultsIn = (text: string) => authorityFaults(authorityRows(text), totals.authorities);
const neighbourFaultsIn = (text: string) =>
	neighbourFaults(neighbourRows(text), authorityRows(authorities), totals.authorities);

function changed(text: string, from: string, to: string): string {
	expect(text).toContain(from);
	return text.replace(from, to);
}

test('the tables come to what is published', () => {
	expect([...faultsIn(authorities), ...neighbourFaultsIn(neighbours)]).toEqual([]);
});

test.each([
	['E09000003,Barnet,,302', 'E09000002,Barnet,,302', 'two authorities have the code E09000002'],
	['Barnet,,302', 'Barnet,,301', 'two authorities of today have the number 301'],
	['2023-03-31,E06000063; E06000064', '2023-03-31,', 'Cumbria has no successor'],
	['2023-03-31,E06', '2023-04-01,E06', 'E06000063 did not begin when Cumbria ended'],
	['302,London,London', '302,London,South East', 'London lies in 2 of Ofsted’s regions'],
	[
		'E09000003,Barnet,,302,London,London,,,,\n',
		'',
		'authorities on 2025-03-31: 152, but 153 are published'
	]
])('with %j changed to %j: %s', (from, to, fault) => {
	expect(faultsIn(changed(authorities, from, to))).toContain(fault);
});

test.each([
	[
		'Barking and Dagenham,2,',
		'Barking and Dagenham,3,',
		'Barking and Dagenham has not ten neighbours by rank'
	],
	['E06000032,Luton', 'E06000032,Lutton', 'E06000032 is not Lutton'],
	[
		'E09000010,Enfield,Close',
		'E09000002,Barking and Dagenham,Close',
		'Barking and Dagenham is its own neighbour'
	],
	[
		'Enfield,Close',
		'Enfield,Very close',
		'neighbours that are Very close: 821, but 820 are published'
	]
])('with %j changed to %j: %s', (from, to, fault) => {
	expect(neighbourFaultsIn(changed(neighbours, from, to))).toContain(fault);
});

const SCHEMA = {
	fields: [
		{ name: 'code', constraints: { required: true, pattern: 'E[0-9]' } },
		{ name: 'region', constraints: { enum: ['North'] } }
	]
};

test.each([
	['code,region\nE1,North\nE2,', []],
	['code\nE1', ['the columns are not those of its schema in its order']],
	['code,region\n,North', ['row 2, code: is empty']],
	[
		'code,region\nE12,South',
		['row 2, code: "E12" does not match E[0-9]', 'row 2, region: "South" is not one of the values']
	]
])('of %j the form is checked', (text, faults) => {
	expect(schemaFaults(text, SCHEMA)).toEqual(faults);
});

test.each(await madeFiles())('$path says what the data says', ({ text, found }) => {
	expect(found).toBe(text);
});
