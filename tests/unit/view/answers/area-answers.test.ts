import { describe, expect, test } from 'vitest';
import { answerTo, areaAnswers, AREA_QUESTIONS } from '#lib/select/area-answers.ts';
import { answerSentence } from '#lib/view/answers/answer-words.ts';
import { listedAnswers } from '#lib/view/answers/area-answers.ts';
import type { Inspection } from '#lib/domain/inspection.ts';
import { example } from '../../../example.ts';
import { grades, inspectionOf, judgements } from '../../inspection-of.ts';

const S = 'Safeguarding';
const L = 'Looked-after children';
const B = 'Both';

/** The first question, which is about both services where areas are judged for each. */
const counts = (inspection: Inspection) =>
	listedAnswers(inspection).answers.map(({ title, count }) => `${title}: ${count}`);

test.each([
	[
		'areas of which some are inadequate in both, one or none',
		grades({ [S]: '4 4 3 2', [L]: '4 3 4 1' }),
		[
			'Inadequate in both services: one of four areas judged for both',
			'Inadequate in one service: two of four areas',
			'Good or better in both services: one of four areas judged for both',
			'Good or better in one service: none of four areas'
		]
	],
	[
		'areas judged for one service beside those judged for both',
		grades({ [S]: '4 4 . 2', [L]: '4 . 4 3' }),
		[
			'Inadequate in both services: one of two areas judged for both',
			'Inadequate in one service: two of four areas',
			'Good or better in both services: neither of two areas judged for both',
			'Good or better in one service: one of four areas'
		]
	],
	[
		'two areas of two: not "both areas", which would be taken for both services',
		grades({ [S]: '4 4', [L]: '4 4' }),
		[
			'Inadequate in both services: two of two areas judged for both',
			'Inadequate in one service: neither of two areas',
			'Good or better in both services: neither of two areas judged for both',
			'Good or better in one service: neither of two areas'
		]
	],
	[
		'one area alone',
		grades({ [S]: '4', [L]: '4' }),
		[
			'Inadequate in both services: the only area judged for both',
			'Inadequate in one service: not the only area',
			'Good or better in both services: not the only area judged for both',
			'Good or better in one service: not the only area'
		]
	],
	[
		'a conflict and a blank, which count as no grade',
		grades({ [S]: '4 4 4 3', [L]: '3/4 - . 4' }),
		[
			'Inadequate in both services: not the only area with a single grade for both',
			'Inadequate in one service: all four areas',
			'Good or better in both services: not the only area with a single grade for both',
			'Good or better in one service: none of four areas'
		]
	],
	[
		'areas judged for both services without a grade',
		grades({ [S]: '- 3/4', [L]: '- 4' }),
		[
			'Inadequate in both services: no area has a single grade for both services',
			'Inadequate in one service: the only area',
			'Good or better in both services: no area has a single grade for both services',
			'Good or better in one service: not the only area'
		]
	],
	[
		'one service',
		grades({ [S]: '4 3 1' }),
		['Inadequate: one of three areas', 'Good or better: one of three areas']
	],
	[
		'grades given once for both services, and none for each',
		grades({ [B]: '4 3 . .', [S]: '. . 4 .', [L]: '. . . 2' }),
		['Inadequate: two of four areas', 'Good or better: one of four areas']
	],
	[
		'a grade given once for both services beside areas judged for each',
		grades({ [B]: '4 . .', [S]: '. 4 2', [L]: '. 4 3' }),
		[
			'Inadequate in both services: two of three areas judged for both',
			'Inadequate in one service: neither of two areas',
			'Good or better in both services: none of three areas judged for both',
			'Good or better in one service: one of two areas'
		]
	],
	['another scale', judgements(`${S},One,7`, `${S},Two,3`, `${L},Two,4`), []],
	['no judgement at all', inspectionOf('kind,service,area,measure,value', 'figure,Both,A,b,1'), []]
])('%s', (_name, inspection, said) => {
	expect(counts(inspection)).toEqual(said);
});

