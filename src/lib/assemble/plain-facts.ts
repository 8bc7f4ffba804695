import type { Framework } from '../domain/framework.ts';
import type { AlikeFacts, Fact } from '../read/fact.ts';
import { areasOf } from './areas-of.ts';
import type { Stated } from './facts-together.ts';
import type { GradedFact, SharedJudgements } from './shared-judgements.ts';

/** Shared by all inspections that have none, as most do. */
const NONE: readonly never[] = [];

/**
 * What the facts of an inspection state where each is a grade of our scale and no two are of one area and
 * service: nothing is to be said of them then, so that their places need not be known. `null` for any other.
 */
export function plainFacts(
	alike: readonly AlikeFacts[],
	framework: Framework | undefined,
	shared: SharedJudgements
): Stated | null {
	const [only, ...others] = alike;
	const said = others.length === 0 ? only?.said : undefined;
	if (said === undefined || framework === undefined || !said.every(isGraded)) return null;
	const { areas, rows } = areasOf(said, framework);
	if (rows === null) return null;
	const judgements = rows.flatMap(({ place, area }) => {
		const fact = said[place];
		return fact === undefined ? [] : shared.said(fact, area, framework);
	});
	return { areas, judgements, notJudged: NONE, figures: NONE, actions: NONE, visits: NONE };
}

function isGraded(fact: Fact): fact is GradedFact {
	return fact.kind === 'judgement' && fact.grade.kind === 'graded';
}
