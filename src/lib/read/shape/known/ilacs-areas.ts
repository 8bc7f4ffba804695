import type { AreaColumn } from '../shape.ts';

const OVERALL = { area: 'Overall effectiveness', service: 'both' } as const;
const LEADERS = {
	area: 'The impact of leaders on social work practice with children and families',
	service: 'both'
} as const;
const HELP = {
	area: 'The experiences and progress of children who need help and protection',
	service: 'safeguarding'
} as const;
const IN_CARE = {
	area: 'The experiences and progress of children in care',
	service: 'looked-after'
} as const;
const CARE_LEAVERS = {
	area: 'The experiences and progress of care leavers',
	service: 'looked-after'
} as const;

/** What Ofsted called children in care with care leavers until the end of 2022. */
export const IN_CARE_AND_LEAVERS = {
	area: 'The experiences and progress of children in care and care leavers',
	service: 'looked-after'
} as const;

/** The areas of ILACS under the headings that a file has for them, in this order. */
export function ilacsAreas(
	overall: string,
	leaders: string,
	help: string,
	inCare: string,
	careLeavers?: string
): readonly AreaColumn[] {
	return [
		{ under: overall, ...OVERALL },
		{ under: leaders, ...LEADERS },
		{ under: help, ...HELP },
		{ under: inCare, ...IN_CARE },
		...(careLeavers === undefined ? [] : [{ under: careLeavers, ...CARE_LEAVERS }])
	];
}

/** As Ofsted's outcome tables of 2025 head them: by their whole names. */
export const AREAS_OF_2025 = ilacsAreas(
	OVERALL.area,
	LEADERS.area,
	HELP.area,
	IN_CARE.area,
	CARE_LEAVERS.area
);

/** As its tables of 2023 do. */
export const AREAS_OF_2023 = ilacsAreas(
	'Overall effectiveness',
	'Impact of leaders',
	'Experiences and progress of children who need help and protection',
	'Experiences and progress of children in care',
	'Experiences and progress of care leavers'
);

/** As the files that volunteers make of the reports do. */
export const AREAS_OF_REPORTS = ilacsAreas(
	'overall_effectiveness_grade',
	'impact_of_leaders_grade',
	'help_and_protection_grade',
	'in_care_grade',
	'care_leavers_grade'
);
