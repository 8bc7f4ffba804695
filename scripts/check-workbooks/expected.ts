const HISTORY_OF_2023 = 'LA_inspections_2009-2023';
const HISTORY_OF_2025 = 'ILACS_inspection_history';

const GRADES = ['Outstanding', 'Good', 'Requires improvement to be good', 'Inadequate'] as const;

/** The grades of Ofsted's history of 2025, from Outstanding to Inadequate. */
const AREAS: readonly (readonly [string, readonly number[]])[] = [
	['Overall effectiveness', [55, 107, 74, 35]],
	['The impact of leaders on social work practice with children and families', [71, 99, 72, 29]],
	['The experiences and progress of children who need help and protection', [33, 110, 101, 27]],
	['The experiences and progress of children in care', [52, 125, 75, 19]],
	['The experiences and progress of care leavers', [27, 43, 26, 7]]
];

const OF_2023: readonly (readonly [string, number])[] = [
	[`sheet ${HISTORY_OF_2023}, blocks`, 569],
	[`sheet ${HISTORY_OF_2023}, grades`, 2273],
	['inspections, SLAC', 161],
	['inspections, CPI', 51],
	['inspections, TLAC', 5],
	['inspections, SIF', 173],
	['grades, SLAC', 314],
	['grades, CPI', 51],
	['grades, TLAC', 5],
	['grades, SIF', 1034],
	['grades, LSCB', 152]
];

const OF_2025: readonly (readonly [string, number])[] = [
	[`sheet ${HISTORY_OF_2025}, rows`, 271],
	[`sheet ${HISTORY_OF_2025}, blocks`, 271],
	['sheet Inspections_as_at_31_March, rows', 153],
	['sheet In-year_inspections, rows', 112],
	...AREAS.flatMap(([area, counts]) =>
		counts.map((count, at) => [`history, ${area}, ${GRADES[at] ?? ''}`, count] as const)
	)
];

/** Each workbook has 60 visits, of two different years. */
const VISITS = 60;

/**
 * What is known of workbooks with these sheets. One inspection stands under two dates in the two, until
 * a reader decides that they are one.
 *
 * @param decided how many pairs were taken for one
 */
export function expectedOf(
	sheets: readonly string[],
	decided: number
): ReadonlyMap<string, number> {
	const has2023 = sheets.includes(HISTORY_OF_2023);
	const has2025 = sheets.includes(HISTORY_OF_2025);
	const both: readonly (readonly [string, number])[] = [
		['inspections', 662 - decided],
		['inspections, ILACS', 272 - decided],
		['grades', 2747 - 4 * decided],
		['grades, ILACS', 1191 - 4 * decided]
	];
	return new Map([
		...(has2023 ? OF_2023 : []),
		...(has2025 ? OF_2025 : []),
		...(has2023 && has2025 ? both : []),
		['visits without grades', VISITS * (Number(has2023) + Number(has2025))]
	]);
}
