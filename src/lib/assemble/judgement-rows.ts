import { textsOf } from '../domain/column-names.ts';
import type { Statement } from '../domain/judgement.ts';
import { isSameValue } from '../domain/other-scale.ts';
import {
	placeWords,
	problemOf,
	type FactPlace,
	type ScaledFact,
	type ScaledGrade
} from '../read/fact.ts';
import type { Problem } from '../read/problem.ts';

/** A row of which the kind of grade is known. */
export type ScaledRow<Kind extends ScaledGrade['kind']> = Omit<ScaledFact, 'grade'> & {
	readonly grade: Extract<ScaledGrade, { kind: Kind }>;
};

/** The rows of one area and service by what stands under grade, without those that say nothing new. */
export interface JudgementRows {
	readonly first: ScaledFact;
	graded: ScaledRow<'graded'>[];
	otherScale: ScaledRow<'other-scale'>[];
	blank: ScaledRow<'no-grade' | 'unread'>[];
	notJudged: ScaledFact[];
}

/** Shared, since nearly every judgement has one row, and nothing is ever put into it. */
const NONE: never[] = [];

function withRow<Row>(rows: Row[], row: Row): Row[] {
	if (rows.length === 0) return [row];
	rows.push(row);
	return rows;
}

export function rowsFrom(first: ScaledFact): JudgementRows {
	return { first, graded: NONE, otherScale: NONE, blank: NONE, notJudged: NONE };
}

/** Puts a row to those before it, and says where it repeats or contradicts one of them. */
export function addRow(rows: JudgementRows, fact: ScaledFact): readonly Problem[] {
	const { grade } = fact;
	switch (grade.kind) {
		case 'graded': {
			const same = rows.graded.find((known) => known.grade.grade === grade.grade);
			if (same !== undefined) {
				const { wording, written } = same.grade;
				return repeated(fact, same, wording === grade.wording && written === grade.written);
			}
			const [other] = rows.graded;
			rows.graded = withRow(rows.graded, fact as ScaledRow<'graded'>);
			return other === undefined
				? NONE
				: [problemOf(fact, 'conflict', 'grade', placeWords(other, fact))];
		}
		case 'other-scale': {
			const [shown] = rows.otherScale;
			if (shown === undefined) {
				rows.otherScale = [fact as ScaledRow<'other-scale'>];
				return NONE;
			}
			return isSameValue(shown.grade, grade)
				? repeated(fact, shown, true)
				: [problemOf(fact, 'value-conflict', 'grade', placeWords(shown, fact))];
		}
		case 'no-grade':
		case 'unread':
			rows.blank = withRow(rows.blank, fact as ScaledRow<'no-grade' | 'unread'>);
			return NONE;
		case 'not-judged':
			rows.notJudged = withRow(rows.notJudged, fact);
			return NONE;
	}
}

/** What is said of rows that are not shown because another row of the judgement says more. */
export function ownProblems(rows: JudgementRows): readonly Problem[] {
	const { first, graded, otherScale, blank, notJudged } = rows;
	if (graded.length > 0 && otherScale.length + blank.length + notJudged.length === 0) return NONE;
	const shown = graded[0] ?? otherScale[0];
	const judged = shown ?? blank[0];
	return [
		...(graded.length === 0 ? [] : otherScale.map((fact) => hidden(fact, 'value-conflict', shown))),
		...blankProblems(blank, shown),
		...notJudged.flatMap((fact) => {
			if (judged !== undefined) return [hidden(fact, 'judged-after-all', first)];
			return fact === first ? [] : repeated(fact, first, true);
		})
	];
}

/** What could not be read has its problem already. */
function blankProblems(
	blank: JudgementRows['blank'],
	shown: JudgementRows['graded' | 'otherScale'][number] | undefined
): readonly Problem[] {
	const [first] = blank;
	return blank.flatMap((fact) => {
		if (fact.grade.kind === 'unread') return [];
		if (shown !== undefined) return [hidden(fact, 'graded-elsewhere', shown)];
		if (first !== undefined && fact !== first && first.grade.kind === 'no-grade') {
			return repeated(fact, first, first.grade.why === fact.grade.why);
		}
		// What the framework says of an area that it did not judge is no lack.
		const isLack = fact.written === '' && fact.grade.why === 'blank';
		return isLack ? [problemOf(fact, 'no-grade', 'grade', null)] : [];
	});
}

function hidden(fact: FactPlace, code: Problem['code'], by: FactPlace | undefined): Problem {
	return problemOf(fact, code, 'grade', by === undefined ? null : placeWords(by, fact));
}

/**
 * A row that says what an earlier one says: the same in all, or not shown for what else it says. Sheets of
 * one workbook are meant to say the same again, as those of the year and of all years do.
 */
function repeated(
	fact: FactPlace & Statement,
	earlier: FactPlace & Statement,
	sameGrade: boolean
): readonly Problem[] {
	const isSame = sameGrade && saysTheSame(fact, earlier);
	if (!isSame) return [hidden(fact, 'near-duplicate', earlier)];
	return fact.sheet === earlier.sheet ? [problemOf(fact, 'duplicate', 'grade', null)] : [];
}

function saysTheSame(one: Statement, other: Statement): boolean {
	return (
		one.paragraph === other.paragraph &&
		one.note === other.note &&
		textsOf('judgement').every((column) => one.texts[column] === other.texts[column])
	);
}
