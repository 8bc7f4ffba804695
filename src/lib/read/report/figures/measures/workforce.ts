import type { KnownMeasure } from '../known-measure.ts';

/** What is counted of staff, which its sentence names close to the number. */
export const WORKFORCE: readonly KnownMeasure[] = [
	near('agency (?:staff|social workers?|workers?)', 'Agency staff'),
	near('vacanc(?:y|ies)(?: rates?)?', 'Vacancies'),
	near('turnover(?: rates?)?', 'Turnover of staff'),
	{
		topic: 'Workforce',
		service: 'both',
		unit: 'count',
		before:
			/\baverage caseloads? (?:[\w-]+ ){0,5}(?:is|are|was|were|of|at) (?:(?:about|around|approximately|just|over|under|below|above|nearly) )*$/,
		measure: 'Average caseload'
	}
];

function near(named: string, measure: string): KnownMeasure {
	return {
		topic: 'Workforce',
		service: 'both',
		unit: 'percent',
		before: new RegExp(`\\b${named}\\b[^.,;]{0,50}$`),
		measure
	};
}
