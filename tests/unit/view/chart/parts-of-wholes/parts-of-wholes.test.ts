import { expect, test } from 'vitest';
import { partsOfWholesView } from '#lib/view/chart/parts-of-wholes/parts-of-wholes.ts';
import { figures } from '../../../inspection-of.ts';

test.each([
	['a small whole is counted out', ['3,count,,6', '2,count,,6'], 'units'],
	['a whole of a hundred still is', ['40,count,,100'], 'units'],
	['a larger one is a bar', ['40,count,,101'], 'bar'],
	['a whole that is no whole number is a bar', ['3,count,,6.5'], 'bar'],
	['parts that fill the whole', ['4,count,,6', '2,count,,6'], 'units'],
	['parts that exceed the whole each get a bar', ['8,count,,10', '7,count,nearly,10'], 'bars'],
	['so does one that is more than all', ['12,count,about,10'], 'bars'],
	['so do more parts than there are patterns', Array<string>(5).fill('9,count,,800'), 'bars'],
	['so does a fraction', ['2.5,count,,10'], 'bars'],
	['so does each beside a part without a number', ['3,count,,6', 'c,count,,6'], 'bars'],
	['so does a negative number', ['-1,count,,10'], 'bars']
])('%s', (_name, cells, drawnAs) => {
	const view = partsOfWholesView(
		figures(...cells.map((cell, row) => `Both,Homes,part ${row},${cell}`))
	);
	expect(view?.wholes.map((whole) => whole.drawnAs)).toEqual([drawnAs]);
});

const view = partsOfWholesView(
	figures(
		'Context,Population,Aged 0 to 19,110000,count,nearly,495000,just under',
		'Both,Files,Files sent back,15,count,around,67,approximately',
		'Both,Files,Files kept,20,count,,67,approximately'
	)
);

test('what is said of a service comes before what is said of the place', () => {
	expect(view?.wholes.map(({ topic }) => topic)).toEqual(['Files', 'Population']);
	expect(view?.title).toBe('Files sent back: around 15 of approximately 67');
});

test('a whole keeps its own hedge and those of its parts', () => {
	expect(view?.wholes[0]).toEqual({
		key: '0',
		topic: 'Files',
		total: 67,
		totalWords: 'approximately 67',
		totalHedge: 'about',
		drawnAs: 'units',
		parts: [
			{
				label: 'Files sent back',
				words: 'around 15 of approximately 67',
				count: 15,
				hedge: 'about'
			},
			{ label: 'Files kept', words: '20 of approximately 67', count: 20, hedge: null }
		]
	});
});

test('a part without a number has no bar, and stands in no title', () => {
	const homes = partsOfWholesView(
		figures('Both,Homes,closed,c,count,,6,about', 'Both,Homes,good,3,count,,6,about')
	);
	expect(homes?.title).toBe('good: 3 of about 6');
	expect(homes?.wholes[0]?.parts).toEqual([
		{ label: 'closed', words: 'suppressed, out of about 6', count: null, hedge: null },
		{ label: 'good', words: '3 of about 6', count: 3, hedge: null }
	]);
	const closed = partsOfWholesView(figures('Both,Homes,closed,c,count,,6'));
	expect(closed?.title).toBe('Homes: no number is given');
});

test.each([
	['some are counted out', 'Both,Homes,good,3,count,,6', 'Counted units. good: 3 of 6.'],
	['all are bars', 'Both,Files,seen,900,count,,12345', 'Bars. seen: 900 of 12,345.']
])('the alternative text where %s', (_name, row, alt) => {
	expect(partsOfWholesView(figures(row))?.alt).toBe(alt);
});

test('without a denominator there is no such figure', () => {
	expect(partsOfWholesView(figures('Both,C,a,5', 'Both,C,b,5,percent,,20'))).toBeNull();
});
