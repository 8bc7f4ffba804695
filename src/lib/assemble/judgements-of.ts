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
import type { SharedJudgements } from './shared-judgements.ts';
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
export function judgementsOf(
	facts: readonly ScaledFact[],
	areas: AreaIndex,
	shared: SharedJudgements
): JudgementsReading {
	const plain = plainJudgements(facts, areas, shared);
	if (plain !== null) return { judgements: plain, notJudged: [], problems: [] };
	/** By key of the area, one for each service. */
	const found = new Map<Area['key'], JudgementRows[]>();
	const problems: Problem[] = [];
	for (const fact of judgedFirst(facts)) {
		const key = areas.keyOf(fact.area);
		const ofArea = found.get(key) ?? [];
		if (ofArea.length === 0) found.set(key, ofArea);
		let rows = ofArea.find(({ first }) => first.service === fact.service);
		if (rows === undefined) ofArea.push((rows = rowsFrom(fact)));
		problems.push(...addRow(rows, fact));
	}

	const judgements: Judgement[] = [];
	const notJudged: NotJudged[] = [];
	for (const { key: area } of areas.areas) {
		for (const rows of found.get(area) ?? []) {
			problems.push(...ownProblems(rows));
			const { service } = rows.first;
			const result = resultOf(rows);
			const { paragraph, note, texts } = statementOf(rows, result);
			if (result === null) notJudged.push({ service, area, paragraph, note, texts });
			else judgements.push({ service, area, result, paragraph, note, texts });
		}
	}
	return { judgements, notJudged, problems };
}

/** Judgements of rows that each give a grade and have no other beside them, as most do; else `null`. */
function plainJudgements(
	facts: readonly ScaledFact[],
	{ rows }: AreaIndex,
	shared: SharedJudgements
): readonly Judgement[] | null {
	if (rows === null) return null;
	const judgements: Judgement[] = [];
	for (const { place, area } of rows) {
		const fact = facts[place];
		if (fact?.grade.kind !== 'graded') return null;
		judgements.push(shared.graded(area, fact.grade, fact));
	}
	return judgements;
}

/** So that judgements stand in the order in which the file has them, as the services of an area do. */
function judgedFirst(facts: readonly ScaledFact[]): readonly ScaledFact[] {
	const saysNot = ({ grade }: ScaledFact) => grade.kind === 'not-judged';
	if (!facts.some(saysNot)) return facts;
	return [...facts.filter((fact) => !saysNot(fact)), ...facts.filter(saysNot)];
}

/** `null`: the service was not judged. */
function resultOf({ graded, otherScale, blank }: JudgementRows): JudgementResult | null {
	if (graded.length > 1) return { kind: 'conflict', grades: graded.map(statedGrade) };
	const shown = graded[0] ?? otherScale[0];
	if (shown !== undefined) return shown.grade;
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
