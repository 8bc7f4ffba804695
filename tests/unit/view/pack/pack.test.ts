import { describe, expect, test } from 'vitest';
import type { Inspection } from '#lib/domain/inspection.ts';
import { slidesFor, type SlidePack } from '#lib/view/pack/pack-choice.ts';
import { packSlides } from '#lib/view/pack/pack.ts';
import { example } from '../../../example.ts';
import { actions, figures, inspectionOf, judgements } from '../../inspection-of.ts';

function keysIn(inspection: Inspection, pack: SlidePack): readonly string[] {
	return slidesFor(packSlides(inspection), pack).map(({ key }) => key);
}

const HEADLINES = [
	'headline-counts',
	'percentages-attainment',
	'parts-of-wholes',
	'parts-of-wholes-2',
	'parts-of-wholes-3'
];

describe('the built-in report', () => {
	test.each([
		[
			'scrutiny',
			['title', 'overall', 'grade-heatmap', 'comparison', 'one-service-areas', 'actions', 'method']
		],
		['cabinet', ['title', 'overall', 'grade-heatmap', 'actions']],
		[
			'team',
			['title', 'grade-heatmap', 'comparison', 'one-service-areas', ...HEADLINES, 'actions']
		],
		[
			'full',
			[
				...['title', 'overall', 'grade-heatmap', 'comparison', 'one-service-areas'],
				'grade-counts',
				...HEADLINES,
				...['actions', 'method']
			]
		]
	] as const)('as "%s" has these slides in this order', (pack, keys) => {
		expect(keysIn(example(), pack)).toEqual(keys);
	});

	test('opens with the council, what was inspected and when', () => {
		expect(packSlides(example())[0]).toMatchObject({
			title: 'Cumbria',
			subtitle: 'Safeguarding and looked-after children',
			lines: ['inspected 10–20 April 2012, published 29 May 2012']
		});
	});

	test('tells the speaker where the overall grades stand', () => {
		const overall = packSlides(example()).find(({ kind }) => kind === 'overall');
		expect(overall).toMatchObject({
			spoken: [
				'Safeguarding, Overall effectiveness: 4 Inadequate, paragraph 10.',
				'Looked-after children, Overall effectiveness: 3 Adequate, paragraph 74.'
			]
		});
	});

	test('gives every slide a name, a title and the source', () => {
		const slides = packSlides(example());
		expect(new Set(slides.map(({ name }) => name)).size).toBe(slides.length);
		for (const { title, source } of slides) {
			expect(title).not.toBe('');
			expect(source.line).toContain('Ofsted');
		}
	});
});

describe('what an inspection lacks is left out', () => {
	test.each([
		[
			'one service without overall grades',
			judgements('Safeguarding,Staying safe,3'),
			['title', 'grade-heatmap', 'grade-counts', 'method']
		],
		[
			'shared areas without overall grades',
			judgements('Safeguarding,Leadership,3', 'Looked-after children,Leadership,2'),
			['title', 'overall', 'grade-heatmap', 'comparison', 'grade-counts', 'method']
		],
		[
			'a shared area with one grade',
			judgements('Safeguarding,Leadership,3', 'Looked-after children,Leadership,'),
			['title', 'overall', 'grade-heatmap', 'grade-counts', 'method']
		],
		[
			'figures alone',
			figures('Both,Reviews,Attended,86,percent,,,,,'),
			['title', 'headline-counts', 'method']
		],
		['actions alone', actions('Both,At once,Do it,0'), ['title', 'actions', 'method']]
	])('%s', (_name, inspection, keys) => {
		expect(keysIn(inspection, 'full')).toEqual(keys);
	});

	test('the method names only what is there', () => {
		const slide = packSlides(inspectionOf('service,area,grade', 'Safeguarding,Safety,2')).at(-1);
		expect(slide?.kind === 'method' && slide.points.map(({ heading }) => heading)).toEqual([
			'Grades',
			'Source'
		]);
	});
});

test.each([
	['each its paragraph', '55', '10', ', paragraphs 10 (Good) and 55 (Inadequate)'],
	['one of them a paragraph', '55', '', ', paragraph 55 (Inadequate)'],
	['no paragraph', '', '', '']
])('the speaker is told of overall grades in conflict, %s', (_name, worse, better, words) => {
	const conflict = inspectionOf(
		'service,area,grade,paragraph',
		`Both,Overall effectiveness,4,${worse}`,
		`Both,Overall effectiveness,2,${better}`
	);
	expect(packSlides(conflict).find(({ kind }) => kind === 'overall')).toMatchObject({
		spoken: [
			`Both services, Overall effectiveness: two grades given: 2 Good and 4 Inadequate${words}.`
		]
	});
});
