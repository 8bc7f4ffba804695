import { describe, expect, it } from 'vitest';
import { readReport } from '#lib/read/report/read-report.ts';
import { marked } from '../../../reports/marked-lines.ts';
import { reportText } from '../../../reports/report-text.ts';

const FRONT = [
	'# Derby City Council',
	'',
	'# Inspection of services for children in need of help and protection, children',
	'# looked after and care leavers',
	'',
	'# Inspection date: 4 – 28 July 2016',
	'',
	'# Children’s services in Derby are good'
];

/** A page of text, so that most of each report is set in its type. */
const TEXT = Array.from(
	{ length: 16 },
	() => 'Families of the town are well known to those who visit.'
);

/** Figures of a report with these local figures, in the order in which they are found. */
function figures(protection: readonly string[], care: readonly string[] = []) {
	const reading = readReport(
		reportText(
			...[
				FRONT,
				TEXT,
				[
					'# Information about this local authority area',
					'',
					'# Children living in this area',
					'\uf0b7 Approximately 38,000 children and young people under the age of 18 years live in',
					'Derby. This is 22% of the total population in the area.',
					'',
					'# Child protection in this area',
					...protection,
					'^ 2 The council was given the opportunity to review this section of the report.'
				],
				[
					'',
					'# Children looked after in this area',
					...care,
					'',
					'# Recommendations',
					'1. Plant gardens for 12 children who live in residential children’s homes.'
				]
			].map(marked)
		)
	);
	return reading?.figures.filter(({ id }) => id.startsWith('figure/local/')) ?? [];
}

/** What is told of each figure, as short as it can be compared. */
function told(protection: readonly string[], care?: readonly string[]): readonly string[] {
	return figures(protection, care).map(
		({ measure, value, unit, hedge, outOf, period, comparison }) =>
			[
				`${measure}: ${hedge === null ? '' : `${hedge} `}${value} ${unit}`,
				...(outOf === null ? [] : [`of ${outOf}`]),
				...(period === null ? [] : [period]),
				...(comparison === null ? [] : [comparison])
			].join(' | ')
	);
}

describe('children in need and plans', () => {
	it('have their number, day, rate and the earlier value', () => {
		expect(
			told([
				'\uf0b7 At 31 March 2016, 2,522 children had been identified through assessment as',
				'being formally in need of a specialist children’s service. This is a reduction from',
				'2,613 at 31 March 2015.',
				'\uf0b7 At 31 March 2016, 314 children and young people were the subject of a child',
				'protection plan (a rate of 52.7 per 10,000 children). This is an increase from 298 (50.1',
				'per 10,000 children) at 31 March 2015.',
				'\uf0b7 Since the last inspection, no serious incident notifications have been submitted.'
			])
		).toEqual([
			'Children in need: 2522 count | 31 March 2016 | a reduction from 2,613 at 31 March 2015',
			'Children subject to a child protection plan: 314 count | 31 March 2016 | an increase from 298 (50.1 per 10,000 children) at 31 March 2015',
			'Children subject to a child protection plan per 10,000 children: 52.7 per 10,000 | 31 March 2016',
			'Serious incident notifications: 0 count | since the last inspection'
		]);
	});

	it.each([
		[
			'\uf0b7 At 4 July 2016, eight children lived in a privately arranged fostering placement.',
			['8 count | 4 July 2016']
		],
		[
			'• At July 2016, one child lived in a privately arranged fostering placement.',
			['1 count | July 2016']
		],
		[
			'- At July 4 2016, no children were living in a private fostering arrangement.',
			['0 count | July 4 2016']
		],
		[
			'\uf0b7 At 4 July 2016, the number of children living in a privately arranged foster|placement was eight. At 4 July 2015, there were fewer than five.',
			['8 count | 4 July 2016']
		],
		[
			'\uf0b7 At 4 July 2016, fewer than five children lived in a privately arranged fostering placement.',
			['fewer than 5 count | 4 July 2016']
		],
		[
			'\uf0b7 At 4 July 2016, two children lived in a privately arranged fostering placement.|\uf0b7 This is a sentence about something else.',
			['2 count | 4 July 2016']
		],
		['\uf0b7 The number of privately fostered children at 4 July 2016 was suppressed.', []]
	])('“%s”', (lines, found) => {
		expect(told(lines.split('|'))).toEqual(
			found.map((figure) => `Privately fostered children: ${figure}`)
		);
	});
});

