import { expect, test } from 'vitest';
import { factWords, fileWords, problemWords } from '#lib/view/words/file-words.ts';
import { example } from '../../../example.ts';
import { inspectionOf } from '../../inspection-of.ts';

const figures = inspectionOf('kind,service,area,measure,value', 'figure,Context,People,Children,7');
const grades = inspectionOf('service,area,grade', 'Both,Overall,2', 'Both,Health,3');

test.each([
	['a report', [example()], '22 judgements, 61 figures and 29 actions'],
	['figures alone', [figures], 'one figure'],
	['several inspections', [grades, figures, grades], 'four judgements and one figure'],
	['nothing', [], '']
])('of %s it is said what there is, and nothing of what there is not', (_what, all, words) => {
	expect(factWords(all)).toBe(words);
});

test.each([
	[[], 'no problems'],
	[[{ count: 1 }], 'one problem'],
	[[{ count: 2 }, { count: 5 }], 'seven problems']
])('problems are counted as often as the file has them: %j', (problems, words) => {
	expect(problemWords(problems)).toBe(words);
});

test('rows, facts and problems of a file stand in one sentence', () => {
	const report = { rowCount: 3, leftOut: 1, gradesLost: 0, problems: [{ count: 1 }] };
	expect(fileWords(report, [grades])).toBe(
		'two rows read, one row left out; two judgements; one problem'
	);
});
