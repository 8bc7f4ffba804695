import { rowDate } from './grid-nouns.ts';
import type { GridDrawing } from './grid-view.ts';

/** What stands beside the name of a row: its date, where the grid has nothing else to say there. */
export function besideName({ grid, choice, beside }: GridDrawing, row: number): string {
	if (beside !== undefined) return beside(row);
	const inspection = grid.inspections[row];
	return inspection === undefined ? '' : rowDate(inspection, choice.framework === null);
}
