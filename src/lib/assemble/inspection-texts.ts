import { INSPECTION_TEXTS, type InspectionTexts } from '../domain/column-names.ts';
import { NO_TEXTS, type InspectionRow } from '../read/fact.ts';
import type { Problem } from '../read/problem.ts';
import { firstStated } from './first-stated.ts';

/** What rows have under the columns of their inspection that are kept as text: the first under each. */
export function inspectionTexts(rows: readonly InspectionRow[]): {
	readonly texts: InspectionTexts;
	readonly problems: readonly Problem[];
} {
	if (rows.every(({ inspection }) => inspection.texts === NO_TEXTS)) {
		return { texts: NO_TEXTS, problems: [] };
	}
	const found = INSPECTION_TEXTS.map((column) => ({
		column,
		...firstStated(rows, column, ({ texts }) => texts[column] ?? null)
	}));
	const stated = found.filter(({ value }) => value !== null);
	return {
		texts: Object.fromEntries(stated.map(({ column, value }) => [column, value])),
		problems: found.flatMap(({ problems }) => problems)
	};
}
