import type { ServicePair } from '../../../select/many/both-services.ts';
import type { GradeKeyEntry } from '../../grade-key.ts';
import { counted, countWord } from '../../words/number-words.ts';
import { capital, listWords } from '../../words/sentence.ts';
import { kindOf, pairCounts, widthWords, type PairKind } from './pair-counts.ts';
import type { TwoSubjects } from './subject-words.ts';

/** How the two grades of all councils compare, in one line: worse, better, level, of none, one or many. */
export function bothServicesTitle(pairs: readonly ServicePair[], subjects: TwoSubjects): string {
	const [one, other] = [subjects.safeguarding.noun, subjects.lookedAfter.noun];
	const { worse, same, better } = pairCounts(pairs);
	const all = pairs.length;
	if (all === 0) return `No council has a single grade for ${one} and one for ${other}`;
	if (same === all) return `${capital(one)} and ${other} were graded the same in ${every(all)}`;
	const than = (kind: PairKind) => `${capital(one)} was graded ${kind} than ${other}`;
	if (worse === all) return `${than('worse')} in ${every(all)}`;
	if (better === all) return `${than('better')} in ${every(all)}`;
	if (worse === 0) return `${than('better')} in ${some(better, all)}, worse in none`;
	const rest = better === 0 ? 'none' : countWord(better);
	return `${than('worse')} in ${some(worse, all)}, better in ${rest}`;
}

function every(count: number): string {
	if (count === 1) return 'the only council';
	return count === 2 ? 'both councils' : `all ${countWord(count)} councils`;
}

function some(count: number, of: number): string {
	return `${countWord(count)} of ${counted(of, 'council')}`;
}

/**
 * The same with how wide the differences are: `Of 151 councils, safeguarding was graded worse than … in 45
 * (43 by one grade and two by two grades), the same in 97 and better in nine (all by one grade).`
 */
export function countsSentence(pairs: readonly ServicePair[], subjects: TwoSubjects): string {
	const [one, other] = [subjects.safeguarding.noun, subjects.lookedAfter.noun];
	const said = (
		[
			['worse', `worse than ${other}`],
			['same', 'the same'],
			['better', 'better']
		] as const
	).map(
		([kind, words]) =>
			`${words} in ${countWithWidths(pairs.filter((pair) => kindOf(pair) === kind))}`
	);
	return `Of ${counted(pairs.length, 'council')}, ${one} was graded ${listWords(said)}.`;
}

/** `45 (43 by one grade and two by two grades)`; nothing of a width where the grades are the same. */
function countWithWidths(alike: readonly ServicePair[]): string {
	const [first] = alike;
	if (first === undefined) return 'none';
	const count = countWord(alike.length);
	return kindOf(first) === 'same' ? count : `${count} (${widthWords(alike)})`;
}

/** Most councils that a sentence names. */
const NAMED = 6;

/** Which councils have the worst grade for both, and which the best: `Inadequate for both: Cornwall and Kent.` */
export function extremeSentences(
	pairs: readonly ServicePair[],
	key: readonly GradeKeyEntry[]
): readonly string[] {
	if (pairs.length === 0) return [];
	return ([4, 1] as const).map((grade) => {
		const word = key.find((entry) => entry.grade === grade)?.word ?? '';
		const both = pairs.filter(
			({ safeguarding, lookedAfter }) => safeguarding === grade && lookedAfter === grade
		);
		const names = both.map(({ inspection }) => inspection.authority);
		if (names.length === 0) return `${word} for both: none.`;
		return `${word} for both: ${names.length > NAMED ? counted(names.length, 'council') : listWords(names)}.`;
	});
}
