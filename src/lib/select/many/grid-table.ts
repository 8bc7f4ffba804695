import type { Inspection } from '../../domain/inspection.ts';
import type { Judgement } from '../../domain/judgement.ts';
import { grouped } from '../grouped.ts';
import { oncePer } from '../once-per.ts';
import { inNameOrder } from './choice.ts';
import { gradeTable, judgementAt, type GradeTable } from './grade-table.ts';
import { sharedAreasTable } from './shared-areas-table.ts';

/** Inspections by areas, under one framework or through all of them. */
export interface GridTable extends GradeTable {
	/** The judgement of a cell; `null` where there is none. */
	readonly judgement: (row: number, column: number) => Judgement | null;
	/** Whether any area is only the nearest to that of its column. */
	readonly hasNearest: boolean;
	/** Whether the area of a cell is. */
	readonly isNearest: (row: number, column: number) => boolean;
}

/** Stands for all frameworks at once, by the areas that they share. */
export const ALL_FRAMEWORKS = null;

/**
 * All inspections of a framework as a table, in the order of names and dates. What a reader chooses of
 * them is rows of it, so that nothing is made anew.
 */
export function gridTable(
	inspections: readonly Inspection[],
	framework: string | typeof ALL_FRAMEWORKS
): GridTable {
	if (framework === ALL_FRAMEWORKS) return sharedGrid(inspections);
	return frameworkGrid(byFramework(inspections).get(framework) ?? NONE);
}

const NONE: readonly Inspection[] = [];

const byFramework = oncePer((inspections: readonly Inspection[]) =>
	grouped(inspections, ({ framework }) => framework ?? '')
);

const frameworkGrid = oncePer((inspections: readonly Inspection[]): GridTable =>
	gridInOrder(inNameOrder(inspections))
);

/** Inspections of one framework as a table, in the order given. */
export function gridInOrder(inspections: readonly Inspection[]): GridTable {
	const table = gradeTable(inspections);
	return {
		...table,
		judgement: (row, column) => judgementAt(table, row, column),
		hasNearest: false,
		isNearest: () => false
	};
}

const sharedGrid = oncePer((inspections: readonly Inspection[]): GridTable => {
	const table = sharedAreasTable(inNameOrder(inspections));
	const width = table.columns.length;
	return {
		...table,
		judgement: (row, column) => table.judged[row * width + column]?.judgement ?? null,
		hasNearest: table.nearest.includes(1),
		isNearest: (row, column) => table.nearest[row * width + column] === 1
	};
});
