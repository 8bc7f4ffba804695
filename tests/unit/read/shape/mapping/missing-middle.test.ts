import { expect, test } from 'vitest';
import { missingMiddle } from '#lib/read/shape/mapping/missing-middle.ts';
import { tableToMap } from '#lib/read/shape/mapping/table-to-map.ts';
import { scaledText } from '#lib/read/shape/scale.ts';
import { gridOfText } from '../grid-of-text.ts';

function missing(text: string) {
	const table = tableToMap(gridOfText(text).rows, { sheet: null, line: 1 }, null);
	if (table === null) throw new RangeError('The text has no table.');
	return missingMiddle(table, table.guess);
}

const HEADER = 'Council,Overall effectiveness,Help and protection,Children in care';

test('a middle grade that only the overall column has is asked about, and may stand in empty cells', () => {
	const found = missing(
		[
			HEADER,
			'Kent,Good,Good,Outstanding',
			'Essex,Requires improvement,,Good',
			'Devon,Inadequate,Inadequate,'
		].join('\n')
	);
	expect(found).toMatchObject({
		word: 'Requires improvement',
		under: ['Help and protection', 'Children in care'],
		overall: 'Overall effectiveness',
		blank: 2
	});
	const filled = found?.filled;
	expect(filled && ['', 'Good'].map((cell) => scaledText(filled, cell))).toEqual([
		'Requires improvement',
		'Good'
	]);
});

test.each([
	['no cell is empty', 'Kent,Requires improvement,Good,Good'],
	['another column has it', 'Kent,Requires improvement,Requires improvement,'],
	['the overall column lacks it too', 'Kent,Good,Good,\nEssex,Inadequate,Inadequate,Good'],
	['it is the worst', 'Kent,Inadequate,Good,']
])('where %s nothing is asked', (_, rows) => {
	expect(missing(`${HEADER}\n${rows}`)).toBeNull();
});

test('where overall grades are empty too, no empty cell may stand for a grade', () => {
	expect(
		missing(`${HEADER}\nKent,Requires improvement,,Good\nEssex,,Good,Good`)?.filled
	).toBeNull();
});
