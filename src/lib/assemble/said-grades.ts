import { findArea } from '../domain/find-area.ts';
import { frameworkOf } from '../domain/frameworks.ts';
import { nameKey } from '../domain/name-key.ts';
import type { Fact } from '../read/fact.ts';

/** Whether some grades are given by both, and all of those are the same. */
export function gradesAgree(left: readonly Fact[], right: readonly Fact[]): boolean {
	const known = gradesOf(left);
	const shared = [...gradesOf(right)].filter(([judgement]) => known.has(judgement));
	return shared.length > 0 && shared.every(([judgement, grade]) => known.get(judgement) === grade);
}

/** Whether no sheet has facts of both. One sheet writes the dates of all its inspections alike. */
export function areOnOtherSheets(left: readonly Fact[], right: readonly Fact[]): boolean {
	const sheets = new Set(left.map(({ sheet }) => sheet));
	return right.every(({ sheet }) => !sheets.has(sheet));
}

/** The grade of each service and area that has one. */
function gradesOf(facts: readonly Fact[]): ReadonlyMap<string, number> {
	return new Map(
		facts.flatMap((fact): [string, number][] =>
			fact.kind === 'judgement' && fact.grade.kind === 'graded'
				? [[judgementKey(fact), fact.grade.grade]]
				: []
		)
	);
}

function judgementKey({ service, area, inspection }: Extract<Fact, { kind: 'judgement' }>): string {
	const known = findArea(frameworkOf(inspection.framework), area);
	return `${service} ${nameKey(known?.name ?? area)}`;
}
