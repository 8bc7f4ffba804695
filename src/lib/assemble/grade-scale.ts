import { frameworkOf } from '../domain/frameworks.ts';
import { GRADE_WORDINGS, wordingOn, type GradeWording } from '../domain/grade-words.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { problemOf, type JudgementFact, type ScaledFact, type ScaledGrade } from '../read/fact.ts';
import type { GradeCell } from '../read/cell/grade-cell.ts';
import type { Problem, ProblemCode } from '../read/problem.ts';

export type GradedCell = Extract<GradeCell, { kind: 'graded' }>;
type Graded = Extract<ScaledGrade, { kind: 'graded' }>;
type OtherScaleGrade = Extract<ScaledGrade, { kind: 'other-scale' }>;

/** What the cells of an inspection say of its scale, taken together. */
interface Scale {
	/** Why a cell of a kind is not taken for a grade of ours, and what of it is said; else `null`. */
	readonly doubt: (fact: JudgementFact, as: GradedCell['as']) => Doubt | null;
	/** How grade 3 is worded where its cell does not say. */
	readonly wording: GradeWording;
	/** The framework's own word holds, whatever a cell says. */
	readonly isKnown: boolean;
}

interface Doubt {
	readonly code: ProblemCode;
	readonly value: string | null;
}

/** Judgement rows of one inspection, their values taken for grades of our scale or left as they are. */
interface Scaled {
	readonly facts: readonly ScaledFact[];
	readonly problems: readonly Problem[];
}

/**
 * Decides which values of an inspection are grades of our scale. One that may be of another is better
 * not read than guessed: it is kept as the file writes it, gets no colour and is counted nowhere, and a
 * problem says why.
 *
 * - Under a framework that is known every grade is ours. Another word for the third grade than its
 *   reports have is shown by theirs, and kept as written.
 * - Under one that is not known no number or letter is ours, and words only where every value of the
 *   inspection is one of our words, without both words for the third grade: that would be a scale of
 *   five.
 * - Without a framework words are ours. Letters are unless one of them is none of ours. Numbers are if
 *   all are whole and from 1 to 4, and if the column is headed grade or the row says judgement. Where no
 *   cell words the third grade, the date of the inspection does.
 * - `9` is a usual code for no information, but a number like others where the scale is another.
 */
export function onOurScale(
	facts: readonly JudgementFact[],
	framework: string | null,
	date: IsoDate | null
): Scaled {
	const scale = scaleOf(facts, framework, date);
	const problems: Problem[] = [];
	const scaled = facts.map((fact): ScaledFact => {
		const { grade, doubt } = scaledGrade(fact, scale);
		if (doubt !== null) problems.push(problemOf(fact, doubt.code, 'grade', doubt.value));
		return { ...fact, grade };
	});
	for (const { fact, grade } of withoutStep(scaled)) {
		problems.push(problemOf(fact, 'no-step', 'grade', grade.written));
	}
	const second = scale.isKnown ? undefined : secondWord(scaled);
	if (second !== undefined) {
		problems.push(problemOf(second, 'two-third-words', 'grade', null));
	}
	return { facts: scaled, problems };
}

function scaleOf(
	facts: readonly JudgementFact[],
	framework: string | null,
	date: IsoDate | null
): Scale {
	const known = frameworkOf(framework);
	const wording = known?.wording ?? wordingSeen(facts) ?? wordingOn(date) ?? 'adequate';
	if (known !== undefined) return { doubt: () => null, wording, isKnown: true };
	const doubt = framework === null ? unnamedScale(facts) : unknownScale(facts, framework);
	return { doubt, wording, isKnown: false };
}

function unknownScale(facts: readonly JudgementFact[], framework: string): Scale['doubt'] {
	const stray = facts.some(({ grade }) => grade.kind === 'off-scale' || grade.kind === 'unread');
	const words = new Set(facts.map(({ grade }) => grade.kind === 'graded' && grade.wording));
	const isOurs = !stray && !GRADE_WORDINGS.every((wording) => words.has(wording));
	return (_fact, as) =>
		isOurs && as === 'word' ? null : { code: 'unknown-scale', value: framework };
}

