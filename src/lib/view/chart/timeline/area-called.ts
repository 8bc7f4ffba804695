import type { Inspection } from '../../../domain/inspection.ts';
import type { JudgedService } from '../../../domain/service.ts';
import { judgedAreas, type JudgedArea } from '../../../select/many/area-change.ts';
import { areaInSentence } from '../../words/area-words.ts';

/** Services inside a sentence about what was graded. */
export const GRADED: Readonly<Record<JudgedService, string>> = {
	safeguarding: 'safeguarding',
	'looked-after': 'looked-after children',
	both: 'both services'
};

/**
 * What an inspection grades there, inside a sentence: an overall grade of one service by the service,
 * `child protection`; an area judged for each service with its own, `leadership and management of
 * safeguarding`; else the area.
 */
export function areaCalled(inspection: Inspection, { area, column }: JudgedArea): string {
	const { service } = column;
	if (area.overall && service !== 'both') return column.ofPart ?? GRADED[service];
	const name = areaInSentence(inspection, area);
	const isShared = judgedAreas(inspection).some(
		(other) => other.area === area && other.column.service !== service
	);
	return isShared ? `${name}, ${GRADED[service]}` : name;
}
