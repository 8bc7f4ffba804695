import { expect, test } from 'vitest';
import { AUTHORITIES } from '#lib/domain/authorities.ts';
import {
	authorityKey,
	authorityWithCode,
	authorityWithLaCode,
	gssCode,
	isCalled
} from '#lib/domain/authority.ts';

test.each([
	['Bristol, City of', 'Bristol', 'BRISTOL', 'City of Bristol', 'Bristol City Council'],
	['County Durham', 'Durham', 'Durham County Council', 'County Durham Council'],
	['Kingston upon Hull, City of', 'Kingston Upon Hull', 'KINGSTON UPON HULL', 'Hull City Council'],
	['Herefordshire, County of', 'Herefordshire', 'County of Herefordshire', 'Herefordshire Council'],
	['Southend-on-Sea', 'Southend on Sea', 'Southend-on-Sea Borough Council', 'Southend'],
	['St Helens', 'St. Helens', 'Saint Helens', 'St Helens Metropolitan Borough Council'],
	['Hammersmith and Fulham', 'Hammersmith & Fulham', 'London Borough of Hammersmith and Fulham'],
	['Richmond upon Thames', 'Richmond Upon Thames', 'Richmond-on-Thames'],
	['Kingston upon Thames', 'Royal Borough of Kingston upon Thames', 'Kingston on Thames'],
	['Kensington and Chelsea', 'The Royal Borough of Kensington & Chelsea'],
	['Bournemouth, Christchurch and Poole', 'Bournemouth, Christchurch & Poole Council', 'BCP'],
	['Telford and Wrekin', 'Telford & Wrekin', 'Borough of Telford and Wrekin'],
	['Wirral', 'The Wirral', 'Metropolitan Borough of Wirral', 'Wirral Council'],
	['Bradford', 'City of Bradford Metropolitan District Council'],
	['Bedford', 'Bedford Borough', 'Bedford Borough Council'],
	['City of London', 'london corporation', 'City of London Corporation', 'City of London Council'],
	['Westminster', 'City of Westminster', 'Westminster City Council'],
	['Camden', 'London Borough of Camden', 'Camden London Borough Council', 'Camden Council'],
	['Isles of Scilly', 'Council of the Isles of Scilly'],
	['Rutland', 'Rutland County Council District Council'],
	['York', 'City of York Council'],
	['Windsor and Maidenhead', 'windsor & maidenhead'],
	['Cumbria', 'CUMBRIA', 'Cumbria County Council'],
	['Newcastle upon Tyne', 'Newcastle-upon-Tyne City Council'],
	['Stoke-on-Trent', 'Stoke on Trent', 'City of Stoke-on-Trent']
])('%s is one authority, however it is named', (official, ...others) => {
	expect(AUTHORITIES.map(({ name }) => name)).toContain(official);
	for (const other of others) expect(authorityKey(other), other).toBe(authorityKey(official));
});

test.each([
	['Kingston upon Thames', 'Kingston upon Hull'],
	['Kingston', 'Kingston upon Hull', 'Kingston upon Thames'],
	['Northamptonshire', 'North Northamptonshire', 'West Northamptonshire', 'Northampton'],
	['Dorset County Council', 'Dorset Council', 'Bournemouth, Christchurch and Poole'],
	['Buckinghamshire County Council', 'Buckinghamshire Council'],
	['Bournemouth', 'Poole', 'Bournemouth, Christchurch and Poole'],
	['Bedford', 'Central Bedfordshire', 'Bedfordshire'],
	['Cumbria', 'Cumberland', 'Westmorland and Furness'],
	['Cheshire East', 'Cheshire West and Chester', 'Cheshire', 'Chester'],
	['City of London', 'London', 'London Borough', 'Greater London'],
	['Newcastle upon Tyne', 'Newcastle-under-Lyme', 'Newcastle'],
	['Cambridgeshire', 'Cambridge', 'Cambridge City Council'],
	['York', 'North Yorkshire', 'East Riding of Yorkshire', 'Yorkshire'],
	['Derby', 'Derbyshire'],
	['Nottingham', 'Nottinghamshire'],
	['Leicester', 'Leicestershire'],
	['County Durham', 'Durham City Council'],
	['Durham', 'City of Durham Council'],
	['Durham County Council', 'Durham, City of'],
	['North Somerset', 'Somerset', 'Bath and North East Somerset'],
	['Lincolnshire', 'North Lincolnshire', 'North East Lincolnshire', 'Lincoln City Council'],
	['Gloucestershire', 'South Gloucestershire', 'Gloucester City Council'],
	['North Tyneside', 'South Tyneside'],
	['East Sussex', 'West Sussex'],
	['Worcestershire', 'Worcester City Council'],
	['Northtown City Council', 'Northtown County Council', 'Northtown'],
	['Council', 'Borough Council', 'City of', 'County of']
])('%s and others of like names are authorities of their own', (...names) => {
	expect(new Set(names.map(authorityKey)).size).toBe(names.length);
});

