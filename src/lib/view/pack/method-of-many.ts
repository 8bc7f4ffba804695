import type { Inspection } from '../../domain/inspection.ts';
import { NEIGHBOURS_SOURCE } from '../../domain/statistical-neighbours.ts';
import type { SourceNote } from '../chart-caption.ts';
import { gradeKeyOfMany } from '../grade-key.ts';
import type { ChartView } from '../kinds.ts';
import { gradesPoint, type MethodPoint } from './method.ts';

/** How charts of many inspections are made, and where their data come from. */
export function methodOfMany(
	inspections: readonly Inspection[],
	views: readonly ChartView[],
	source: SourceNote
): readonly MethodPoint[] {
	const hasNeighbours = views.some(({ notes }) =>
		notes.some((note) => note.includes(NEIGHBOURS_SOURCE))
	);
	const points: readonly (MethodPoint | false)[] = [
		gradesPoint(gradeKeyOfMany(inspections)),
		views.some(({ kind }) => kind === 'timeline') && {
			heading: 'Over time',
			text: 'Areas are compared under one framework, or with the nearest area of the next where there is one; where there is none, they are said not to be comparable.'
		},
		hasNeighbours && {
			heading: 'Neighbours',
			text: `The ten councils that the model says are most like it, as of 2025. ${NEIGHBOURS_SOURCE}`
		},
		{
			heading: 'Source',
			text: [source.line, source.url].filter((each) => each !== null).join(' ')
		},
		source.licence !== null && { heading: 'Licence', text: source.licence }
	];
	return points.filter((point) => point !== false);
}
