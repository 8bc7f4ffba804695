import { describe, expect, test } from 'vitest';
import { cellStyle } from '#lib/export/pptx/slide/cell-style.ts';

const good = [{ grade: 2, word: 'Good' }] as const;

describe('a grade stands out before what its cell says of it', () => {
	test.each([
		['2 Good', ['2', ' Good']],
		['2 Good (nearest)', ['2', ' Good (nearest)']],
		['2', ['2', '']]
	])('%s', (words, runs) => {
		const style = cellStyle({ look: 'graded', words, grades: good }, 'blue-orange');
		expect(style.runs.map(({ text }) => text)).toEqual(runs);
		expect(style.runs.map(({ bold = false }) => bold)).toEqual([true, false]);
	});
});
