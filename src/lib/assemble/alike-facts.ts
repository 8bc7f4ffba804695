import type { Fact, InspectionCells } from '../read/fact.ts';

/** Facts whose rows say the same of their inspection, in file order. */
export interface AlikeFacts {
	readonly cells: InspectionCells;
	readonly facts: readonly Fact[];
}

/** Gathers facts by the cells of their inspection, so that these are looked at once and not row by row. */
export function alikeFacts(facts: readonly Fact[]): readonly AlikeFacts[] {
	const byCells = new Map<InspectionCells, Fact[]>();
	for (const fact of facts) {
		const alike = byCells.get(fact.inspection);
		if (alike === undefined) byCells.set(fact.inspection, [fact]);
		else alike.push(fact);
	}
	return Array.from(byCells, ([cells, of]) => ({ cells, facts: of }));
}
