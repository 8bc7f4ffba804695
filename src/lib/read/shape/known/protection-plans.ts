import type { FigureColumn, Shape } from '../shape.ts';
import { statistics } from './statistics.ts';

/** Headings, without `_percent`, and how long the plans had lasted. */
const DURATIONS = [
	['3_months_or_less', 'three months or less'],
	['more_than_3_months_6_months', 'more than three months and up to six'],
	['more_than_6_months_less_than_1_year', 'more than six months and less than a year'],
	['1_year_less_than_2_years', 'a year and less than two'],
	['2_years_or_more', 'two years or more']
] as const;

const TOTAL = 'CPP_At31';

const OF_DURATION = DURATIONS.flatMap(([under, words]): FigureColumn[] => {
	const measure = { is: `Child protection plans at 31 March that had lasted ${words}` };
	return [
		{ under, measure, unit: 'count' },
		{ under: `${under}_percent`, measure, unit: 'percent' }
	];
});

/** Child protection plans on a day by how long they had lasted. */
export const PROTECTION_PLANS: Shape = statistics({
	id: 'protection-plans',
	name: 'Child protection plans by duration',
	label: 'Child protection plans',
	needs: [TOTAL, '3_months_or_less', '2_years_or_more'],
	figures: {
		service: 'safeguarding',
		topic: { is: 'Child protection plans' },
		columns: [
			{ under: TOTAL, measure: { is: 'Child protection plans at 31 March' }, unit: 'count' },
			...OF_DURATION
		]
	}
});
