import { expect, test } from 'vitest';
import { allFiguresTable } from '#lib/view/facts/figure-table.ts';
import { inspectionOf, judgements } from '../../inspection-of.ts';

test('every figure is listed under its topic, headline or not', () => {
	const table = allFiguresTable(
		inspectionOf(
			'kind,service,area,measure,value,unit,qualifier,out_of,period,comparison,headline,paragraph',
			'figure,Safeguarding,Files,Files sent back,15,count,around,67,2011,too many,yes,12',
			'figure,Context,Pupils,Another language,1.6,percent,,,,,,'
		)
	);
	expect(table.columns.map(({ heading }) => heading)).toEqual([
		'Topic',
		'Measure',
		'Figure',
		'Service',
		'Period',
		'What the report says of it',
		'Paragraph'
	]);
	expect(table.rows).toEqual([
		['Files', 'Files sent back', 'around 15 of 67', 'Safeguarding', '2011', 'too many', '12'],
		['Pupils', 'Another language', '1.6%', 'Context', null, null, null]
	]);
});

test('without figures the table is empty', () => {
	expect(allFiguresTable(judgements('Safeguarding,Overall,2')).rows).toEqual([]);
});
