import type { Fact, InspectionCells } from '../read/fact.ts';

/** Facts whose rows say the same of their inspection, in file order. */
export interface AlikeFacts {
	readonly cells: InspectionCells;
	readonly facts: readonly Fact[];
}

/** Gathers facts by the cells of their inspection, so that these are looked at once and not row by row. */
export function alikeFacts(facts: readonly Fact[]): readonly AlikeFacts[] {
	const byCells = new Map<InspectionCells, Fact[]>();
	let cells: InspectionCells | null = null;
	let alike: Fact[] = [];
	for (const fact of facts) {
		// Most rows are like the one above.
		if (fact.inspection !== cells) {
			cells = fact.inspection;
			alike = byCells.get(cells) ?? [];
			byCells.set(cells, alike);
		}
		alike.push(fact);
	}
	return Array.from(byCells, ([cells, of]) => ({ cells, facts: of }));
}
