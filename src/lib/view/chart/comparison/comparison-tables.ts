import type { Grade } from '../../../domain/grade.ts';
import type { Inspection } from '../../../domain/inspection.ts';
import { SERVICE_NAMES } from '../../../domain/service.ts';
import { gridOf, type AreaRow, type CellState } from '../../../select/grid.ts';
import { unsharedAreas, type SharedArea } from '../../../select/shared-areas.ts';
import type { DataTable } from '../../facts/data-table.ts';
import { shownCell, type ShownCell } from '../../grade-cell.ts';

/** An area as a row of cells. */
export interface ComparisonGridRow {
	readonly area: string;
	/** The services in the order of the table's columns. */
	readonly cells: readonly ShownCell[];
	readonly gapWords: string;
}

/** Shared areas as they are drawn, then those without a counterpart. */
export function comparisonGrid(
	inspection: Inspection,
	shared: readonly SharedArea[],
	rows: readonly { readonly gapWords: string }[]
): readonly ComparisonGridRow[] {
	const gridRow = (row: AreaRow, gapWords: string) => ({
		area: row.area.name,
		cells: cellsOf(inspection, row, shownCell),
		gapWords
	});
	return [
		...shared.map((row, index) => gridRow(row, rows[index]?.gapWords ?? '')),
		...unsharedAreas(inspection).map((row) =>
			gridRow(row, row.area.services.includes('both') ? 'judged together' : 'no counterpart')
		)
	];
}

/** The grid for reading. */
export function comparisonTable(
	inspection: Inspection,
	grid: readonly ComparisonGridRow[]
): DataTable {
	return {
		columns: [
			{ name: 'area', heading: 'Judgement area' },
			{ name: 'safeguarding', heading: SERVICE_NAMES.safeguarding },
			{ name: 'looked_after', heading: SERVICE_NAMES['looked-after'] },
			...(hasBoth(inspection) ? [{ name: 'both', heading: SERVICE_NAMES.both }] : []),
			{ name: 'gap', heading: 'Gap' }
		],
		rows: grid.map(({ area, cells, gapWords }) => [
			area,
			...cells.map(({ words }) => words),
			gapWords
		])
	};
}

/** The same as numbers; the last column says what they cannot, such as the grades of a conflict. */
export function comparisonRecords(
	inspection: Inspection,
	shared: readonly SharedArea[],
	grid: readonly ComparisonGridRow[]
): DataTable {
	const cells = (row: AreaRow) => [row.area.name, ...cellsOf(inspection, row, singleGrade)];
	return {
		columns: [
			{ name: 'area', heading: 'Judgement area' },
			{ name: 'safeguarding_grade', heading: 'Safeguarding', numeric: true },
			{ name: 'looked_after_grade', heading: 'Looked-after children', numeric: true },
			...(hasBoth(inspection)
				? [{ name: 'both_grade', heading: SERVICE_NAMES.both, numeric: true }]
				: []),
			{ name: 'steps_safeguarding_is_worse', heading: 'Steps', numeric: true },
			{ name: 'gap_in_words', heading: 'Gap' }
		],
		rows: [
			...shared.map((row) => [...cells(row), row.gap]),
			...unsharedAreas(inspection).map((row) => [...cells(row), null])
		].map((row, index) => [...row, grid[index]?.gapWords ?? null])
	};
}

/** Whether any area is judged once for the two services at once, which takes a column of its own. */
function hasBoth(inspection: Inspection): boolean {
	return gridOf(inspection).services.includes('both');
}

function cellsOf<Cell>(
	inspection: Inspection,
	{ at }: AreaRow,
	show: (state: CellState) => Cell
): readonly Cell[] {
	const services = ['safeguarding', 'looked-after', 'both'] as const;
	return services
		.filter((service) => service !== 'both' || hasBoth(inspection))
		.map((service) => show(at[service].state));
}

function singleGrade(state: CellState): Grade | null {
	return state.kind === 'graded' ? state.grade : null;
}
