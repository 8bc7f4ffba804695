import type { Area } from '../domain/area.ts';
import type { Inspection } from '../domain/inspection.ts';
import { gridOf, type AreaRow } from './grid.ts';

/** The area that carries the overall grades; `null` where there is none, as from April 2026. */
export function overallArea(inspection: Inspection): Area | null {
	return overallRow(inspection)?.area ?? null;
}

/** The same area with its crossings. */
export function overallRow(inspection: Inspection): AreaRow | null {
	return gridOf(inspection).rows.find(({ area }) => area.overall) ?? null;
}
