import type { Figure } from '../domain/figure.ts';
import { frameworkOf } from '../domain/frameworks.ts';
import type { Inspection } from '../domain/inspection.ts';
import { noNumberWords } from '../domain/no-number.ts';
import { areasOf } from './areas-of.ts';
import { placeWords, problemOf, type Fact } from '../read/fact.ts';
import { onOurScale } from './grade-scale.ts';
import type { FactGroup } from './group-facts.ts';
import { inspectionTexts } from './inspection-texts.ts';
import { judgementsOf } from './judgements-of.ts';
import { keepOnce } from './keep-once.ts';
import { linkAreas } from './link-areas.ts';
import type { Problem } from '../read/problem.ts';
import type { SharedJudgements } from './shared-judgements.ts';
import { sourceOf } from './source-of.ts';
import { withUnasked } from './unasked.ts';

/** An inspection still without its id and key, which must differ from those of the others in the file. */
export type Unnamed = Omit<Inspection, 'id' | 'key'>;

/** Joins the facts of one inspection. `fileName` is `null` for the built-in report. */
export function assembleInspection(
	{ authorityCode, dates, facts }: FactGroup,
	fileName: string | null,
	shared: SharedJudgements
): { readonly inspection: Unnamed; readonly problems: readonly Problem[] } {
	const judged = facts.filter((fact) => fact.kind === 'judgement');
	const others = facts.length === judged.length ? [] : facts;
	const stating = firstOfEach(facts);
	const code = first(stating, 'framework');
	const framework = frameworkOf(code);
	const date = dates.inspectedTo ?? dates.inspectedFrom ?? dates.published;
	const scaled = onOurScale(judged, code, date);
	const judgementFacts = withUnasked(scaled.facts, framework, dates);
	const areas = areasOf(judgementFacts, framework);

	const judgements = judgementsOf(judgementFacts, areas, shared);
	const figures = keepOnce(others.filter((fact) => fact.kind === 'figure'));
	const actions = keepOnce(others.filter((fact) => fact.kind === 'action'));
	const visits = keepOnce(others.filter((fact) => fact.kind === 'visit'));
	const linkedCharts = linkAreas(figures.kept, ({ figure }) => figure, areas);
	const linkedActions = linkAreas(actions.kept, ({ action }) => action, areas);
	const source = sourceOf(stating, fileName);
	const { texts, problems: textProblems } = inspectionTexts(stating);

	const problems: readonly Problem[] = [
		...(scaled.problems.some(({ code }) => code === 'unknown-scale')
			? []
			: unknownFramework(code, stating)),
		...scaled.problems,
		...judgements.problems,
		...figures.problems,
		...actions.problems,
		...visits.problems,
		...figureConflicts(figures.kept),
		...linkedCharts.problems,
		...linkedActions.problems,
		...source.problems,
		...textProblems
	];
	return {
		inspection: {
			authority: first(stating, 'authority') ?? '',
			authorityCode,
			framework: code,
			label: first(stating, 'label'),
			...dates,
			source: source.source,
			texts,
			areas: areas.areas,
			judgements: judgements.judgements,
			notJudged: judgements.notJudged,
			figures: linkedCharts.items,
			actions: linkedActions.items,
			visits: visits.kept.map(({ visit }) => visit)
		},
		problems
	};
}

/** Of facts whose rows say the same of their inspection as those above, which most do, the first alone. */
function firstOfEach(facts: readonly Fact[]): readonly Fact[] {
	return facts.filter(({ inspection }, at) => inspection !== facts[at - 1]?.inspection);
}

function first(facts: readonly Fact[], cell: 'authority' | 'framework' | 'label'): string | null {
	return facts.find(({ inspection }) => inspection[cell] !== null)?.inspection[cell] ?? null;
}

function unknownFramework(code: string | null, facts: readonly Fact[]): readonly Problem[] {
	if (code === null || frameworkOf(code) !== undefined) return [];
	const stated = facts.find((fact) => fact.inspection.framework !== null);
	if (stated === undefined) return [];
	return [problemOf(stated, 'unknown-framework', 'framework', code)];
}

/** Figures that measure the same thing at the same time and differ: shown both, and said. */
function figureConflicts(facts: readonly Extract<Fact, { kind: 'figure' }>[]): Problem[] {
	const first = new Map<string, (typeof facts)[number]>();
	return facts.flatMap((fact): Problem[] => {
		const key = JSON.stringify(samenessOf(fact.figure));
		const earlier = first.get(key);
		if (earlier === undefined) first.set(key, fact);
		if (earlier === undefined || sayTheSame(earlier.figure, fact.figure)) return [];
		return [problemOf(fact, 'figure-conflict', 'value', placeWords(earlier, fact))];
	});
}

function sayTheSame(left: Figure, right: Figure): boolean {
	return stated(left) === stated(right) && left.hedge?.words === right.hedge?.words;
}

function stated({ value }: Figure): number | string {
	return typeof value === 'number' ? value : noNumberWords(value);
}

function samenessOf({ service, topic, measure, unit, period, outOf }: Figure) {
	return [service, topic, measure, unit, period, outOf];
}
