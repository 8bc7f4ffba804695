import { expect, test } from 'vitest';
import { readInspections } from '#lib/assemble/read-inspections.ts';
import { inspectionOf } from '../inspection-of.ts';

const CARE_LEAVERS = 'The experiences and progress of care leavers';

/** Why a blank cell of an area has no grade, by the dates of its inspection. */
function why(framework: string, area: string, dates: string, cell = ''): string {
	const { judgements } = inspectionOf(
		'framework,inspected_from,inspected_to,published,service,area,grade',
		`${framework},${dates},Both,${area},${cell}`
	);
	const [{ result } = { result: { kind: 'none' } }] = judgements;
	return 'why' in result ? result.why : result.kind;
}

test.each([
	[
		'an inspection before the area',
		CARE_LEAVERS,
		'2019-02-04,2019-02-15,2019-03-26',
		'not-in-framework'
	],
	['its last day before', CARE_LEAVERS, '2022-12-05,2022-12-16,2023-02-01', 'not-in-framework'],
	['a report before the area', CARE_LEAVERS, ',,2022-11-15', 'not-in-framework'],
	['a report after it, of an unknown day', CARE_LEAVERS, ',,2023-01-10', 'blank'],
	['an inspection since', CARE_LEAVERS, '2023-01-16,2023-01-20,', 'blank'],
	['a month that may be either', CARE_LEAVERS, '2022-12,2023-01,', 'blank'],
	['no date', CARE_LEAVERS, ',,', 'blank'],
	['the last overall grades', 'Overall effectiveness', '2026-03-23,2026-03-27,2026-05-11', 'blank'],
	[
		'an inspection after them',
		'Overall effectiveness',
		'2026-05-11,2026-05-22,',
		'no-longer-reported'
	],
	['a report after them, of an unknown day', 'Overall effectiveness', ',,2026-05-11', 'blank'],
	['an area that was always judged', 'Impact of leaders', '2018-05-01,,', 'blank']
])('a blank cell: %s', (_name, area, dates, expected) => {
	expect(why('ILACS', area, dates)).toBe(expected);
});

test('nothing is known of a blank cell without a framework', () => {
	expect(why('', CARE_LEAVERS, '2019-02-04,,')).toBe('blank');
});

test.each([
	['Good', 'graded'],
	['not published', 'not-published'],
	['data_unreadable', 'unreadable']
])('what the file says, %s, stands as it is', (cell, expected) => {
	expect(why('ILACS', CARE_LEAVERS, '2019-02-04,,', cell)).toBe(expected);
});

test.each([
	['2019-02-04', []],
	['2023-02-06', ['no-grade']]
])('an empty cell of an inspection of %s is told of: %j', (date, codes) => {
	const { problems } = readInspections(
		['authority,framework,inspected_from,area,grade', `Northtown,ILACS,${date},Care leavers,`].join(
			'\n'
		),
		'test.csv'
	);
	expect(problems.map(({ code }) => code)).toEqual(codes);
});
