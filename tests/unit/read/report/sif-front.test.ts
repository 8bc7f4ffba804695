import { expect, it } from 'vitest';
import { readReport } from '#lib/read/report/read-report.ts';
import { marked } from '../../../reports/marked-lines.ts';
import { reportText } from '../../../reports/report-text.ts';

const TITLE =
	'# Inspection of services for children in need of help and|# protection, children looked after and care leavers';
const REVIEW = '# and||# Review of the effectiveness of the Local Safeguarding Children|# Board';
const DATES = '# Inspection date: 4 July 2016 – 28 July 2016';

/** Facts of the front whose lines these are. */
function front(...parts: readonly string[]): Record<string, string | null> {
	const lines = parts.flatMap((part) => [...part.split('|'), '']);
	const text = Array.from(
		{ length: 20 },
		() => 'Families of the town are well known to those who visit.'
	);
	const reading = readReport(reportText(marked([...lines, '# Executive summary', '', ...text])));
	return Object.fromEntries(
		(reading?.front ?? []).map(({ fact, value, doubts }) => [
			fact,
			doubts.length === 0 ? value : `${value} ?`
		])
	);
}

it('reads the front of a single inspection', () => {
	expect(
		front('# Derby City Council', TITLE, REVIEW, DATES, '# Report published: 20 September 2016')
	).toEqual({
		authority: 'Derby',
		framework: 'SIF',
		inspected_from: '2016-07-04',
		inspected_to: '2016-07-28',
		published: '2016-09-20',
		source:
			'Ofsted, Inspection of services for children in need of help and protection, children looked after and care leavers, Derby City Council, published 20 September 2016.',
		licence: null
	});
});

it.each([
	['# London Borough of Camden', 'Camden'],
	['# Blackburn with Darwen Borough|# Council', 'Blackburn with Darwen'],
	['# Leicester City', 'Leicester'],
	['# St Helens Council', 'St Helens'],
	['# City of York Council', 'York'],
	['# Royal Borough of Windsor and Maidenhead', 'Windsor and Maidenhead'],
	['# Newcastle upon Tyne City Council', 'Newcastle upon Tyne'],
	['# Bournemouth Borough Council', 'Bournemouth'],
	['# Kingston upon Hull City Council', 'Kingston upon Hull, City of'],
	['# Brighton & Hove City Council', 'Brighton and Hove'],
	['# Cheshire West and Chester Council', 'Cheshire West and Chester']
])('names the council that stands before the title: %s', (lines, authority) => {
	expect(front(lines, TITLE, REVIEW, DATES).authority).toBe(authority);
});

it.each([
	['# Inspection dates: 14 January – 4 February 2015', '2015-01-14', '2015-02-04'],
	['# Inspection date: 18 November 2013 to 11 December 2013', '2013-11-18', '2013-12-11'],
	['# Inspection date: 4–28 July 2016', '2016-07-04', '2016-07-28'],
	['# Inspection date: 20 June 2017 ─ 13 July 2017', '2017-06-20', '2017-07-13']
])('reads the days of “%s”', (line, from, to) => {
	expect(front('# Derby', TITLE, REVIEW, line)).toMatchObject({
		inspected_from: from,
		inspected_to: to,
		published: null
	});
});

it.each([
	[
		'# Re-inspection of services for children in need of help and|# protection, children looked after and care leavers'
	],
	[
		'# Reinspection of services for children in need of help and protection, children looked|# after and care leavers'
	],
	[
		'# Re-inspection of services for children in need of help||# and protection, children looked after and||# care leavers'
	]
])('knows a re-inspection by “%s”', (title) => {
	expect(front('# Derby', title, DATES)).toMatchObject({
		authority: 'Derby',
		inspection: 'Re-inspection',
		inspected_from: '2016-07-04'
	});
});

it('gives a first inspection no label', () => {
	expect(front('# Derby', TITLE, REVIEW, DATES)).not.toHaveProperty('inspection');
});
