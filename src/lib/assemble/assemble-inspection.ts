import { frameworkOf } from '../domain/frameworks.ts';
import type { Inspection } from '../domain/inspection.ts';
import { problemOf, type Fact, type InspectionRow } from '../read/fact.ts';
import type { Problem } from '../read/problem.ts';
import { factsOf } from './dated-facts.ts';
import { factsTogether } from './facts-together.ts';
import type { FactGroup } from './group-facts.ts';
import { inspectionTexts } from './inspection-texts.ts';
import { plainFacts } from './plain-facts.ts';
import type { SharedJudgements } from './shared-judgements.ts';
import { sourceOf } from './source-of.ts';

/** An inspection still without its id and key, which must differ from those of the others in the file. */
export type Unnamed = Omit<Inspection, 'id' | 'key'>;

/** Joins the facts of one inspection. `fileName` is `null` for the built-in report. */
export function assembleInspection(
	{ authorityCode, dates, alike }: FactGroup,
	fileName: string | null,
	shared: SharedJudgements
): { readonly inspection: Unnamed; readonly problems: readonly Problem[] } {
	const rows = alike.map(({ start }) => start);
	const code = first(rows, 'framework');
	const plain = plainFacts(alike, frameworkOf(code), shared);
	const { stated, problems } =
		plain === null
			? factsTogether(inFileOrder(factsOf({ alike })), code, dates, shared)
			: { stated: plain, problems: [] };
	const source = sourceOf(rows, fileName);
	const { texts, problems: textProblems } = inspectionTexts(rows);
	const isScaleUnknown = problems.some((problem) => problem.code === 'unknown-scale');
	return {
		inspection: {
			authority: first(rows, 'authority') ?? '',
			authorityCode,
			framework: code,
			label: first(rows, 'label'),
			inspectedFrom: dates.inspectedFrom,
			inspectedTo: dates.inspectedTo,
			published: dates.published,
			source: source.source,
			texts,
			areas: stated.areas,
			judgements: stated.judgements,
			notJudged: stated.notJudged,
			figures: stated.figures,
			actions: stated.actions,
			visits: stated.visits
		},
		problems: [
			...(isScaleUnknown ? [] : unknownFramework(code, rows)),
			...problems,
			...source.problems,
			...textProblems
		]
	};
}

/** What stands among the facts of the file in one piece or in several. */
function inFileOrder(facts: readonly Fact[]): readonly Fact[] {
	return facts.toSorted((left, right) => left.order - right.order);
}

function first(
	rows: readonly InspectionRow[],
	cell: 'authority' | 'framework' | 'label'
): string | null {
	return rows.find(({ inspection }) => inspection[cell] !== null)?.inspection[cell] ?? null;
}

function unknownFramework(code: string | null, rows: readonly InspectionRow[]): readonly Problem[] {
	if (code === null || frameworkOf(code) !== undefined) return [];
	const stated = rows.find(({ inspection }) => inspection.framework !== null);
	if (stated === undefined) return [];
	return [problemOf(stated, 'unknown-framework', 'framework', code)];
}
