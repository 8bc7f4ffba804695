import { GRADES, type Grade } from '../../../domain/grade.ts';
import type { AreaDistribution } from '../../../select/many/distribution.ts';
import type { ShownGrade } from '../../grade-cell.ts';
import type { GradeKeyEntry } from '../../grade-key.ts';
import { counted, digits } from '../../words/number-words.ts';
import { FROM_ONE_TO_FOUR } from '../../words/portion-words.ts';
import { inSentence, listWords } from '../../words/sentence.ts';

/** What tells the bars apart: areas of a framework, regions, or days. */
export type DistributionBy = 'areas' | 'regions' | 'days';

/** A stretch of a bar: the councils with one grade. */
export interface DistributionSegment extends ShownGrade {
	readonly count: number;
	/** Councils with better grades, which stand before it. */
	readonly before: number;
}

/** How many of some councils stand at each grade. */
export interface DistributionBar {
	readonly key: string;
	readonly label: string;
	/** How a sentence goes on to say which bar: `for children in care`, `in the North West`, `at 31 March 2025`. */
	readonly phrase: string;
	readonly isOverall: boolean;
	readonly counts: Readonly<Record<Grade, number>>;
	readonly graded: number;
	/** Counted apart, behind the grades. */
	readonly ungraded: number;
	/** Grades that were given, best first. */
	readonly segments: readonly DistributionSegment[];
	/** `50 without a grade`; empty where all have one. */
	readonly ungradedWords: string;
	/** `153 councils`; `153 councils, 50 without a grade` */
	readonly totalWords: string;
	/** The grade of the council that is looked for; `null`: it has none here. */
	readonly own: ShownGrade | null;
}

/** What a bar is made of. */
export interface BarParts extends Pick<DistributionBar, 'key' | 'label' | 'phrase' | 'isOverall'> {
	readonly distribution: Omit<AreaDistribution, 'column'>;
	readonly own: Grade | null;
}

export function distributionBar(
	{ distribution, own, ...names }: BarParts,
	key: readonly GradeKeyEntry[]
): DistributionBar {
	const { counts, graded, ungraded } = distribution;
	const ungradedWords = wordsOfUngraded(distribution);
	const wordOf = (grade: Grade) => key.find((entry) => entry.grade === grade)?.word ?? '';
	let before = 0;
	const segments = GRADES.flatMap((grade) => {
		const count = counts[grade];
		const segment = { grade, word: wordOf(grade), count, before };
		before += count;
		return count === 0 ? [] : [segment];
	});
	const all = graded + ungraded;
	const councils = `${digits(all)} ${all === 1 ? 'council' : 'councils'}`;
	return {
		...names,
		counts,
		graded,
		ungraded,
		segments,
		ungradedWords,
		totalWords: ungraded === 0 ? councils : `${councils}, ${ungradedWords}`,
		own: own === null ? null : { grade: own, word: wordOf(own) }
	};
}

/** What is said of a council with several grades, or with a value of another scale, must be true of it. */
function wordsOfUngraded({ ungraded, conflicts, otherScale }: BarParts['distribution']): string {
	if (ungraded === 0) return '';
	const single = conflicts > 0 ? 'single ' : '';
	return `${digits(ungraded)} without a ${single}grade${otherScale > 0 ? FROM_ONE_TO_FOUR : ''}`;
}

/** `Help and protection: 22 outstanding, 71 good, 45 requires improvement and 15 inadequate. Kent: 1 outstanding.` */
export function barSentence(
	{ label, segments, ungraded, ungradedWords, own }: DistributionBar,
	ownName: string | null
): string {
	const parts = segments.map(({ count, word }) => `${digits(count)} ${inSentence(word)}`);
	const without = ungraded === 0 ? [] : [ungradedWords];
	const said = listWords([...parts, ...without]) || counted(0, 'council');
	const mine = own === null ? '' : ` ${ownName ?? ''}: ${own.grade} ${inSentence(own.word)}.`;
	return `${label}: ${said}.${mine}`;
}
