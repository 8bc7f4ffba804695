import type { Area } from '../domain/area.ts';
import type { Grade } from '../domain/grade.ts';
import type { Inspection } from '../domain/inspection.ts';
import { SERVICE_NAMES } from '../domain/service.ts';
import { cellState, type CellState } from '../select/cell-state.ts';
import { judgedServices } from '../select/judged-services.ts';
import { unsharedAreas, type SharedArea } from '../select/shared-areas.ts';
import type { DataTable, TableValue } from './data-table.ts';
import { cellWords } from './grade-cell.ts';

/** The comparison for reading: shared areas as they are drawn, then those without a counterpart. */
export function comparisonTable(
	inspection: Inspection,
	shared: readonly SharedArea[],
	rows: readonly { readonly gapWords: string }[]
): DataTable {
	const cells = (area: Area) => cellsOf(inspection, area, cellWords);
	return {
		columns: [
			{ name: 'area', heading: 'Judgement area' },
			{ name: 'safeguarding', heading: SERVICE_NAMES.safeguarding },
			{ name: 'looked_after', heading: SERVICE_NAMES['looked-after'] },
			...(hasBoth(inspection) ? [{ name: 'both', heading: SERVICE_NAMES.both }] : []),
			{ name: 'gap', heading: 'Gap' }
		],
		rows: [
			...shared.map(({ area }, index) => [...cells(area), rows[index]?.gapWords ?? null]),
			...unsharedAreas(inspection).map((area) => [
				...cells(area),
				area.services.includes('both') ? 'judged together' : 'no counterpart'
			])
		]
	};
}

/** The same as numbers. */
export function comparisonRecords(
	inspection: Inspection,
	shared: readonly SharedArea[]
): DataTable {
	const cells = (area: Area) => cellsOf(inspection, area, singleGrade);
	return {
		columns: [
			{ name: 'area', heading: 'Judgement area' },
			{ name: 'safeguarding_grade', heading: 'Safeguarding', numeric: true },
			{ name: 'looked_after_grade', heading: 'Looked-after children', numeric: true },
			...(hasBoth(inspection)
				? [{ name: 'both_grade', heading: SERVICE_NAMES.both, numeric: true }]
				: []),
			{ name: 'steps_safeguarding_is_worse', heading: 'Steps', numeric: true }
		],
		rows: [
			...shared.map(({ area, gap }) => [...cells(area), gap]),
			...unsharedAreas(inspection).map((area) => [...cells(area), null])
		]
	};
}

/** Whether any area is judged once for the two services at once, which takes a column of its own. */
function hasBoth(inspection: Inspection): boolean {
	return judgedServices(inspection).includes('both');
}

function cellsOf(
	inspection: Inspection,
	area: Area,
	show: (state: CellState) => TableValue
): readonly TableValue[] {
	const services = ['safeguarding', 'looked-after', 'both'] as const;
	return [
		area.name,
		...services
			.filter((service) => service !== 'both' || hasBoth(inspection))
			.map((service) => show(cellState(inspection, area, service)))
	];
}

function singleGrade(state: CellState): Grade | null {
	return state.kind === 'graded' ? state.grade : null;
}
