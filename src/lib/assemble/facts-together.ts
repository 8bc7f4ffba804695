import { frameworkOf } from '../domain/frameworks.ts';
import type { Inspection } from '../domain/inspection.ts';
import type { Fact } from '../read/fact.ts';
import type { Problem } from '../read/problem.ts';
import { areasOf } from './areas-of.ts';
import { figureConflicts } from './figure-conflicts.ts';
import { onOurScale } from './grade-scale.ts';
import type { FactGroup } from './group-facts.ts';
import { judgementsOf } from './judgements-of.ts';
import { keepOnce } from './keep-once.ts';
import { linkAreas } from './link-areas.ts';
import type { SharedJudgements } from './shared-judgements.ts';
import { withUnasked } from './unasked.ts';

/** What the facts of an inspection state. */
export type Stated = Pick<
	Inspection,
	'areas' | 'judgements' | 'notJudged' | 'figures' | 'actions' | 'visits'
>;

/** Joins what the facts of an inspection state, and says where they repeat or contradict one another. */
export function factsTogether(
	facts: readonly Fact[],
	code: string | null,
	dates: FactGroup['dates'],
	shared: SharedJudgements
): { readonly stated: Stated; readonly problems: readonly Problem[] } {
	const judged = facts.filter((fact) => fact.kind === 'judgement');
	const others = facts.length === judged.length ? [] : facts;
	const date = dates.inspectedTo ?? dates.inspectedFrom ?? dates.published;
	const framework = frameworkOf(code);
	const scaled = onOurScale(judged, code, date);
	const judgementFacts = withUnasked(scaled.facts, framework, dates);
	const areas = areasOf(judgementFacts, framework);

	const { judgements, notJudged, ...ofJudgements } = judgementsOf(judgementFacts, areas, shared);
	const figures = keepOnce(others.filter((fact) => fact.kind === 'figure'));
	const actions = keepOnce(others.filter((fact) => fact.kind === 'action'));
	const visits = keepOnce(others.filter((fact) => fact.kind === 'visit'));
	const linkedFigures = linkAreas(figures.kept, ({ figure }) => figure, areas);
	const linkedActions = linkAreas(actions.kept, ({ action }) => action, areas);
	return {
		stated: {
			areas: areas.areas,
			judgements,
			notJudged,
			figures: linkedFigures.items,
			actions: linkedActions.items,
			visits: visits.kept.map(({ visit }) => visit)
		},
		problems: [
			...scaled.problems,
			...ofJudgements.problems,
			...figures.problems,
			...actions.problems,
			...visits.problems,
			...figureConflicts(figures.kept),
			...linkedFigures.problems,
			...linkedActions.problems
		]
	};
}
