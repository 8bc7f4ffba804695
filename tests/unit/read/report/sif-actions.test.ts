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
	'# Inspection date: 4 – 28 July 2014',
	'',
	'# The overall judgement is good'
];

const LEADERSHIP = [
	'# Leadership, management and governance',
	'# Good',
	'',
	'50. Leaders know the families of the town well, and visit them as often as is needed by them.',
	'',
	'51. Plans are clear, and most of them are shared with all who have a part in them, as they ask.'
];

/** A page of text, so that most of each report is set in its type. */
const TEXT = Array.from({ length: 8 }, () => [
	'',
	'Families of the town are well known to those who visit them, and visits are as many as they',
	'ask for. What they say is written down on the same day, and is read by those who decide.'
]).flat();

/** Owner, heading and number of each action, and its words. */
function actions(...pages: readonly (readonly string[])[]): readonly string[] {
	const reading = readReport(reportText(...[FRONT, TEXT, ...pages].map(marked)));
	return (reading?.actions ?? []).map(
		({ owner, heading, service, number, text }) =>
			`${owner} | ${heading} | ${service} | ${number ?? 'none'} | ${text}`
	);
}

describe('the list of recommendations', () => {
	it('comes twice, for the council and for the board', () => {
		const found = actions(
			[
				'# Contents',
				'# Recommendations 3',
				'# Summary for children and young people 4',
				'# The Local Safeguarding Children Board (LSCB) 20',
				'# Recommendations 21'
			],
			[
				'# Recommendations',
				'1. Ensure that letters are answered in the week in which they were written, by the',
				'\tperson whom they were written to.',
				'2. Plant more well-',
				'\tkept gardens, in which children',
				'^ 1 These are gardens of the council.'
			],
			[
				'\tcan play.',
				'',
				'3. Open them at once.',
				'# Summary for children and young people',
				'\uf0b7 Children like gardens, and say so.'
			],
			LEADERSHIP,
			[
				'# The Local Safeguarding Children Board is good',
				'',
				'# Recommendations',
				'52. Ask who answers letters.',
				'# 53. Ask who plants gardens.',
				'# Inspection findings – the Local Safeguarding Children Board',
				'54. The board asks many questions, and has most of them answered.'
			]
		);
		expect(found).toEqual([
			'authority | Recommendations | both | 1 | Ensure that letters are answered in the week in which they were written, by the person whom they were written to.',
			'authority | Recommendations | both | 2 | Plant more well-kept gardens, in which children can play.',
			'authority | Recommendations | both | 3 | Open them at once.',
			'board | Recommendations | safeguarding | 52 | Ask who answers letters.',
			'board | Recommendations | safeguarding | 53 | Ask who plants gardens.'
		]);
	});

	it('may have bullets, and a heading in the type of the text', () => {
		const found = actions(
			[
				'Recommendations',
				'',
				'\uf0b7 Answer letters.',
				'\uf0b7 Plant gardens for:',
				'\to children in care',
				'\to care leavers.',
				'',
				'Summary for children and young people',
				'\uf0b7 Children like gardens, and say so.'
			],
			LEADERSHIP
		);
		expect(found).toEqual([
			'authority | Recommendations | both | none | Answer letters.',
			'authority | Recommendations | both | none | Plant gardens for: children in care care leavers.'
		]);
	});

	it('may be empty', () => {
		expect(
			actions(LEADERSHIP, [
				'# The Local Safeguarding Children Board is outstanding',
				'',
				'# Recommendations',
				'',
				'# Inspection findings – the Local Safeguarding Children Board',
				'54. The board asks many questions, and has most of them answered.'
			])
		).toEqual([]);
	});
});

describe('the list of what needs to improve', () => {
	const listed = [
		'# What does the local authority need to improve?',
		'',
		'# Priority and immediate action',
		'',
		'7. Answer all letters.',
		'',
		'# Areas for improvement',
		'',
		'# Leadership, management and governance',
		'',
		'8. Count the letters.',
		'',
		'# Children looked after and care leavers',
		'',
		'9. Plant gardens.',
		'',
		'# The local authority’s strengths',
		'',
		'10. The council has many gardens already.'
	];
	const found = [
		'authority | Priority and immediate action | both | 7 | Answer all letters.',
		'authority | Leadership, management and governance | both | 8 | Count the letters.',
		'authority | Children looked after and care leavers | looked-after | 9 | Plant gardens.'
	];

	it('has parts with headings of their own, and ends before what is numbered on', () => {
		expect(actions(listed, LEADERSHIP)).toEqual(found);
	});

	it('has headings that are set in the type of the text', () => {
		const plain = listed.map((line) => line.replace(/^# (?=The|Areas|Priority)/, ''));
		expect(actions(plain, LEADERSHIP)).toEqual(found);
	});

	it('is the board’s where it says so', () => {
		const board = [
			'# What does the LSCB need to improve?',
			'',
			'# Areas for improvement',
			'',
			'60. Ask more questions.',
			'',
			'# Inspection judgement about the LSCB',
			'',
			'61. The board asks many.'
		];
		expect(actions(board)).toEqual([
			'board | Areas for improvement | safeguarding | 60 | Ask more questions.'
		]);
	});

	it('is none in a list of contents whose page numbers stand on lines of their own', () => {
		const contents = [
			'# Contents',
			'What does the local authority need to improve?',
			'',
			'4',
			'',
			'Areas for improvement',
			'',
			'4',
			'',
			'The local authority’s strengths',
			'',
			'5'
		];
		expect(actions(contents, LEADERSHIP)).toEqual([]);
	});
});
