import { expect, test } from 'vitest';
import { readInspections } from '#lib/assemble/read-inspections.ts';
import { lastGraded } from '#lib/select/last-graded.ts';

const { inspections } = readInspections(
	[
		'authority,framework,kind,inspected_from,service,area,value',
		'York,ILACS,judgement,2019-03-04,,Overall effectiveness,Good',
		'City of York,ILACS,judgement,2022-02-28,,Overall effectiveness,Requires improvement',
		'York,ILACS,visit,2025-02-11,,Children in care,',
		'Leeds,ILACS,visit,2024-06-10,,Front door,'
	].join('\n'),
	'visits.csv'
);

test.each([
	['York', '2022-02-28'],
	['Leeds', undefined],
	['Northtown', undefined]
])('of %s the last that gave grades began on %s', (authority, from) => {
	expect(lastGraded(inspections, authority)?.inspectedFrom).toBe(from);
});
