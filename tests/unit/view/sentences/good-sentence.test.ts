import { expect, test } from 'vitest';
import { gradeCounts, totalCounts } from '#lib/select/grade-counts.ts';
import { goodSentence } from '#lib/view/sentences/good-sentence.ts';
import { grades } from '../../inspection-of.ts';

test.each([
	['3', 'The only judgement is not good or outstanding'],
	['3 4', 'Neither judgement is good or outstanding'],
	['3 4 4', 'None of three judgements is good or outstanding'],
	['2 3', 'Only one of two judgements is good; none is outstanding'],
	['2 2 3', 'Two of three judgements are good; none is outstanding'],
	['1 3', 'Only one of two judgements is outstanding; the other is below good'],
	['1 1 4', 'Two of three judgements are outstanding; the other is below good'],
	['1 3 4', 'Only one of three judgements is outstanding; the other two are below good'],
	['1 2 4', 'Two of three judgements are good or outstanding'],
	['2', 'The only judgement is good'],
	['1', 'The only judgement is outstanding'],
	['2 2', 'Both judgements are good'],
	['1 1', 'Both judgements are outstanding'],
	['1 2', 'Both judgements are good or outstanding'],
	['2 2 2', 'All three judgements are good'],
	['2 2 2 1', 'All four judgements are good or outstanding'],
	['2 2 2 2 2 2 2 2 2 2 2 2 2 3', '13 of 14 judgements are good; none is outstanding'],
	['2 2 -', 'Both judgements with a grade are good'],
	['2 2 Inadequate?', 'Both judgements with a grade are good'],
	['2 -', 'The only judgement with a grade is good'],
	['2 2 1/4', 'Both judgements with a single grade are good'],
	['3 4 2/3', 'Neither judgement with a single grade is good or outstanding'],
	['2 3 2/3 -', 'Only one of two judgements with a single grade is good; none is outstanding'],
	['2 2 6', 'No judgement has a grade from 1 to 4'],
	['Good Good 6', 'Both judgements with a grade from 1 to 4 are good'],
	['Good Good/RI 6', 'The only judgement with a single grade from 1 to 4 is good'],
	[
		'Good RI inspection_pre_dates_judgement',
		'Only one of two judgements is good; none is outstanding'
	],
	['-', 'No judgement has a grade'],
	['2/3', 'No judgement has a single grade']
])('grades %s: %s', (cells, sentence) => {
	const counts = gradeCounts(grades({ Safeguarding: cells }));
	expect(goodSentence(totalCounts(counts))).toBe(sentence);
});
