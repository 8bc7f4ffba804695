import type { Area } from '../domain/area.ts';
import type { Inspection } from '../domain/inspection.ts';
import { cellState, type CellState } from './cell-state.ts';

/** An area judged for both services. */
export interface SharedArea {
	readonly area: Area;
	readonly safeguarding: CellState;
	readonly lookedAfter: CellState;
	/**
	 * Grade of safeguarding minus grade of looked-after children: steps by which safeguarding is
	 * worse, negative where it is better. `null` unless both have exactly one grade.
	 */
	readonly gap: number | null;
}

/** The areas that safeguarding and looked-after children share, in report order. */
export function sharedAreas(inspection: Inspection): readonly SharedArea[] {
	return inspection.areas.filter(isShared).map((area) => {
		const safeguarding = cellState(inspection, area, 'safeguarding');
		const lookedAfter = cellState(inspection, area, 'looked-after');
		return { area, safeguarding, lookedAfter, gap: gapBetween(safeguarding, lookedAfter) };
	});
}

/** The areas with no counterpart in the other service, in report order. */
export function unsharedAreas(inspection: Inspection): readonly Area[] {
	return inspection.areas.filter((area) => !isShared(area) && area.services.length > 0);
}

function isShared({ services }: Area): boolean {
	return services.includes('safeguarding') && services.includes('looked-after');
}

/** Steps from the right grade to the left one; `null` unless both are single grades. */
export function gapBetween(left: CellState, right: CellState): number | null {
	return left.kind === 'graded' && right.kind === 'graded' ? left.grade - right.grade : null;
}