function unnamedScale(facts: readonly JudgementFact[]): Scale['doubt'] {
	const written = (is: (fact: JudgementFact) => boolean) => facts.find(is)?.written ?? null;
	const number = written((fact) => fact.grade.kind === 'off-scale' && !isLetter(fact));
	const letter = written((fact) => fact.grade.kind === 'off-scale' && isLetter(fact));
	const decimal = written(({ grade }) => grade.kind === 'graded' && grade.as === 'decimal');
	return (fact, as) => {
		if (as === 'word') return null;
		if (as === 'letter') {
			return letter === null ? null : { code: 'letters-off-scale', value: letter };
		}
		if (number !== null) return { code: 'numbers-off-scale', value: number };
		if (decimal !== null) return { code: 'decimal-grades', value: decimal };
		return fact.saysGrade ? null : { code: 'number-under-value', value: null };
	};
}

function scaledGrade(
	fact: JudgementFact,
	scale: Scale
): { readonly grade: ScaledGrade; readonly doubt: Doubt | null } {
	const { grade, written } = fact;
	const left = (doubt: Doubt | null) =>
		({ grade: { kind: 'other-scale', written }, doubt }) as const;
	switch (grade.kind) {
		case 'off-scale':
			return left(scale.doubt(fact, isLetter(fact) ? 'letter' : 'number'));
		case 'graded': {
			const doubt = scale.doubt(fact, grade.as);
			if (doubt !== null) return left(doubt);
			return {
				grade: scale.isKnown ? gradeInWord(grade, written, scale.wording) : given(grade, scale),
				doubt
			};
		}
		case 'no-grade': {
			const doubt = written === '9' ? scale.doubt(fact, 'number') : null;
			const isNumber = doubt?.code === 'unknown-scale' || doubt?.code === 'numbers-off-scale';
			return isNumber ? left(doubt) : { grade, doubt: null };
		}
		default:
			return { grade, doubt: null };
	}
}

function isLetter({ written }: JudgementFact): boolean {
	return /[a-z]/i.test(written);
}

function given({ kind, grade, wording }: GradedCell, scale: Scale): Graded {
	return { kind, grade, wording: wording ?? scale.wording };
}

/**
 * The grade of a cell as reports of its framework word it.
 *
 * @param word of those reports for the third grade
 */
export function gradeInWord(
	{ kind, grade, wording }: GradedCell,
	written: string,
	word: GradeWording
): Graded {
	const isOwn = wording === null || wording === word;
	return isOwn ? { kind, grade, wording: word } : { kind, grade, wording: word, written };
}

/** Where no framework tells how grade 3 is worded, a word in the file does. */
function wordingSeen(facts: readonly JudgementFact[]): GradeWording | null {
	for (const { grade } of facts) {
		if (grade.kind === 'graded' && grade.wording !== null) return grade.wording;
	}
	return null;
}

/** Values without a step among others of another scale that have one: their reader has not met them before. */
function withoutStep(facts: readonly ScaledFact[]) {
	const others: { readonly fact: ScaledFact; readonly grade: OtherScaleGrade }[] = [];
	for (const fact of facts) {
		if (fact.grade.kind === 'other-scale') others.push({ fact, grade: fact.grade });
	}
	const hasSteps = others.some(({ grade }) => grade.at !== undefined);
	return hasSteps ? others.filter(({ grade }) => grade.at === undefined) : [];
}

/** The first third grade that has another word than the one before it. */
function secondWord(facts: readonly ScaledFact[]): ScaledFact | undefined {
	let first: GradeWording | null = null;
	return facts.find(({ grade }) => {
		if (grade.kind !== 'graded' || grade.grade !== 3) return false;
		first ??= grade.wording;
		return grade.wording !== first;
	});
}
