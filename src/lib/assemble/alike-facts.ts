import type { AlikeFacts, Fact, InspectionCells } from '../read/fact.ts';

/** Gathers facts by the cells of their inspection, so that these are looked at once and not row by row. */
export function alikeFacts(facts: readonly Fact[]): readonly AlikeFacts[] {
	const byCells = new Map<InspectionCells, Alike>();
	let alike: Alike | undefined;
	for (const fact of facts) {
		// Most rows are like the one above.
		if (fact.inspection !== alike?.cells) {
			alike = byCells.get(fact.inspection) ?? new Alike(fact);
			byCells.set(fact.inspection, alike);
		}
		alike.facts.push(fact);
	}
	return [...byCells.values()];
}

class Alike implements AlikeFacts {
	readonly cells: InspectionCells;
	readonly order: number;
	readonly facts: Fact[] = [];

	constructor(readonly start: Fact) {
		this.cells = start.inspection;
		this.order = start.order;
	}

	get count(): number {
		return this.facts.length;
	}
}
