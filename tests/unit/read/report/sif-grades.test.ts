import { describe, expect, it } from 'vitest';
import { readReport } from '#lib/read/report/read-report.ts';
import { marked } from '../../../reports/marked-lines.ts';
import { reportText } from '../../../reports/report-text.ts';

const read = (...pages: readonly (readonly string[])[]) =>
	readReport(reportText(...pages.map(marked)));

/** What differs from one report to another; all else is as most of them have it. */
interface Parts {
	readonly title?: readonly string[];
	readonly review?: readonly string[];
	readonly overall?: readonly string[];
	readonly rows?: readonly string[];
	readonly summary?: readonly string[];
	readonly headings?: readonly string[];
	readonly board?: readonly string[];
}

const PROSE = [
	'',
	'Social workers know the families of the town well, and visit them as often as is needed.',
	'Plans are clear, and most of them are shared with all who have a part in them.'
];

const PARTS: Required<Parts> = {
	title: [
		'# Inspection of services for children in need of help and',
		'# protection, children looked after and care leavers'
	],
	review: ['# and', '# Review of the effectiveness of the Local Safeguarding Children', '# Board'],
	overall: ['# Children’s services in Derby are good'],
	rows: [
		'1. Children who need help and protection Requires improvement',
		'2. Children looked after and achieving',
		'permanence Good',
		'2.1 Adoption performance Outstanding',
		'2.2 Experiences and progress of care leavers Good',
		'3. Leadership, management and governance Inadequate'
	],
	summary: [],
	headings: [
		'# The experiences and progress of children',
		'# who need help and protection',
		'# Requires improvement',
		...PROSE,
		'# The experiences and progress of children looked after and achieving permanence',
		'# Good',
		...PROSE,
		'# The graded judgement for adoption performance is that it is outstanding',
		...PROSE,
		'# The graded judgement about the experience and progress of care leavers',
		'# is that it is good',
		...PROSE,
		'# Leadership, management and governance Inadequate',
		...PROSE
	],
	board: [
		'# The Local Safeguarding Children Board (LSCB)',
		'# The Local Safeguarding Children Board requires improvement',
		'# Executive summary',
		...PROSE
	]
};

function grades(parts: Parts = {}): Record<string, string> {
	const { title, review, overall, rows, summary, headings, board } = { ...PARTS, ...parts };
	const reading = read(
		[
			'# Derby City Council',
			'',
			...title,
			'',
			...review,
			'',
			'# Inspection date: 4 – 28 July 2016',
			'',
			'# Report published: 20 September 2016',
			'',
			...overall,
			'',
			...rows,
			'^ 1 This report is made under a power to combine reports.'
		],
		['# Executive summary', ...PROSE, '', ...summary, ...PROSE],
		headings,
		board
	);
	const found = reading?.judgements.map(({ area, state, grade, witnesses, doubts }) => {
		const places = witnesses.length === 0 ? '' : ` in ${witnesses.length}`;
		const doubt = doubts.length === 0 ? '' : ` (${doubts.map(({ code }) => code).join(', ')})`;
		return [SHORT[area] ?? area, `${state === 'graded' ? grade : state}${places}${doubt}`] as const;
	});
	return Object.fromEntries(found ?? []);
}

const SHORT: Readonly<Record<string, string>> = {
	'Overall effectiveness': 'overall',
	'Children who need help and protection': 'help',
	'Children looked after and achieving permanence': 'care',
	'Adoption performance': 'adoption',
	'Experiences and progress of care leavers': 'leavers',
	'Leadership, management and governance': 'leadership',
	'Effectiveness of the Local Safeguarding Children Board': 'board'
};

const ALL = {
	overall: '2 in 1',
	help: '3 in 2',
	care: '2 in 2',
	adoption: '1 in 2',
	leavers: '2 in 2',
	leadership: '4 in 2',
	board: '3 in 1'
};

it('reads every grade of a single inspection where it is stated', () => {
	expect(grades()).toEqual(ALL);
});

