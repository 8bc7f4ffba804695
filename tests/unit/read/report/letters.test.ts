import { describe, expect, test } from 'vitest';
import { readReport } from '#lib/read/report/read-report.ts';
import { apart, heading, item, title, type LaidOutPage } from '../../../reports/report-line.ts';
import { reportText } from '../../../reports/report-text.ts';

const ADDRESS: LaidOutPage = [
	'Ofsted',
	'Piccadilly Gate',
	'Store Street',
	'Manchester',
	'M1 2WD',
	apart('13 June 2019'),
	apart('The director of children’s services'),
	'Town Hall',
	'Bolton',
	apart('Dear director')
];

const FINDINGS: LaidOutPage = [
	heading('What needs to improve in this area of social work practice'),
	item('How soon letters are answered.'),
	item('There are no areas for priority action.'),
	heading('Findings'),
	item('Since the council was judged to be inadequate, gardens are good.'),
	apart('Overall effectiveness: good. The experiences and progress of children in care are good.')
];

describe.each([
	[
		'a focused visit',
		'Focused visit to Bolton local authority children’s services',
		'ILACS',
		'Focused visit'
	],
	[
		'a monitoring visit',
		'Monitoring visit to Bolton children’s services',
		'ILACS',
		'Monitoring visit'
	],
	[
		'a joint targeted area inspection',
		'Joint targeted area inspection of Bolton',
		'JTAI',
		'Joint targeted area inspection'
	]
])('The letter of %s', (_what, titled, framework, label) => {
	const reading = readReport(reportText([...ADDRESS, heading(titled), ...FINDINGS]));

	test('is known as what it is, of the council that it names', () => {
		const value = (fact: string) => reading?.front.find((each) => each.fact === fact)?.value;
		expect(reading?.kind.gives).toBe('letter');
		expect(['framework', 'inspection', 'authority'].map(value)).toEqual([
			framework,
			label,
			'Bolton'
		]);
	});

	test('gives no grade, whatever grades it speaks of', () => {
		expect(reading?.judgements).toEqual([]);
	});

	test('gives what is to improve, and no findings', () => {
		expect(reading?.actions.map(({ text }) => text)).toEqual(['How soon letters are answered.']);
	});
});

test('a letter is known by its first sentence where it has no title', () => {
	const reading = readReport(
		reportText([
			...ADDRESS,
			apart(
				'This letter summarises the findings of the focused visit to Bolton children’s services'
			),
			'on 14 and 15 May 2019. Two inspectors looked at gardens, and at how the council answers the',
			'letters of children, which is something that they did for two days without a pause.'
		])
	);
	expect(reading?.kind.words).toMatch(/^the letter of a focused visit/);
	expect(reading?.front.find(({ fact }) => fact === 'authority')?.value).toBe('Bolton');
});

test('an area inspection gives its outcome as a sentence, and paragraphs as areas for improvement', () => {
	const reading = readReport(
		reportText(
			[
				title('Area SEND inspection of Bolton Local'),
				{ text: 'Area Partnership', size: 26 },
				apart('Inspection dates: 17 to 21 June 2024'),
				heading('Inspection outcome'),
				apart('The arrangements of the partnership lead to many gardens.')
			],
			[
				heading('Areas for improvement'),
				heading('Areas for improvement'),
				apart('Leaders must see to it that:'),
				item('gardens are open; and'),
				item('letters are answered.'),
				apart('Leaders should count the gardens.'),
				heading('Local area partnership details'),
				apart('A director')
			]
		)
	);
	expect(reading?.kind.gives).toBe('partnership');
	expect(reading?.judgements).toEqual([]);
	expect(reading?.outcome?.words).toBe('The arrangements of the partnership lead to many gardens.');
	expect(reading?.actions.map(({ text }) => text)).toEqual([
		'Leaders must see to it that: gardens are open; and letters are answered.',
		'Leaders should count the gardens.'
	]);
});

test.each([
	'Minutes of the meeting of the council',
	'The inspection of gardens',
	'Annual report of Her Majesty’s Chief Inspector',
	'Inspection of Bolton School',
	'Framework for the inspection of local authority children’s services'
])('“%s” is no report', (titled) => {
	expect(readReport(reportText([title(titled), apart('A sentence or two about gardens.')]))).toBe(
		null
	);
});

test('an ILACS report under the title of another inspection is known by its table', async () => {
	const { ilacsReport } = await import('../../../reports/made-up.ts');
	const [first = [], ...others] = ilacsReport();
	const retitled = [
		title('Inspection of services for children in need of help and protection'),
		...first.slice(2)
	];
	expect(readReport(reportText(retitled, ...others))?.kind.framework).toBe('ILACS');
});
