import type { Area } from '../domain/area.ts';
import type { GivenGrade, Judgement, JudgementResult } from '../domain/judgement.ts';
import type { GradeWording } from '../domain/grade-words.ts';
import type { AreaIndex } from './areas-of.ts';
import type { Fact } from './fact.ts';
import type { Problem } from './problem.ts';

type JudgementFact = Extract<Fact, { kind: 'judgement' }>;

interface Found {
	readonly first: JudgementFact;
	readonly grades: { readonly given: GivenGrade; readonly line: number }[];
}

/**
 * One judgement for each area and service that has a row. Rows that repeat a grade are dropped
 * with a notice; rows that contradict one another become a conflict that shows both. A row that
 * says "not judged" beside one that has the judgement is reported.
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
		const earlier = found.get(key);
		const judgement = earlier ?? { first: fact, grades: [] };
		if (earlier === undefined) found.set(key, judgement);

		if (fact.grade.kind === 'unread') continue;
		if (fact.grade.kind === 'no-grade') {
			if (earlier !== undefined) problems.push(at(fact, 'duplicate', null));
			continue;
		}
		const given = { grade: fact.grade.grade, wording: fact.grade.wording ?? wording };
		if (judgement.grades.some((known) => known.given.grade === given.grade)) {
			problems.push(at(fact, 'duplicate', null));
			continue;
		}
		const [other] = judgement.grades;
		if (other !== undefined) problems.push(at(fact, 'conflict', `line ${other.line}`));
		judgement.grades.push({ given, line: fact.line });
	}

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

function toJudgement(first: JudgementFact, area: Area['key'], grades: Found['grades']): Judgement {
	const { service, paragraph, note } = first;
	return { service, area, result: resultOf(grades.map(({ given }) => given)), paragraph, note };
}

function resultOf(grades: readonly GivenGrade[]): JudgementResult {
	const [only, ...others] = grades;
	if (only === undefined) return { kind: 'no-grade' };
	return others.length === 0 ? { kind: 'graded', ...only } : { kind: 'conflict', grades };
}

function at(fact: JudgementFact, code: Problem['code'], value: string | null): Problem {
	return { code, line: fact.line, column: 'value', value };
}
