import { frameworkOf } from '../../../domain/frameworks.ts';
import { gradeWord } from '../../../domain/grade-words.ts';
import { GRADES, isGrade } from '../../../domain/grade.ts';
import { MOST_STEPS } from '../../../domain/other-scale.ts';
import { readGradeCell } from '../../cell/grade-cell.ts';
import { nearWords, plainWord } from '../../cell/near-words.ts';
import { ALL_GRADE_WORDS } from '../../cell/suggest-grade.ts';
import { spellingKey, type Scale, type Step } from '../scale.ts';
import { isNoGrade } from './grade-column.ts';
import { qualityRank } from './quality-words.ts';

/** A value of the columns of grades and how often it stands there. */
export interface CountedValue {
	readonly value: string;
	readonly count: number;
}

/** The different values of some cells, those that say nothing left out, the most frequent first. */
export function countedValues(cells: readonly string[]): readonly CountedValue[] {
	return addUp(cells.filter((cell) => !isNoGrade(cell)).map((value) => ({ value, count: 1 })));
}

/** The same values, each once, by the spelling that comes first. */
export function addUp(values: readonly CountedValue[]): readonly CountedValue[] {
	const counts = new Map<string, { value: string; count: number }>();
	for (const { value, count } of values) {
		const key = spellingKey(value);
		const known = counts.get(key);
		if (known === undefined) counts.set(key, { value, count });
		else known.count += count;
	}
	return [...counts.values()].sort((left, right) => right.count - left.count);
}

/** A word that stands in less of the cells than this is a slip or a remark, not a step. */
const RARE = 0.05;

/**
 * What the scale of some values can be taken for without asking: `null`, ours, where they are words of
 * our four grades, or grades under a framework of ours. Any other is unordered until its reader says
 * which end is better: bare numbers, letters, five words, four other words.
 */
export function guessScale(values: readonly CountedValue[], framework: string): Scale | null {
	if (values.every(({ value }) => isOurs(value)) && frameworkOf(framework) !== undefined)
		return null;
	const all = values.reduce((sum, { count }) => sum + count, 0);
	const strange = values.filter(({ value }) => !isOurWord(value));
	const isSlip = ({ value, count }: CountedValue) =>
		qualityRank(value) === null &&
		/[a-z]{2}/i.test(value) &&
		(count < all * RARE || nearWords(plainWord(value), ALL_GRADE_WORDS).length > 0);
	const words = values.flatMap(({ value }) => thirdWord(value) ?? []);
	if (strange.every(isSlip) && new Set(words).size < 2 && strange.length < values.length)
		return null;
	return unorderedScale(values);
}

/** The values as steps of which nobody has said which end is better, in the order that most scales have. */
export function unorderedScale(values: readonly CountedValue[]): Scale {
	return { is: 'unordered', steps: values.length === 0 ? [] : proposedSteps(values), none: [] };
}

function isOurs(value: string): boolean {
	return readGradeCell(value)?.kind === 'graded';
}

/** A word of one of our grades, with its number or without. */
export function isOurWord(value: string): boolean {
	const cell = readGradeCell(value);
	return cell?.kind === 'graded' && cell.as === 'word';
}

function thirdWord(value: string): string | null {
	const cell = readGradeCell(value);
	return cell?.kind === 'graded' && cell.grade === 3 ? cell.wording : null;
}

/** In the order in which most scales with such values go. Numbers and letters between those that occur are steps too. */
function proposedSteps(values: readonly CountedValue[]): readonly Step[] {
	const texts = values.map(({ value }) => value);
	const whole = (text: string) => spellingKey(text);
	if (texts.every((text) => /^\d+$/.test(whole(text)))) {
		const numbers = texts.map((text) => Number(whole(text)));
		const first = Math.min(1, ...numbers);
		return range(first, Math.max(...numbers)).map((number) => step(String(number)));
	}
	if (texts.every((text) => /^[a-g]$/i.test(text))) {
		const codes = texts.map((text) => text.toUpperCase().charCodeAt(0));
		return range('A'.charCodeAt(0), Math.max(...codes)).map((code) =>
			step(String.fromCharCode(code))
		);
	}
	const rank = (text: string) => qualityRank(text) ?? ownRank(text);
	return texts
		.toSorted((left, right) => rank(left) - rank(right) || left.localeCompare(right, 'en'))
		.slice(0, MOST_STEPS)
		.map(step);
}

/** Our words with a number beside them, or shortened, stand where the whole word would. */
function ownRank(text: string): number {
	const cell = readGradeCell(text);
	if (cell?.kind !== 'graded') return Infinity;
	return qualityRank(gradeWord(cell.grade, cell.wording ?? 'requires-improvement')) ?? Infinity;
}

function step(name: string): Step {
	return { name, spellings: [name] };
}

function range(from: number, to: number): readonly number[] {
	return Array.from(
		{ length: Math.max(0, Math.min(to - from + 1, MOST_STEPS + 1)) },
		(_, index) => from + index
	);
}

/**
 * The scale as ours, if each of its steps can be one of our grades: numbers from 1 to 4, letters and
 * words of ours. `null` where one cannot.
 */
export function asOurs({ steps, none }: Scale): Scale | null {
	const graded = steps.flatMap(({ spellings }) =>
		spellings.map((spelling) => ({ spelling, cell: readGradeCell(spelling) }))
	);
	const wordings = new Set<string>();
	const spelled = new Map<number, string[]>(GRADES.map((grade) => [grade, []]));
	for (const { spelling, cell } of graded) {
		if (cell?.kind !== 'graded' || !isGrade(cell.grade)) return null;
		if (cell.wording !== null) wordings.add(cell.wording);
		spelled.get(cell.grade)?.push(spelling);
	}
	if (wordings.size > 1) return null;
	const wording = wordings.has('adequate') ? 'adequate' : 'requires-improvement';
	return {
		is: 'ours',
		steps: GRADES.map((grade) => ({
			name: gradeWord(grade, wording),
			spellings: spelled.get(grade) ?? []
		})),
		none
	};
}
