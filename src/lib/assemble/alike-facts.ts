import type { AlikeFacts, Fact, InspectionCells } from '../read/fact.ts';

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
	return Array.from(byCells, ([cells, of]) => ({
		cells,
		order: of[0]?.order ?? 0,
		count: of.length,
		facts: of
	}));
}
