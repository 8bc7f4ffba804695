import { expect, test } from 'vitest';
import { verdictOn } from '#lib/read/shape/refuse.ts';
import { plainTable } from '#lib/read/shape/table-columns.ts';
import { gridOfText } from './grid-of-text.ts';

/** What is said of a table, in a text or on a sheet of a workbook. */
function verdict(text: string, sheet: string | null = null) {
	const table = plainTable(gridOfText(text).rows);
	return verdictOn({ sheet, header: { line: 1, cells: [], fault: null }, rows: [], ...table });
}

test.each([
	[
		'finance',
		`Council,Expenditure on children,Budget
Kent,£12.5,£14
Essex,£9,£9.5`,
		'It looks like finance: “Expenditure on children” and “Budget” hold amounts of money.'
	],
	[
		'one column of money',
		`Supplier,Date,Net
Alpha,1 May 2024,£120
Beta,3 May 2024,£1,
Gamma,3 May 2024,£90`,
		'It looks like finance: “Net” holds amounts of money.'
	],
	[
		'counts by grade',
		`Children's homes by grade

Region,Total,Outstanding,Good,Requires improvement to be good,Inadequate
London,200,20,150,25,5
East,100,9,80,11,c`,
		'It looks like counts by grade: numbers stand under “Outstanding”, “Good”, “Requires improvement to be good” and one more.'
	],
	[
		'small counts by grade',
		`Region,% good and outstanding,Inadequate
London,2,1
East,1,2`,
		'It looks like counts by grade: numbers stand under “% good and outstanding” and “Inadequate”.'
	],
	[
		'counts by grade in rows',
		`Grade,2023,2024
Outstanding,12,13
Good,80,81
Inadequate,3,2`,
		'It looks like counts by grade: numbers stand beside “Outstanding”, “Good” and “Inadequate”.'
	],
	[
		'figures by year',
		`Authority,2021-22,2022-23,2023-24
Kent,"1,201","1,300","1,350"
Essex,900,910,c`,
		'It looks like figures by year: numbers stand under “2021-22”, “2022-23” and “2023-24”.'
	],
	[
		'a time series',
		`Quarter ended,Children looked after,Referrals
31-Mar-23,120,900
30-Jun-23,121,870`,
		'It looks like figures by year: numbers stand under “Children looked after” and “Referrals”, and times under “Quarter ended”.'
	],
	[
		'addresses',
		`Home,Street,Postcode
Alpha House,1 High Street,AB1 2CD
Beta House,2 High Street,EF3 4GH`,
		'It looks like a list of addresses: “Postcode” holds postcodes.'
	],
	[
		'a time series of small numbers and large ones',
		`Year,Secure homes,Children's homes,Agencies,Places
2021 to 2022,4,2100,310,9000
2022 to 2023,5,2300,305,9100`,
		"It looks like figures by year: numbers stand under “Secure homes”, “Children's homes”, “Agencies” and one more, and times under “Year”."
	],
	[
		'providers',
		`URN,Provider name,Overall
SC001,Alpha,Good
SC002,Beta,Good`,
		'Each row is of a provider, such as a home, an agency or a school, and not of an authority.'
	],
	[
		'codes',
		`Council,Code
Kent,886
Essex,881`,
		'It looks like a list: “Code” tells its rows apart, and no column holds grades.'
	],
	[
		'figures',
		`Authority,Rate per 10000
Kent,61.4
Essex,52.0`,
		'It looks like figures: “Rate per 10000” holds numbers that are no steps of a scale.'
	]
])('%s is told by what it looks like', (_, text, sentence) => {
	expect(verdict(text).refusal).toBe(sentence);
});

test.each([
	['words of ours', 'Council,Overall\nKent,Good\nEssex,Inadequate'],
	['homes with their addresses', 'Home,Postcode,Overall\nAlpha,AB1 2CD,Good\nBeta,EF3 4GH,Good'],
	['words of another scale', 'School,Standards\nA,Excellent\nB,Unsatisfactory'],
	['letters', 'Council,Leadership\nKent,A\nEssex,C'],
	['small numbers', 'Prison,Safety,Respect\nAlpha,4,3\nBeta,1,2'],
	['small numbers by date', 'School,May 2019,June 2023\nAlpha,2,1\nBeta,3,2'],
	['words nobody here has heard of', 'Council,Verdict\nKent,Splendid\nEssex,Dire\nDevon,Splendid'],
	[
		'words of ours beside numbers of homes by grade',
		'Council,Overall,Good homes,Inadequate homes\nKent,Good,12,1\nEssex,Good,14,2\nYork,Inadequate,3,1'
	],
	[
		'words of ours, dates and large numbers',
		'Council,Date,Overall,Population,Referrals\nKent,14/05/2022,Good,330000,9000\nYork,02/06/2022,Good,36000,1400'
	],
	['a scale of ten', 'Prison,Safety\nAlpha,10\nBravo,3'],
	['a title alone', 'Children in care'],
	['nothing', '']
])('a table of %s may hold judgements', (_, text) => {
	expect(verdict(text).refusal).toBeNull();
});

test('a sheet of words and numbered lines is no table that is refused, nor one that holds judgements', () => {
	const contents = 'Sheet,What it holds\n1,Homes by region\n2,Councils\n3,Notes on both';
	expect(verdict(contents, 'Contents')).toEqual({ refusal: null, mayHoldJudgements: false });
});
