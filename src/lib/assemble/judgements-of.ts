import type { Area } from '../domain/area.ts';
import type {
	Judgement,
	JudgementResult,
	NotJudged,
	StatedGrade,
	Statement
} from '../domain/judgement.ts';
import type { AreaIndex } from './areas-of.ts';
import type { ScaledFact } from '../read/fact.ts';
import {
	addRow,
	ownProblems,
	rowsFrom,
	type JudgementRows,
	type ScaledRow
} from './judgement-rows.ts';
import type { Problem } from '../read/problem.ts';

/** What the rows of an inspection say of its areas, in report order. */
export interface JudgementsReading {
	readonly judgements: readonly Judgement[];
	readonly notJudged: readonly NotJudged[];
	readonly problems: readonly Problem[];
}

/**
 * One judgement for each area and service that has a row. Rows that repeat a grade are dropped
 * with a notice; rows that contradict one another become a conflict that shows both, each with its
 * paragraph and note. A row without a grade gives way to one with it, and one that says "not judged"
 * to any other; both are reported.
 */
export function judgementsOf(facts: readonly ScaledFact[], areas: AreaIndex): JudgementsReading {
	const found = new Map<string, JudgementRows>();
	const problems: Problem[] = [];
	for (const fact of judgedFirst(facts)) {
		const key = `${fact.service} ${areas.keyOf(fact.area)}`;
		const rows = found.get(key) ?? rowsFrom(fact);
		if (rows.first === fact) found.set(key, rows);
		problems.push(...addRow(rows, fact));
	}

	const judgements: Judgement[] = [];
	const notJudged: NotJudged[] = [];
	for (const rows of found.values()) {
		problems.push(...ownProblems(rows));
		const { service, area: name } = rows.first;
		const place = { service, area: areas.keyOf(name) };
		const result = resultOf(rows);
		const { paragraph, note, texts } = statementOf(rows, result);
		const stated = { paragraph, note, texts };
		if (result === null) notJudged.push({ ...place, ...stated });
		else judgements.push({ ...place, result, ...stated });
	}
	const order = new Map(areas.areas.map((area, index) => [area.key, index]));
	return {
		judgements: inReportOrder(judgements, order),
		notJudged: inReportOrder(notJudged, order),
		problems
	};
}

/** So that judgements stand in the order in which the file has them, as the services of an area do. */
function judgedFirst(facts: readonly ScaledFact[]): readonly ScaledFact[] {
	const saysNot = ({ grade }: ScaledFact) => grade.kind === 'not-judged';
	return [...facts.filter((fact) => !saysNot(fact)), ...facts.filter(saysNot)];
}

function inReportOrder<Placed extends NotJudged>(
	placed: readonly Placed[],
	order: ReadonlyMap<Area['key'], number>
): readonly Placed[] {
	const placeOf = ({ area }: NotJudged) => order.get(area) ?? 0;
	return placed.toSorted((left, right) => placeOf(left) - placeOf(right));
}

/** `null`: the service was not judged. */
function resultOf({ graded, otherScale, blank }: JudgementRows): JudgementResult | null {
	const [first, ...others] = graded.map(statedGrade);
	if (first !== undefined && others.length > 0) {
		return { kind: 'conflict', grades: [first, ...others] };
	}
	const [only] = graded;
	if (only !== undefined) return only.grade;
	const [value] = otherScale;
	if (value !== undefined) return value.grade;
	const [none] = blank;
	if (none === undefined) return null;
	return none.grade.kind === 'unread' ? { kind: 'no-grade', why: 'unreadable' } : none.grade;
}

function statedGrade({ grade: given, paragraph, note, texts }: ScaledRow<'graded'>): StatedGrade {
	const { grade, wording, written } = given;
	const word = written === undefined ? {} : { written };
	return { grade, wording, ...word, paragraph, note, texts };
}

/** What is said by the row that is shown; in a conflict each grade has its own. */
function statementOf(
	{ first, graded, otherScale, blank }: JudgementRows,
	result: JudgementResult | null
): Statement {
	if (result?.kind === 'conflict') return { paragraph: null, note: null, texts: {} };
	return graded[0] ?? otherScale[0] ?? blank[0] ?? first;
}
