import type { AreaIndex } from './areas-of.ts';
import { problemOf, type FactPlace } from '../read/fact.ts';
import type { Problem } from '../read/problem.ts';

interface Linked {
	readonly relatesTo: string | null;
}

/** Turns the area names under `relates_to` into keys; a name no judgement has is reported. */
export function linkAreas<Row extends FactPlace, Item extends Linked>(
	rows: readonly Row[],
	itemOf: (row: Row) => Item,
	areas: AreaIndex
): { readonly items: readonly Item[]; readonly problems: readonly Problem[] } {
	const problems: Problem[] = [];
	const items = rows.map((row): Item => {
		const item = itemOf(row);
		if (item.relatesTo === null) return item;
		const area = areas.find(item.relatesTo);
		// A file of figures alone has no judgements to link to, which is no mistake.
		if (area === undefined && areas.areas.length > 0) {
			problems.push(problemOf(row, 'unknown-relation', 'relates_to', item.relatesTo));
		}
		return { ...item, relatesTo: area?.key ?? null };
	});
	return { items, problems };
}
