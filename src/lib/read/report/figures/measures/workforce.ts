import type { KnownMeasure } from '../known-measure.ts';

/** What is counted of staff. */
export const WORKFORCE: readonly KnownMeasure[] = [
	{
		topic: 'Workforce',
		service: 'both',
		unit: 'percent',
		sentence: /\bagency (?:staff|social workers|workers)\b/,
		measure: 'Agency staff'
	},
	{
		topic: 'Workforce',
		service: 'both',
		unit: 'percent',
		sentence: /\bvacanc(?:y|ies)\b/,
		measure: 'Vacancies'
	},
	{
		topic: 'Workforce',
		service: 'both',
		unit: 'percent',
		sentence: /\bturnover\b/,
		measure: 'Turnover of staff'
	},
	{
		topic: 'Workforce',
		service: 'both',
		unit: 'count',
		before: /\b(?:average )?caseloads? (?:\w+ ){0,4}(?:is|are|was|were|of|at) (?:[a-z]+ ){0,2}$/,
		measure: 'Average caseload'
	}
];
