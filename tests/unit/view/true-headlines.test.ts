import { expect, test } from 'vitest';
import { GRADES, type Grade } from '#lib/domain/grade.ts';
import {
	gradeSentence,
	worstGradeSentence,
	type AskedGrades
} from '#lib/view/sentences/grade-sentences.ts';
import { grades } from '../inspection-of.ts';
import { untruthIn } from './untruth-in.ts';

/** One, two or many judgements of every grade. Another order of the same makes no other sentence. */
const LINES: readonly (readonly Grade[])[] = [1, 2, 3].flatMap(linesOf);

function linesOf(length: number): readonly (readonly Grade[])[] {
	if (length === 0) return [[]];
	return linesOf(length - 1).flatMap((line) =>
		GRADES.filter((grade) => grade >= (line.at(-1) ?? 1)).map((grade) => [...line, grade])
	);
}

const PAIRS = LINES.flatMap((safeguarding) =>
	LINES.map((lookedAfter) => ({
		safeguarding,
		lookedAfter,
		inspection: grades({
			Safeguarding: safeguarding.join(' '),
			'Looked-after children': lookedAfter.join(' ')
		})
	}))
);

const ASKED: readonly (Grade | null)[] = [null, ...GRADES];

/** Every headline that is not true, with its grades and why. */
function untruths(asked: AskedGrades, pairs: typeof PAIRS): readonly string[] {
	return pairs.flatMap(({ inspection, ...given }) => {
		const headline = gradeSentence(inspection, asked);
		const why = untruthIn(headline, given);
		return why === null ? [] : [`${JSON.stringify(given)} ${headline} (${why})`];
	});
}

test.each(ASKED)('no headline says what is not so, asked for grade %s', (grade) => {
	expect(untruths({ service: null, grade }, PAIRS)).toEqual([]);
});

test.each([
	['safeguarding', 'lookedAfter'],
	['looked-after', 'safeguarding']
] as const)('nor does one of %s alone, whatever grade is asked for', (service, other) => {
	const pairs = PAIRS.filter((pair) => pair[other].join() === '2,4');
	expect(ASKED.flatMap((grade) => untruths({ service, grade }, pairs))).toEqual([]);
});

test('where all the rest is better, a share of adequate does not sound like praise', () => {
	const praise = / (?:is|are) adequate in \w+ of|adequate in [^;]*; [^;]*children in \w+ of/;
	const headlines = PAIRS.map(({ inspection }) => worstGradeSentence(inspection));
	expect(
		headlines.filter((each) => praise.test(each) && !/no better than|inadequate/.test(each))
	).toEqual([]);
});

test('a headline stays at the length of a title', () => {
	const words = PAIRS.map(({ inspection }) => worstGradeSentence(inspection).split(' ').length);
	expect(Math.max(...words)).toBeLessThanOrEqual(22);
});