test('areas judged for both services stand apart from those judged for one', () => {
	const one = listedAnswers(example()).answers.find(
		({ question }) => question === 'inadequate-in-one'
	);
	expect(
		one?.lists.map(({ heading, areas }) => [
			heading,
			...areas.map(({ name, where }) => `${name}: ${where}`)
		])
	).toEqual([
		[
			'Judged for both services: three of seven',
			'Overall effectiveness: safeguarding',
			'Quality of provision: safeguarding',
			'Performance management and quality assurance: safeguarding'
		],
		[
			'Judged for one service only: two of eight',
			'Being healthy: looked-after children',
			'The contribution of health agencies to keeping children and young people safe: safeguarding'
		]
	]);
});

test('an area judged for both with one grade missing is not called judged for one service', () => {
	const answers = listedAnswers(grades({ [S]: '4 4 3', [L]: '- . 3' })).answers;
	expect(answers[1]?.lists.map(({ heading }) => heading)).toEqual([
		'With a single grade for one service only: two of two'
	]);
});

test.each([
	['nothing to say', grades({ [S]: '4', [L]: '3' }), []],
	[
		'areas that no answer counts',
		grades({ [S]: '4 3/4 -', [L]: '3 - .' }),
		['Two areas without a single grade from 1 to 4 are not counted.']
	],
	[
		'services that share no area',
		grades({ [S]: '4 .', [L]: '. 3' }),
		['No area is judged for each of the two services by itself, so none can be compared.']
	],
	[
		'another scale, whose values are never taken for ours',
		judgements(`${S},One,7`, `${S},Two,4`, `${L},Two,4`),
		['No area has a single grade from 1 to 4, so none is counted.']
	],
	['one service, where nobody would compare', grades({ [S]: '4 3' }), []]
])('under the answers: %s', (_name, inspection, notes) => {
	expect(listedAnswers(inspection).notes).toEqual(notes);
});

test.each([
	[
		'inadequate-in-both',
		example(),
		'None of seven areas judged for both services is inadequate in both'
	],
	[
		'inadequate-in-one',
		example(),
		'Five of 15 areas are inadequate in one service: safeguarding four, looked-after children one'
	],
	[
		'good-in-one',
		example(),
		'One of 15 areas is good or better in one service: looked-after children'
	],
	[
		'inadequate-in-both',
		grades({ [S]: '4 4 4', [L]: '4 4 4' }),
		'All three areas judged for both services are inadequate in both'
	],
	[
		'good-in-both',
		grades({ [S]: '2', [L]: '1' }),
		'The only area judged for both services is good or better in both'
	],
	[
		'good-in-both',
		grades({ [S]: '2', [L]: '3' }),
		'The only area judged for both services is not good or better in both'
	],
	['inadequate', grades({ [S]: '4 4 3' }), 'Two of three areas are inadequate'],
	['good', judgements(`${S},One,7`), 'No area has a single grade from 1 to 4']
] as const)('as a title, %s', (question, inspection, sentence) => {
	const answer = answerTo(inspection, question);
	expect(answer && answerSentence(answer)).toBe(sentence);
});

describe('with every pair of grades', () => {
	const pairs = [1, 2, 3, 4].flatMap((left) => [1, 2, 3, 4].map((right) => [left, right] as const));

	test.each(pairs)('%s and %s answer at most one question of each kind', (left, right) => {
		const { answers } = areaAnswers(grades({ [S]: String(left), [L]: String(right) }));
		const holds = answers.filter(({ keys }) => keys.size > 0).map(({ question }) => question);
		const bad = [left, right].filter((grade) => grade === 4).length;
		const good = [left, right].filter((grade) => grade <= 2).length;
		const place = ['', 'one', 'both'] as const;
		expect(holds).toEqual(
			[bad && `inadequate-in-${place[bad] ?? ''}`, good && `good-in-${place[good] ?? ''}`].filter(
				(question) => question !== 0
			)
		);
	});
});

test('a question that cannot be asked of an inspection has no answer', () => {
	expect(AREA_QUESTIONS.filter((each) => answerTo(grades({ [S]: '4' }), each) !== null)).toEqual([
		'inadequate',
		'good'
	]);
});