describe('children looked after', () => {
	const care = [
		'\uf0b7 At 4 July 2016, 427 children are being looked after by the local authority (a rate of',
		'73 per 10,000 children). This is a reduction from 448 at 31 March 2015. Of this number:',
		'\uf0b7 260 (or 61%) live outside the local authority area',
		'\uf0b7 48 live in residential children’s homes, of whom 35% live out of the authority area',
		'\uf0b7 three live in residential special schools, of whom two live out of the authority area',
		'\uf0b7 329 live with foster families. Of these 329, 92 live outside the authority area',
		'\uf0b7 none lives with parents',
		'\uf0b7 six children are unaccompanied asylum-seeking children.',
		'\uf0b7 In the last 12 months:',
		'\uf0b7 there has been one adoption',
		'\uf0b7 29 children became the subject of special guardianship orders',
		'\uf0b7 214 children ceased to be looked after, of whom 2% subsequently returned to be',
		'looked after',
		'\uf0b7 33 children and young people ceased to be looked after and moved on to independent',
		'living',
		'\uf0b7 no children and young people ceased to be looked after and are now living in houses in',
		'multiple occupation.'
	];
	const found = [
		'Looked-after children: 427 count | 4 July 2016 | a reduction from 448 at 31 March 2015',
		'Looked-after children per 10,000 children: 73 per 10,000 | 4 July 2016',
		'Looked-after children living outside the local authority area: 260 count | of 427 | 4 July 2016',
		'Looked-after children living outside the local authority area: 61 percent | 4 July 2016',
		'Looked-after children living in residential children’s homes: 48 count | of 427 | 4 July 2016',
		'Looked-after children living in residential special schools: 3 count | of 427 | 4 July 2016',
		'Looked-after children living with foster families: 329 count | of 427 | 4 July 2016',
		'Looked-after children living with parents: 0 count | of 427 | 4 July 2016',
		'Unaccompanied asylum-seeking children: 6 count | of 427 | 4 July 2016',
		'Adoptions: 1 count | last 12 months',
		'Children who became the subject of special guardianship orders: 29 count | last 12 months',
		'Children who ceased to be looked after: 214 count | last 12 months',
		'Children who ceased to be looked after and moved on to independent living: 33 count | last 12 months',
		'Children who ceased to be looked after and are now living in houses in multiple occupation: 0 count | last 12 months'
	];

	it('are told with their parts and with what happened in a year', () => {
		expect(told([], care)).toEqual(found);
	});

	it('are told alike whatever bullets look like', () => {
		expect(
			told(
				[],
				care.map((line) => line.replace('\uf0b7', '–'))
			)
		).toEqual(found);
		expect(
			told(
				[],
				care.map((line) => line.replace('\uf0b7', '\u0336'))
			)
		).toEqual(found);
	});

	it('are those that live outside, not parts of parts', () => {
		const without = care.filter((line) => !line.includes('260'));
		expect(told([], without)).toEqual(found.filter((figure) => !figure.includes('outside')));
	});

	it('have eight figures that are known by name, and a place for each', () => {
		const all = figures(
			[
				'\uf0b7 At 4 July 2016, 90 children had been identified as being in need.',
				'\uf0b7 At 4 July 2016, 31 children were the subject of a child protection plan.',
				'\uf0b7 At 4 July 2016, two children lived in a privately arranged fostering placement.'
			],
			care
		);
		expect(all.filter(({ headline }) => headline)).toHaveLength(8);
		expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
		const [outside] = all.filter(({ measure }) => measure.includes('outside'));
		expect(outside?.place).toMatchObject({
			page: 4,
			words: '260 (or 61%) live outside the local authority'
		});
		expect(outside?.service).toBe('looked-after');
	});
});

it('offers the other numbers of the text as candidates, none of them a headline', () => {
	const text = Array.from(
		{ length: 16 },
		() => 'Families of the town are well known to those who visit.'
	);
	const found = readReport(
		reportText(
			...[
				FRONT,
				text,
				text,
				[
					'# Recommendations',
					'1. Visit 40 families.',
					'# Leadership, management and governance Good',
					'2. The local authority runs 12 gardens. Of all, 31 children are subject to a child protection plan.'
				]
			].map(marked)
		)
	)?.figures.map(({ value, headline, service, place }) => [
		value,
		headline,
		service,
		place?.paragraph
	]);
	expect(found).toEqual([
		[12, false, 'both', '2'],
		[31, false, 'safeguarding', '2']
	]);
});

it('reads no local figures of a report that has none', () => {
	const reading = readReport(
		reportText(...[FRONT, ['In 2016, 31 children lived with parents.']].map(marked))
	);
	expect(reading?.figures.filter(({ headline }) => headline)).toEqual([]);
});
