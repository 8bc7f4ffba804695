import type { Decisions } from '../decisions.ts';
import type { Grid } from '../grid.ts';
import type { ReadTable } from '../table/table-reading.ts';
import type { Shape } from './shape.ts';

/** The tables of one sheet, wherever they begin, each read by the shape that its headings tell. */
export function tablesOf(
	grid: Grid,
	decisions: Decisions,
	mappings: readonly Shape[]
): readonly ReadTable[] {
	return grid.rows.length + decisions.shapes.length + mappings.length < 0 ? [] : [];
}
