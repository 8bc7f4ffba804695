import type { Inspection } from '../domain/inspection.ts';
import { COMPARED_SERVICES } from '../domain/service.ts';
import { gridOf, type AreaRow, type CellState } from './grid.ts';
import { judgedServices } from './judged-services.ts';
import { ofCouncil } from './of-council.ts';

/** An area judged for both services. */
export interface SharedArea extends AreaRow {
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
	return gridOf(ofCouncil(inspection))
		.rows.filter(isShared)
		.map((row) => {
			const safeguarding = row.at.safeguarding.state;
			const lookedAfter = row.at['looked-after'].state;
			return { ...row, safeguarding, lookedAfter, gap: gapBetween(safeguarding, lookedAfter) };
		});
}

/** The areas with no counterpart in the other service, in report order. */
export function unsharedAreas(inspection: Inspection): readonly AreaRow[] {
	return gridOf(ofCouncil(inspection)).rows.filter(
		(row) => !isShared(row) && row.area.services.length > 0
	);
}

/**
 * Whether each of the two services is judged and no area for both, as in the frameworks since 2013:
 * they can only be set side by side, each by its own judgements.
 */
export function sharesNoArea(inspection: Inspection): boolean {
	const council = ofCouncil(inspection);
	const judged = judgedServices(council);
	return (
		COMPARED_SERVICES.every((service) => judged.includes(service)) &&
		!gridOf(council).rows.some(isShared)
	);
}

function isShared({ area: { services } }: AreaRow): boolean {
	return services.includes('safeguarding') && services.includes('looked-after');
}

/** Steps from the right grade to the left one; `null` unless both are single grades. */
export function gapBetween(left: CellState, right: CellState): number | null {
	return left.kind === 'graded' && right.kind === 'graded' ? left.grade - right.grade : null;
}
