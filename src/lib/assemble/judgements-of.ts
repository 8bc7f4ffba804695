import type { Area } from '../domain/area.ts';
import type { Judgement, JudgementResult, StatedGrade, Statement } from '../domain/judgement.ts';
import type { GradeWording } from '../domain/grade-words.ts';
import type { AreaIndex } from './areas-of.ts';
import type { Fact } from '../read/fact.ts';
import type { Problem } from '../read/problem.ts';

type JudgementFact = Extract<Fact, { kind: 'judgement' }>;

interface Found {
	readonly first: JudgementFact;
	readonly grades: { readonly stated: StatedGrade; readonly line: number }[];
	/** Rows without anything under grade. */
	readonly blank: JudgementFact[];
}

/**
 * One judgement for each area and service that has a row. Rows that repeat a grade are dropped
 * with a notice; rows that contradict one another become a conflict that shows both, each with its
 * paragraph and note. A row that says "not judged" beside one that has the judgement is reported, and
 * so is one without a grade.
 */
export function judgementsOf(
	facts: readonly JudgementFact[],
	areas: AreaIndex,
	wording: GradeWording
): { readonly judgements: readonly Judgement[]; readonly problems: readonly Problem[] } {
	const found = new Map<string, Found>();
	const problems: Problem[] = [];
	const keyOf = ({ area, service }: JudgementFact) => `${service} ${areas.keyOf(area)}`;

	for (const fact of facts) {
		if (fact.grade.kind === 'not-judged') continue;
		const key = keyOf(fact);
		const judgement = found.get(key) ?? { first: fact, grades: [], blank: [] };
		if (judgement.first === fact) found.set(key, judgement);

		if (fact.grade.kind === 'no-grade') judgement.blank.push(fact);
		if (fact.grade.kind !== 'graded') continue;
		const { grade, wording: own } = fact.grade;
		const { paragraph, note } = fact;
		const stated = { grade, wording: own ?? wording, paragraph, note };
		const same = judgement.grades.find((known) => known.stated.grade === grade);
		if (same !== undefined) {
			const isSame = stated.wording === same.stated.wording && sayTheSame(stated, same.stated);
			problems.push(repeated(fact, same.line, isSame));
			continue;
		}
		const [other] = judgement.grades;
		if (other !== undefined) problems.push(at(fact, 'conflict', `line ${other.line}`));
		judgement.grades.push({ stated, line: fact.line });
	}

	for (const judgement of found.values()) problems.push(...blankProblems(judgement));
	for (const fact of facts) {
		if (fact.grade.kind !== 'not-judged') continue;
		const judged = found.get(keyOf(fact));
		if (judged === undefined) continue;
		problems.push(at(fact, 'judged-after-all', `line ${judged.first.line}`));
	}

	const order = new Map(areas.areas.map((area, index) => [area.key, index]));
	const judgements = [...found.values()]
		.map(({ first, grades }) => toJudgement(first, areas.keyOf(first.area), grades))
		.sort((left, right) => (order.get(left.area) ?? 0) - (order.get(right.area) ?? 0));
	return { judgements, problems };
}

/** A row without a grade is shown only where no other row of the judgement has one. */
function blankProblems({ first, grades: [graded], blank }: Found): readonly Problem[] {
	return blank.map((fact) => {
		if (graded !== undefined) return at(fact, 'graded-elsewhere', `line ${graded.line}`);
		return fact === first || first.grade.kind !== 'no-grade'
			? at(fact, 'no-grade', null)
			: repeated(fact, first.line, sayTheSame(fact, first));
	});
}

function sayTheSame(left: Statement, right: Statement): boolean {
	return left.paragraph === right.paragraph && left.note === right.note;
}

/** A row whose grade an earlier one has: the same in all, or not shown for what else it says. */
function repeated(fact: JudgementFact, line: number, isSame: boolean): Problem {
	return isSame ? at(fact, 'duplicate', null) : at(fact, 'near-duplicate', `line ${line}`);
}

function toJudgement(first: JudgementFact, area: Area['key'], grades: Found['grades']): Judgement {
	const { service } = first;
	const [only, ...others] = grades.map(({ stated }) => stated);
	if (only === undefined) {
		const { paragraph, note } = first;
		return { service, area, result: { kind: 'no-grade' }, paragraph, note };
	}
	if (others.length > 0) {
		const result: JudgementResult = { kind: 'conflict', grades: [only, ...others] };
		return { service, area, result, paragraph: null, note: null };
	}
	const { grade, wording, paragraph, note } = only;
	return { service, area, result: { kind: 'graded', grade, wording }, paragraph, note };
}

function at(fact: JudgementFact, code: Problem['code'], value: string | null): Problem {
	return { code, line: fact.line, column: 'grade', value };
}
