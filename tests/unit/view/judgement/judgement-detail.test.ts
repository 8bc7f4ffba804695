import { expect, test } from 'vitest';
import { judgementDetail, judgementDetails } from '#lib/view/judgement/judgement-detail.ts';
import { grades, inspectionOf } from '../../inspection-of.ts';

const inspection = inspectionOf(
	'framework,kind,service,area,measure,value,unit,qualifier,out_of,period,comparison,relates_to,paragraph,note',
	'SLAC,judgement,Safeguarding,Quality of provision,,4,,,,,,,29,printed under outcomes',
	'SLAC,judgement,Looked-after children,Being healthy,,3,,,,,,,,',
	'SLAC,figure,Safeguarding,Files,Files sent back,15,count,around,67,2011,too many,Quality of provision,12,',
	'SLAC,figure,Looked-after children,Files,Other files,3,count,,,,,Quality of provision,13,',
	'SLAC,action,Safeguarding,Immediately,Check every caseload,0,,,,,,Quality of provision,21,'
);

test('a judgement comes with its meaning, its paragraph and the facts that bear on it', () => {
	expect(judgementDetail(inspection, 'quality-of-provision.safeguarding')).toEqual({
		key: 'quality-of-provision.safeguarding',
		area: 'Quality of provision',
		service: 'Safeguarding',
		state: 'graded',
		words: '4 Inadequate',
		grades: [
			{
				grade: 4,
				word: 'Inadequate',
				meaning: 'The lowest of four grades: below minimum requirements'
			}
		],
		statements: [
			{
				of: null,
				reference: 'Paragraph 29',
				page: null,
				elsewhere: null,
				written: null,
				note: 'printed under outcomes'
			}
		],
		figures: [
			{
				measure: 'Files sent back',
				amount: 'around 15 of 67',
				period: '2011',
				comparison: 'too many',
				place: 'paragraph 12'
			}
		],
		actions: [{ text: 'Check every caseload', deadline: 'Immediately', place: 'paragraph 21' }],
		actionNotes: [],
		reportUrl: null
	});
});

test('a grade without a paragraph says so', () => {
	expect(judgementDetail(inspection, 'being-healthy.looked-after')).toMatchObject({
		statements: [{ of: null, reference: 'No paragraph is given for this grade', note: null }],
		figures: [],
		actions: []
	});
});

test.each([
	[
		'Outstanding',
		'SLAC',
		'1 Outstanding',
		'The best of four grades: far above minimum requirements'
	],
	['Good', 'SLAC', '2 Good', 'The second best of four grades: above minimum requirements'],
	[
		'3',
		'SLAC',
		'3 Adequate',
		'The second lowest of four grades: at minimum requirements and no more'
	],
	['3', 'SIF', '3 Requires improvement', 'The second lowest of four grades'],
	['4', 'SIF', '4 Inadequate', 'The lowest of four grades'],
	['2', 'SIF', '2 Good', 'The second best of four grades']
])('%s under %s is %s: %s', (grade, framework, words, meaning) => {
	const detail = judgementDetail(
		inspectionOf(
			'framework,service,area,grade',
			`${framework},Both,Overall effectiveness,${grade}`
		),
		'overall-effectiveness.both'
	);
	expect([detail?.words, detail?.grades.map((given) => given.meaning)]).toEqual([words, [meaning]]);
});

test('a conflict explains each grade, the best first', () => {
	const detail = judgementDetail(grades({ Safeguarding: '4/2' }), 'area-1.safeguarding');
	expect(detail?.words).toBe('two grades given: 2 Good and 4 Inadequate');
	expect(detail?.grades.map(({ grade, meaning }) => [grade, meaning])).toEqual([
		[2, 'The second best of four grades: above minimum requirements'],
		[4, 'The lowest of four grades: below minimum requirements']
	]);
});

test('each grade of a conflict keeps its own paragraph and note', () => {
	const conflict = inspectionOf(
		'service,area,grade,paragraph,note',
		'Both,Overall,4,55,p55',
		'Both,Overall,2,10,'
	);
	expect(judgementDetail(conflict, 'overall.both')?.statements).toEqual([
		{
			of: 'Good',
			reference: 'Paragraph 10',
			page: null,
			elsewhere: null,
			written: null,
			note: null
		},
		{
			of: 'Inadequate',
			reference: 'Paragraph 55',
			page: null,
			elsewhere: null,
			written: null,
			note: 'p55'
		}
	]);
});

test.each([
	['an area the inspection lacks', 'parking.safeguarding'],
	['a service that is not judged there', 'being-healthy.safeguarding'],
	['a grade that no row gives', 'quality-of-provision.looked-after'],
	['no such key', 'quality-of-provision'],
	['nothing', '']
])('%s opens no judgement', (_name, key) => {
	expect(judgementDetail(inspection, key)).toBeNull();
});

test.each([
	['SLAC', 'RI', '3 Adequate', 'The file writes "RI"'],
	['SLAC', 'Adequate', '3 Adequate', null],
	['SIF', 'Adequate', '3 Requires improvement', 'The file writes "Adequate"']
])(
	'under %s a grade of %s is %s, and what the file has is said',
	(framework, cell, words, said) => {
		const detail = judgementDetail(
			inspectionOf('framework,service,area,grade', `${framework},Both,Overall,${cell}`),
			'overall.both'
		);
		expect(detail?.words).toBe(words);
		expect(detail?.statements.map(({ written }) => written)).toEqual([said]);
	}
);

test.each([
	['6', 'other-scale', '6 (another scale)'],
	['not published', 'no-grade', 'not published'],
	['', 'no-grade', 'no grade']
])('a judgement of %j opens without a grade and without a meaning', (cell, state, words) => {
	const detail = judgementDetail(
		inspectionOf('service,area,grade', `Both,Overall,${cell}`, 'Both,Other,Good'),
		'overall.both'
	);
	expect(detail).toMatchObject({
		state,
		words,
		grades: [],
		statements: [{ reference: 'No paragraph is given' }]
	});
});

test('all judgements are listed in report order, one without a grade too', () => {
	const details = judgementDetails(grades({ 'Looked-after children': '3 -', Safeguarding: '. 2' }));
	expect(details.map(({ area, service, words }) => [area, service, words])).toEqual([
		['Area 1', 'Looked-after children', '3 Adequate'],
		['Area 2', 'Looked-after children', 'no grade'],
		['Area 2', 'Safeguarding', '2 Good']
	]);
});

test('page and witnesses stand beside the paragraph', () => {
	const stated = inspectionOf(
		'kind,service,area,measure,value,relates_to,paragraph,page,witnesses',
		'judgement,Both,Overall,,2,,29,12,heading p 31; record p 44',
		'judgement,Both,Health,,2,,,31,',
		'figure,Both,Homes,Homes,7,Overall,12,,table p 9',
		'action,Both,Soon,Do it,3,Overall,,5,'
	);
	expect(judgementDetail(stated, 'overall.both')).toMatchObject({
		statements: [
			{ reference: 'Paragraph 29, page 12', page: 12, elsewhere: 'heading p 31; record p 44' }
		],
		figures: [{ place: 'paragraph 12; also table p 9' }],
		actions: [{ place: 'page 5' }]
	});
	expect(judgementDetail(stated, 'health.both')).toMatchObject({
		statements: [{ reference: 'Page 31', page: 31, elsewhere: null }]
	});
});
