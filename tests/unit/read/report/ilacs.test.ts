import { describe, expect, test } from 'vitest';
import { readReport } from '#lib/read/report/read-report.ts';
import { reportGrid } from '#lib/read/report/report-rows.ts';
import type { ReportReading } from '#lib/read/report/finding.ts';
import { ILACS_GRADES, ilacsReport } from '../../../reports/made-up.ts';
import type { LaidOutPage } from '../../../reports/report-line.ts';
import { reportText } from '../../../reports/report-text.ts';

function read(...pages: readonly LaidOutPage[]): ReportReading {
	const reading = readReport(reportText(...pages));
	if (reading === null) throw new Error('It is no report.');
	return reading;
}

const front = ({ front }: ReportReading, fact: string) =>
	front.find((each) => each.fact === fact)?.value;

const grades = ({ judgements }: ReportReading) =>
	judgements.map(({ service, state, grade, witnesses, doubts }) => [
		service,
		state === 'graded' ? grade : state,
		witnesses.map(({ kind, page }) => `${kind} ${page}`).join(', '),
		doubts.map(({ code }) => code).join()
	]);

describe('An ILACS report', () => {
	test('gives each grade with every place that states it', () => {
		expect(grades(read(...ilacsReport()))).toEqual([
			['both', 2, 'table 1, heading 3', ''],
			['safeguarding', 3, 'table 1, heading 2', ''],
			['looked-after', 1, 'table 1, heading 3', ''],
			['looked-after', 4, 'table 1, heading 3', ''],
			['both', 3, 'table 1', '']
		]);
	});

	test('has no overall grade since April 2026', () => {
		const since = ilacsReport({ ...ILACS_GRADES, overall: null }, 'Bolton', '8 to 19 June 2026');
		expect(grades(read(...since)).at(-1)).toEqual(['both', 'not-in-framework', '', '']);
		const [, ...rows] = reportGrid(read(...since), []).rows;
		expect(rows.filter(({ cells }) => cells.includes('judgement'))).toHaveLength(4);
	});

	test('lacks its overall grade where it should have one', () => {
		const lacking = read(...ilacsReport({ ...ILACS_GRADES, overall: null }));
		expect(grades(lacking).at(-1)).toEqual(['both', 'not-found', '', 'not-found']);
	});

	test('is in doubt where its table and a heading disagree', () => {
		const pages = ilacsReport().map((page) =>
			page.map((line) =>
				typeof line !== 'string' &&
				line.text.startsWith('The experiences and progress of children in care:')
					? { ...line, text: 'The experiences and progress of children in care: good' }
					: line
			)
		);
		expect(grades(read(...pages))[2]).toEqual([
			'looked-after',
			1,
			'table 1, heading 3',
			'disagree'
		]);
	});

	test('of which only the first pages are there says so, and keeps what they state', () => {
		const half = read(...ilacsReport().slice(0, 2));
		expect(grades(half).map(([, grade]) => grade)).toEqual([2, 3, 1, 4, 3]);
		expect(half.remarks.map(({ code }) => code)).toEqual(['ends-early']);
		expect(half.remarks[0]?.words).toMatch(/has no section on them: part of the report may be/);
	});

	test('with another behind it is read alone, and the other is named', () => {
		const both = read(...ilacsReport(), ...ilacsReport(ILACS_GRADES, 'Bury'));
		expect(front(both, 'authority')).toBe('Bolton');
		expect(both.judgements).toHaveLength(5);
		expect(both.remarks.map(({ words }) => words)).toEqual([
			'Another report begins on page 5: “Inspection of Bury local authority children’s services”. Only the first was read.'
		]);
	});

	test('says what is to improve, word for word', () => {
		expect(read(...ilacsReport()).actions.map(({ text, months }) => [text, months])).toEqual([
			[
				'The number of gardens that children in the town can reach on foot in a quarter of an hour.',
				null
			],
			['How quickly letters are answered.', null]
		]);
	});

	test.each([
		['11 to 15 September 2023', '2023-09-11', '2023-09-15'],
		['29 January to 9 February 2018', '2018-01-29', '2018-02-09'],
		['23 April 2018 to 04 May 2018', '2018-04-23', '2018-05-04'],
		['27 November – 8 December 2023', '2023-11-27', '2023-12-08'],
		['12 December 2022 to 13 January 2023', '2022-12-12', '2023-01-13'],
		['4 December and 8 January 2024', '2023-12-04', '2024-01-08']
	])('was inspected on the days that it names: %s', (dates, from, to) => {
		const reading = read(...ilacsReport(ILACS_GRADES, 'Bolton', dates));
		expect([front(reading, 'inspected_from'), front(reading, 'inspected_to')]).toEqual([from, to]);
	});

	test.each([
		['St. Helens', 'St Helens'],
		['Durham County', 'County Durham'],
		['North Northamptonshire', 'North Northamptonshire'],
		['Hammersmith & Fulham', 'Hammersmith and Fulham'],
		['the London Borough of Barnet', 'Barnet'],
		['Newcastle City', 'Newcastle upon Tyne'],
		['East Riding', 'East Riding of Yorkshire'],
		['Bath & North East Somerset', 'Bath and North East Somerset'],
		['Kingston upon Hull', 'Kingston upon Hull, City of']
	])('is of the council in its title: %s', (place, authority) => {
		expect(front(read(...ilacsReport(ILACS_GRADES, place)), 'authority')).toBe(authority);
	});

	test('names its terms, and no inspector', () => {
		const reading = read(...ilacsReport());
		expect(front(reading, 'licence')).toBe('Open Government Licence');
		expect(JSON.stringify(reading)).not.toContain('A. N. Other');
	});
});
