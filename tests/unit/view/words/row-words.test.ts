import { expect, test } from 'vitest';
import { lostRowWords, rowWords } from '#lib/view/words/row-words.ts';

test.each([
	[5, 0, 0, 'five rows read, no rows left out', null],
	[1, 1, 0, 'no rows read, one row left out', 'one row of a.csv was left out'],
	[12, 2, 0, 'ten rows read, two rows left out', 'two rows of a.csv were left out'],
	[
		12,
		2,
		1,
		'nine rows read in full, one row without its grade, two rows left out',
		'two rows of a.csv were left out and one row was read without its grade'
	],
	[
		12,
		0,
		2,
		'ten rows read in full, two rows without their grades, no rows left out',
		'two rows of a.csv were read without their grades'
	]
])(
	'%i rows, %i left out and %i without a grade add up',
	(rowCount, leftOut, gradesLost, all, lost) => {
		const counts = { rowCount, leftOut, gradesLost };
		expect(rowWords(counts)).toBe(all);
		if (lost !== null) expect(lostRowWords(counts, 'a.csv')).toBe(lost);
	}
);