describe('the overall judgement', () => {
	it.each([
		['# Children’s services in Derby are good.', 2],
		['# Children’s services in the Derby City Council area|# are good', 2],
		['# Children’s services in St. Helens are outstanding', 1],
		['# Children’s services in Derby require improvement to|# be good', 3],
		['# Children’s services in Derby requires improvement', 3],
		['# Children’s services in Derby are judged to be inadequate', 4],
		['# Children’s services in Derby remain inadequate', 4],
		['# The overall judgement is that children’s services require|# improvement', 3],
		['# The overall judgement is requires improvement', 3],
		['# The overall judgment is good', 2],
		['# The overall judgement is that children’s services are inadequate1', 4],
		['# The overall judgement for children’s services in Derby is that they are good', 2],
		['# The judgement for overall effectiveness is good', 2],
		['# Overall effectiveness: good', 2],
		[
			'The overall judgement is inadequate. There are widespread failures that leave|children at risk.',
			4
		]
	])('“%s” is %d', (lines, grade) => {
		expect(grades({ overall: lines.split('|') })).toEqual({ ...ALL, overall: `${grade} in 1` });
	});

	it.each([
		['# Children’s services in Derby', 'not-found (not-found)'],
		['# Children’s services in Derby are not yet good', 'not-found (not-found)'],
		['# Children’s services in Derby are no longer inadequate', 'not-found (not-found)'],
		['# Children’s services in Derby were good', 'not-found (not-found)'],
		['# The overall judgement of the board is good', 'not-found (not-found)'],
		['# Services for children in Derby are good', '2 in 1 (uncertain-words)']
	])('“%s” is no certain one', (line, overall) => {
		expect(grades({ overall: [line] })).toEqual({ ...ALL, overall });
	});

	it.each([
		['Children’s services in Derby are good. They help early.', '2 in 2'],
		['Children’s services in Derby are inadequate. They help late.', '2 in 2 (disagree)'],
		['Children’s services in Derby are good at early help.', '2 in 1'],
		['In 2012 children’s services in Derby were judged to be inadequate.', '2 in 1']
	])('is compared with the summary: “%s”', (sentence, overall) => {
		expect(grades({ summary: [sentence] })).toEqual({ ...ALL, overall });
	});
});

describe('the table', () => {
	it.each<[string, readonly string[]]>([
		[
			'without numbers and in capitals',
			[
				'CHILDREN WHO NEED HELP AND PROTECTION REQUIRES IMPROVEMENT',
				'Children looked after and achieving permanence GOOD',
				'Adoption performance OUTSTANDING',
				'Experiences and progress of care leavers GOOD',
				'Leadership, management and governance INADEQUATE'
			]
		],
		[
			'with wrong numbers and stops',
			[
				'1 Children who need help and protection: Requires improvement to be good.',
				'1. Children looked after and achieving permanence. Good',
				'2.1. Adoption performance Outstanding',
				'2.1 Experiences and progress of care leavers Good',
				'1. Leadership, management and governance Inadequate'
			]
		],
		[
			'whose cells are broken over lines',
			[
				'1.',
				'Children who need help and protection',
				'Requires',
				'Improvement',
				'2. Children looked after and achieving',
				'permanence',
				'',
				'Good',
				'2.1 Adoption performance',
				'Outstanding',
				'2.2 Experience and progress of care leavers Good',
				'3. Leadership, management and governance1',
				'Inadequate'
			]
		],
		[
			'below a sentence that looks like its last row',
			[
				'The authority does not lead its services well yet. In much of what it does,',
				'Leadership, management and governance require improvement',
				'before they are good enough for all children.',
				'',
				...PARTS.rows
			]
		],
		[
			'whose rows stand apart, with a note between',
			[
				...PARTS.rows.slice(0, 4),
				'^ 1 This report is made under a power to combine reports of an inspection of',
				'^ functions with those of the review of the board.',
				...PARTS.rows.slice(4)
			]
		]
	])('is read %s', (_, rows) => {
		expect(grades({ rows })).toEqual(ALL);
	});

	it('has areas that are not judged', () => {
		const rows = PARTS.rows.map((row) => row.replace('Outstanding', 'Not judged'));
		const headings = PARTS.headings.filter((line) => !line.includes('adoption'));
		expect(grades({ rows, headings })).toEqual({ ...ALL, adoption: 'not-judged in 1' });
	});

	it('is compared with the headings', () => {
		const rows = PARTS.rows.map((row) => row.replace('Outstanding', 'Good'));
		expect(grades({ rows })).toEqual({ ...ALL, adoption: '2 in 2 (disagree)' });
	});
});

describe('the headings', () => {
	it.each([
		['adoption', '# The graded judgment on adoption performance is outstanding'],
		['adoption', '# The graded judgement for the adoption service is that it is Outstanding.'],
		['adoption', '# Adoption performance is outstanding'],
		[
			'leavers',
			'# The graded judgement about the experiences and progress of care|# leavers is that they are good'
		],
		['leadership', '# Leadership, management and|# governance|# Inadequate']
	])('of %s may be “%s”', (area, lines) => {
		const start = { adoption: 'for adoption', leavers: 'about the', leadership: 'Leadership' }[
			area
		];
		const headings = PARTS.headings
			.filter((line) => line !== '# is that it is good')
			.map((line) => (start !== undefined && line.includes(start) ? lines : line))
			.flatMap((line) => line.split('|'));
		const other = area === 'leavers' ? {} : { leavers: '2 in 1' };
		expect(grades({ headings })).toEqual({ ...ALL, ...other });
	});

	it('state no grade in a sentence of the text', () => {
		const headings = [...PARTS.headings, 'Adoption performance is good, and leadership is better.'];
		expect(grades({ headings })).toEqual(ALL);
	});

	it('are not those of a list of earlier grades', () => {
		const summary = [
			'Adoption performance: inadequate',
			'Leadership, management and governance: good'
		];
		expect(grades({ summary })).toEqual(ALL);
	});
});

