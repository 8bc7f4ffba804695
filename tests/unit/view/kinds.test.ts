import { expect, test } from 'vitest';
import { allCharts, figureCharts } from '#lib/view/kinds.ts';
import { awkward } from '../../awkward.ts';
import { example } from '../../example.ts';
import { actions, figures, grades } from '../inspection-of.ts';

test('grades alone make the heatmap, the comparison and the counts', () => {
	const inspection = grades({ Safeguarding: '3 4', 'Looked-after children': '2 2' });
	expect(allCharts(inspection).map(({ kind }) => kind)).toEqual([
		'heatmap',
		'comparison',
		'grade-counts'
	]);
	expect(figureCharts(inspection)).toEqual([]);
});

test.each([
	['no judgement has a grade', grades({ Safeguarding: '- -', 'Looked-after children': '- -' }), []],
	[
		'there are figures alone',
		figures('Both,Reviews,Attended,86,percent,,,,,'),
		['headline-counts']
	],
	['there are actions alone', actions('Both,At once,Do it,0'), ['actions']],
	[
		'no area has a grade for both services',
		grades({ Safeguarding: '3', 'Looked-after children': '-' }),
		['heatmap', 'grade-counts']
	],
	[
		'one service alone is judged',
		grades({ Safeguarding: '3 2', Both: '. . 4' }),
		['heatmap', 'grade-counts']
	],
	['every value is of another scale', grades({ Both: '4 6' }), ['heatmap']],
	['every grade is in conflict', grades({ Safeguarding: '2/4' }), ['heatmap']]
])('what would show nothing is no figure where %s', (_when, inspection, kinds) => {
	expect(allCharts(inspection).map(({ kind }) => kind)).toEqual(kinds);
});

test('the built-in report makes each kind of figure, in reading order', () => {
	expect(allCharts(example()).map(({ id }) => id)).toEqual([
		'grade-heatmap',
		'comparison',
		'one-service-areas',
		'grade-counts',
		'headline-counts',
		'percentages-attainment',
		'parts-case-files',
		'parts-childrens-centres',
		'parts-domestic-violence',
		'parts-childrens-homes',
		'parts-special-educational-needs',
		'parts-population',
		'other-counts',
		'actions'
	]);
});

test.each([
	['the built-in report', example()],
	['everything that is hard to draw', awkward()]
])('%s: figures have names of their own, and words for everything', async (_name, inspection) => {
	const views = allCharts(inspection);
	expect(new Set(views.map(({ id }) => id)).size).toBe(views.length);
	for (const { title, subtitle, alt, source, table, records } of views) {
		for (const words of [title, subtitle, alt, source.line]) {
			expect(words).not.toMatch(/undefined|null|NaN|^\s|\s$|\s{2}/);
			expect(words).not.toBe('');
		}
		for (const { columns, rows } of [table(), await records()]) {
			expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
			expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
		}
	}
});
