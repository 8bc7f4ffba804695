import { expect, test } from 'vitest';
import type { Figure } from '#lib/domain/figure.ts';
import { headlineCharts } from '#lib/select/headline-charts.ts';
import { example } from '../../example.ts';
import { figures } from '../inspection-of.ts';

const measures = (all: readonly Figure[]) => all.map(({ measure }) => measure);

/** So many counts, each of a topic of its own. */
const counts = (count: number, service = 'Both') =>
	Array.from({ length: count }, (_, index) => `${service},Topic ${index},n${index},${index}`);

test.each([
	[0, 0, 0, 0],
	[1, 1, 0, 0],
	[2, 2, 0, 0],
	[3, 3, 0, 0],
	[4, 4, 0, 0],
	[5, 5, 0, 0],
	[6, 5, 1, 0],
	[7, 5, 2, 0],
	[8, 5, 0, 3],
	[20, 5, 0, 15]
])('of %i counts %i stand large, %i under them and %i in a list', (count, large, under, listed) => {
	const { numbers, beneath, others } = headlineCharts(
		figures('Both,P,p,1,count,,9', ...counts(count))
	);
	expect([numbers.length, beneath.length, others.length]).toEqual([large, under, listed]);
	expect(measures([...numbers, ...beneath, ...others])).toEqual(
		Array.from({ length: count }, (_, index) => `n${index}`)
	);
});

test('numbers stand in file order across topics, and what is said of the place comes last', () => {
	const { numbers, others } = headlineCharts(
		figures(
			'Context,Place,place,1',
			'Safeguarding,A,a1,1',
			'Looked-after children,B,b1,2',
			'Safeguarding,A,a2,3',
			...counts(4)
		)
	);
	expect(measures(numbers)).toEqual(['a1', 'b1', 'a2', 'n0', 'n1']);
	expect(measures(others)).toEqual(['n2', 'n3', 'place']);
});

test.each([
	['in file order', ['Both,A,a,1', 'Both,A,b,c', 'Both,A,c,3']],
	['however it is written', ['Both,A,a,low', 'Both,A,b,x', 'Both,A,c,<5']]
])('a number that is not given keeps its place, %s', (_how, rows) => {
	expect(measures(headlineCharts(figures(...rows)).numbers)).toEqual(['a', 'b', 'c']);
});

test('a percentage that is alone in its topic is a number, after the counts; others are compared', () => {
	const { numbers, percentages } = headlineCharts(
		figures(
			'Both,Reviews,attended,86,percent',
			'Both,Attainment,english,70,percent',
			'Both,Attainment,maths,60,percent',
			'Context,Place,count of the place,1'
		)
	);
	expect(measures(numbers)).toEqual(['count of the place', 'attended']);
	expect(percentages.map(({ topic, figures: all }) => [topic, all.length])).toEqual([
		['Attainment', 2]
	]);
});

test('each headline figure of the built-in report is in one chart', () => {
	const inspection = example();
	const { numbers, beneath, others, percentages, wholes } = headlineCharts(inspection);
	const drawn = [
		...numbers,
		...beneath,
		...others,
		...percentages.flatMap(({ figures: all }) => all),
		...wholes.flatMap(({ parts }) => parts)
	];
	expect(new Set(drawn).size).toBe(drawn.length);
	expect(new Set(drawn)).toEqual(new Set(inspection.figures.filter(({ headline }) => headline)));
	expect(numbers.map(({ value }) => value)).toEqual([355, 603, 146, 4, 2]);
});