describe('the board', () => {
	it.each([
		['# The Local Safeguarding Children Board is good', '2 in 1'],
		['# The Local Safeguarding Children Board (LSCB) is good', '2 in 1'],
		['# The Local Safeguarding Children’s Board|# Good', '2 in 1'],
		[
			'# The effectiveness of the Local Safeguarding Children|# Board (LSCB) is inadequate',
			'4 in 1'
		],
		['# The effectiveness of the LSCB requires improvement to be good', '3 in 1'],
		['Derby Safeguarding Children Board (DSCB) is judged to be inadequate, as it is not', '4 in 1'],
		['The LSCB is outstanding. It knows what is done.', '1 in 1'],
		[
			'The arrangements in place to evaluate the effectiveness of what is done by the authority|and board partners to safeguard and promote the welfare of children are good.',
			'2 in 1'
		],
		['The LSCB is good at listening to children.', 'not-found (not-found)'],
		['An LSCB requires improvement if it does not do what it should.', 'not-found (not-found)'],
		['An LSCB that is inadequate does not do what it should.', 'not-found (not-found)'],
		[
			'The Local Safeguarding Children Board is inadequate|if it does not do what it should.',
			'not-found (not-found)'
		],
		['The LSCB was inadequate.', 'not-found (not-found)'],
		['# The Local Safeguarding Children Board 38', 'not-found (not-found)']
	])('“%s”: %s', (lines, board) => {
		expect(grades({ board: ['# The board', ...PROSE, ...lines.split('|')] })).toEqual({
			...ALL,
			board
		});
	});

	it('may be graded on the first page', () => {
		const overall = [
			...PARTS.overall,
			'',
			'# The effectiveness of the Local Safeguarding Children Board requires',
			'# improvement',
			''
		];
		expect(grades({ overall })).toEqual({ ...ALL, board: '3 in 2' });
	});

	it('disagrees with itself', () => {
		const board = [
			...PARTS.board,
			'The Local Safeguarding Children Board is good, since it has a new chair.'
		];
		expect(grades({ board })).toEqual({ ...ALL, board: '3 in 2 (disagree)' });
	});
});

describe('a re-inspection', () => {
	const again = { review: [], board: [] };

	it.each<[string, Parts]>([
		[
			'by its title',
			{
				title: [
					'# Re-inspection of services for children in need of help and',
					'# protection, children looked after and care leavers'
				]
			}
		],
		[
			'by its title in one word',
			{
				title: [
					'# Reinspection of services for children in need of help and protection, children',
					'# looked after and care leavers'
				]
			}
		],
		['by what it says', { summary: ['This is a re-inspection of children’s services.'] }],
		[
			'by the earlier grades it lists',
			{
				summary: [
					'\uf0b7 Overall effectiveness: inadequate',
					'\uf0b7 Leadership, management and governance: inadequate.'
				]
			}
		]
	])('is known %s, and judges no board', (_, parts) => {
		expect(grades({ ...again, ...parts })).toEqual({ ...ALL, board: 'not-in-framework' });
	});

	it('takes no grade of a board that is said in passing', () => {
		const summary = ['This is a re-inspection.', 'The LSCB is good.'];
		expect(grades({ ...again, summary })).toEqual({ ...ALL, board: 'not-in-framework' });
	});

	it('is none where only the review is left out', () => {
		expect(grades(again)).toEqual({ ...ALL, board: 'not-found (not-found)' });
	});
});

describe('which report', () => {
	it('is a review of the board alone', () => {
		const reading = read(
			[
				'# Derby Safeguarding Children Board',
				'',
				'# Inspection of the effectiveness of the local',
				'# safeguarding children board',
				'',
				'# Inspection date: 18 November – 10 December 2014',
				'',
				'# The Local Safeguarding Children Board requires improvement',
				'The arrangements in place to evaluate the effectiveness of what is done by the authority',
				'and board partners to safeguard and promote the welfare of children require improvement.'
			],
			['# Summary of findings', ...PROSE, 'An LSCB that is good does all that it should.']
		);
		const front = Object.fromEntries(reading?.front.map(({ fact, value }) => [fact, value]) ?? []);
		expect(front).toMatchObject({
			authority: 'Derby',
			framework: 'SIF',
			inspected_from: '2014-11-18'
		});
		expect(reading?.judgements.map(({ area, grade }) => [SHORT[area], grade])).toEqual([
			['board', 3]
		]);
	});

	it('is one of the later framework under an old title', () => {
		const reading = read([
			'# Derby City Council',
			'',
			...PARTS.title,
			'',
			'# Inspection dates: 4 to 15 June 2018',
			'',
			'The impact of leaders on social work practice with children and families Good',
			'The experiences and progress of children who need help and protection Good',
			'The experiences and progress of children in care and care leavers Good',
			'Overall effectiveness Good'
		]);
		expect(reading?.kind.framework).toBe('ILACS');
		expect(reading?.judgements.map(({ grade }) => grade)).toEqual([2, 2, 2, 2]);
	});
});