test('no name in the table leads to another authority, nor does its title', () => {
	for (const authority of AUTHORITIES) {
		for (const name of [authority.name, ...(authority.otherNames ?? [])]) {
			expect(isCalled(authority, name), name).toBe(true);
			const strangers = AUTHORITIES.filter((other) => isCalled(other, name) && other !== authority);
			for (const { name: shared } of strangers) expect(shared).toBe(authority.name);
		}
	}
	const keys = AUTHORITIES.map(({ name }) => authorityKey(name));
	// Two councils of one name each: the one that ended, and the one that took its name.
	expect(AUTHORITIES.length - new Set(keys).size).toBe(2);
});

test('the table names the 153 councils of today and eight that have ended, each with its own codes', () => {
	expect(AUTHORITIES).toHaveLength(161);
	const codes = AUTHORITIES.flatMap((authority) => authority.codes);
	expect(new Set(codes).size).toBe(codes.length);
	expect(codes.map(gssCode)).toEqual(codes);
});

test.each([
	['E06000023', 'Bristol, City of'],
	['E06000059', 'Dorset'],
	['E10000009', 'Dorset'],
	['E08000016', 'Barnsley'],
	['E08000038', 'Barnsley'],
	['E10000023', 'North Yorkshire'],
	['E10000010', 'County Durham'],
	['E10000004', 'Cheshire'],
	['E99999999', undefined]
])('%s is the code of %s', (code, name) => {
	expect(authorityWithCode(code)?.name).toBe(name);
});

test.each([
	['301', 'Barking and Dagenham'],
	[' 909 ', 'Cumbria'],
	['943', 'Westmorland and Furness'],
	['836', 'Poole'],
	['999', undefined],
	['', undefined]
])('%j is the number of %s', (number, name) => {
	expect(authorityWithLaCode(number)?.name).toBe(name);
});

test('a number that two councils had in turn is that of the one of today', () => {
	expect(authorityWithLaCode('825')?.codes).toContain('E06000060');
});

test('a name that two councils had in turn is that of both, a full title that of one', () => {
	const [now, before] = ['E06000059', 'E10000009'].map(authorityWithCode);
	const called = (name: string) => [now, before].map((each) => each && isCalled(each, name));
	expect(called('DORSET')).toEqual([true, true]);
	expect(called('Dorset Council')).toEqual([true, false]);
	expect(called('Dorset County Council')).toEqual([false, true]);
});

test.each([
	['E10000006', 'E10000006'],
	[' e10000006 ', 'E10000006'],
	['W06000015', 'W06000015'],
	['S12000033', 'S12000033'],
	['N09000003', 'N09000003'],
	['n/a', null],
	['-', null],
	['E1', null],
	['909', null],
	['K02000001', null],
	['E100000061', null],
	['E1000000O', null],
	['', null]
])('the GSS code in %j is %j', (text, code) => {
	expect(gssCode(text)).toBe(code);
});
