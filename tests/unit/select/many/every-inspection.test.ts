import { describe, expect, it } from 'vitest';
import { everyInspection } from '#lib/select/many/every-inspection.ts';
import { chosenInspections, frameworksOf, regionIn } from '#lib/select/many/choice.ts';
import { inspectionOf } from '../../inspection-of.ts';
import { RECORD, recorded } from './england.ts';

const kent = inspectionOf(
	'authority,framework,published,service,area,grade',
	'Kent County Council,ILACS,2022-07-05,Both,Overall effectiveness,3',
	'Kent County Council,ILACS,2022-07-05,Safeguarding,Help and protection,2'
);
const later = inspectionOf(
	'authority,framework,published,service,area,grade',
	'Kent,ILACS,2027-05-01,Both,The impact of leaders,1'
);

describe('every inspection that is known', () => {
	it('is that of the record where no file is open, without visits', () => {
		expect(everyInspection([], RECORD.inspections)).toHaveLength(661);
	});

	it('is the one of a file where a file has it', () => {
		const all = everyInspection([kent], RECORD.inspections);
		const ofKent = all.filter(
			(each) => each.published === '2022-07-05' && each.authority.startsWith('Kent')
		);
		expect(ofKent).toEqual([kent]);
		expect(all).toHaveLength(661);
	});

	it('has those of files beside the record', () => {
		expect(everyInspection([later], RECORD.inspections)).toHaveLength(662);
	});
});

describe('a choice of many', () => {
	const every = { framework: 'ILACS', region: null, councils: null } as const;

	it.each([
		['the latest of each council there is', 'latest', 153],
		['each council as it stood on a day', '2023-03-31', 152],
		['every inspection', 'all', 271]
	] as const)('has %s', (_, when, count) => {
		expect(chosenInspections(recorded(), { ...every, when })).toHaveLength(count);
	});

	it('keeps to a region', () => {
		const some = chosenInspections(recorded(), { ...every, when: 'latest', region: 'North West' });
		expect(some).toHaveLength(24);
		expect(new Set(some.map(regionIn))).toEqual(new Set(['North West']));
	});

	it('has the framework of the latest inspection first', () => {
		expect(frameworksOf(recorded())[0]).toBe('ILACS');
		expect([...frameworksOf(recorded())].sort()).toEqual(['CPI', 'ILACS', 'SIF', 'SLAC', 'TLAC']);
	});
});
