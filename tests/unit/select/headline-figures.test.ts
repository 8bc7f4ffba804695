import { expect, test } from 'vitest';
import type { Figure } from '#lib/domain/figure.ts';
import { headlineFigures } from '#lib/select/headline-figures.ts';
import { figures, inspectionOf } from '../inspection-of.ts';

const measures = (list: readonly Figure[]) => list.map(({ measure }) => measure);

test('each headline figure goes into the one chart its unit and denominator ask for', () => {
	const found = headlineFigures(
		figures(
			'Both,Homes,good homes,3,count,,6',
			'Both,Results,reading,70,percent',
			'Both,Results,reading of those entered,80,percent,,20',
			'Both,Children,on a plan,355,count',
			'Both,Time,days to adopt,12.5,days,,40',
			'Both,Children,looked after,603'
		)
	);
	expect(found.wholes.map(({ parts }) => measures(parts))).toEqual([['good homes']]);
	expect(found.percentages.map(({ topic, figures: group }) => [topic, measures(group)])).toEqual([
		['Results', ['reading', 'reading of those entered']]
	]);
	expect(found.counts.map(({ topic, figures: group }) => [topic, measures(group)])).toEqual([
		['Children', ['on a plan', 'looked after']],
		['Time', ['days to adopt']]
	]);
});

test.each([
	['the same service, topic, period and base are one whole', 'Both,Homes,b,2,count,,6,,2011', 1],
	['another service is another whole', 'Safeguarding,Homes,b,2,count,,6,,2011', 2],
	['another topic is another whole', 'Both,Centres,b,2,count,,6,,2011', 2],
	['another period is another whole', 'Both,Homes,b,2,count,,6,,2010', 2],
	['another base is another whole', 'Both,Homes,b,2,count,,7,,2011', 2]
])('%s', (_name, row, expected) => {
	const { wholes } = headlineFigures(figures('Both,Homes,a,3,count,,6,,2011', row));
	expect(wholes).toHaveLength(expected);
	expect(wholes.flatMap(({ parts }) => measures(parts))).toEqual(['a', 'b']);
	expect(wholes[0]?.first.measure).toBe('a');
});

test('topics stay together in file order although rows of another stand between', () => {
	const { percentages } = headlineFigures(
		figures('Both,B,one,1,percent', 'Both,A,two,2,percent', 'Both,B,three,3,percent')
	);
	expect(percentages.map(({ topic, figures: group }) => [topic, measures(group)])).toEqual([
		['B', ['one', 'three']],
		['A', ['two']]
	]);
});

test('a figure that is no headline is in no chart', () => {
	const inspection = inspectionOf(
		'kind,service,area,measure,value,headline',
		'figure,Both,Children,on a plan,355,no',
		'figure,Both,Children,looked after,603,'
	);
	expect(headlineFigures(inspection)).toEqual({ wholes: [], percentages: [], counts: [] });
});
