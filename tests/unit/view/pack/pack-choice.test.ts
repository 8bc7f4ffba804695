import { describe, expect, test } from 'vitest';
import { MEETINGS } from '#lib/view/pack/meeting.ts';
import { contentsWords, slidesFor, type SlidePack } from '#lib/view/pack/pack-choice.ts';
import { packSlides } from '#lib/view/pack/pack.ts';
import { example } from '../../../example.ts';
import { actions, figures, judgements } from '../../inspection-of.ts';

describe('what a pack holds is said in a few words', () => {
	test.each([
		[
			'scrutiny',
			'overall grades, grade heatmap, comparison, areas judged for one service and actions by deadline, with method and source'
		],
		['cabinet', 'overall grades, grade heatmap and actions by deadline'],
		[
			'team',
			'grade heatmap, comparison, areas judged for one service, headline figures and actions by deadline'
		],
		[
			'full',
			'overall grades, grade heatmap, comparison, areas judged for one service, grade counts, headline figures and actions by deadline, with method and source'
		]
	] as const)('%s', (pack, words) => {
		expect(contentsWords(slidesFor(packSlides(example()), pack))).toBe(words);
	});

	test.each([
		['title', 'no more than the title'],
		['method', 'method and source'],
		['headline-counts', 'headline figures']
	])('of one slide alone: %s', (only, words) => {
		expect(contentsWords(packSlides(example()).filter(({ key }) => key === only))).toBe(words);
	});
});

describe('a pack leaves out what an inspection has not, and is never empty', () => {
	const GRADES = judgements('Safeguarding,Staying safe,3');
	const FIGURES = figures('Both,Reviews,Attended,86,percent,,,,,');
	const ACTIONS = actions('Both,At once,Do it,0');

	test.each([
		['grades of one service alone', GRADES, 'scrutiny', 'grade heatmap, with method and source'],
		['grades of one service alone', GRADES, 'cabinet', 'grade heatmap'],
		['grades of one service alone', GRADES, 'team', 'grade heatmap'],
		['actions alone', ACTIONS, 'cabinet', 'actions by deadline'],
		['figures alone', FIGURES, 'team', 'headline figures'],
		// Nothing of it is for these meetings by itself, so that all of it goes there.
		['figures alone', FIGURES, 'scrutiny', 'headline figures, with method and source'],
		['figures alone', FIGURES, 'cabinet', 'headline figures, with method and source']
	] as const)('%s, %s', (_name, inspection, pack: SlidePack, words) => {
		expect(contentsWords(slidesFor(packSlides(inspection), pack))).toBe(words);
	});

	test.each(MEETINGS)('no slide of %s is missing from the full pack', (pack) => {
		const slides = packSlides(example());
		expect(slidesFor(slides, 'full')).toEqual(expect.arrayContaining([...slidesFor(slides, pack)]));
	});
});
