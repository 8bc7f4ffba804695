import type { Grid } from '#lib/read/grid.ts';
import { sheet } from './sheets.ts';

const LONG = [
	'Overall effectiveness',
	'The impact of leaders on social work practice with children and families',
	'The experiences and progress of children who need help and protection',
	'The experiences and progress of children in care',
	'The experiences and progress of care leavers'
].join(' | ');

const SHORT = [
	'Overall effectiveness',
	'Impact of leaders',
	'Experiences and progress of children who need help and protection',
	'Experiences and progress of children in care',
	'Experiences and progress of care leavers'
].join(' | ');

const RI = 'Requires improvement to be good';

const CURRENT_2025 = sheet(
	'Inspections_as_at_31_March',
	'Judgements as at 31 March 2025',
	'This worksheet contains one table.',
	`Web link | Local authority area code | Local authority name | Ofsted region | Inspection date | Publication date | ${LONG}`,
	`Webpage | E10000034 | Worcestershire | West Midlands | 2024-06-10 | 2024-07-23 | Good | Good | Good | Outstanding | Good`,
	`Webpage | E06000014 | York | North | 2022-02-28 | 2022-04-19 | ${RI} | Good | Good | Inadequate |`
);

const HISTORY_2025 = sheet(
	'ILACS_inspection_history',
	'ILACS inspection history',
	'',
	`Web link | Local authority area code | Local authority name | Local authority status | Ofsted region | Inspection date | Publication date | Inspection type | ${LONG}`,
	`Webpage | E10000034 | Worcestershire | Current | West Midlands | 2024-06-10 | 2024-07-23 | ILACS Short Inspection | Good | Good | Good | Outstanding | Good`,
	`Webpage | E10000034 | Worcestershire | Current | West Midlands | 2019-06-10 | 2019-07-23 | ILACS Standard Inspection | Good | Good | Good | Good |`
);

const IN_YEAR_2025 = sheet(
	'In-year_inspections',
	`Web link | Local authority area code | Local authority name | Region | Inspection/Visit date | Publication date | Inspection/Visit type | ${LONG} | Visit Theme`,
	`Webpage | E10000034 | Worcestershire | West Midlands | 2024-06-10 | 2024-07-23 | ILACS Short Inspection | Good | Good | Good | Outstanding | Good |`,
	`Webpage | E06000014 | York | North | 2025-02-11 | 2025-03-13 | LA Monitoring visit | | | | | | Children in care`,
	`Webpage | E06000014 | York | North | 2025-03-26 | 2025-04-29 | ILACS Focused Visit | | | | | |`
);

const CURRENT_2023 = sheet(
	'LA_level_at_31_Mar_2023',
	'LA level at 31 March 2023',
	'Notes',
	'',
	`Web link | Local authority name | Ofsted region | Inspection date | ${SHORT}`,
	`Webpage | York | North | 2022-02-28 | ${RI} | Good | Good | Inadequate`
);

const IN_YEAR_2023 = sheet(
	'LA_level_in_year_2022-23',
	`Web link | Local authority name | Ofsted region | Inspection/Visit date | Inspection/Visit type | ${SHORT} | Visit Theme`,
	`Webpage | York | North | 2022-05-04 | ILACS Focused Visit | | | | | | Front door`
);

const SLAC = [
	'Safeguarding & Looked After Children (SLAC) Inspection publication date',
	'SLAC Safeguarding Overall effectiveness (OE)',
	'SLAC Looked After Children Overall Effectiveness (OE)',
	'SLAC re-inspection of Safeguarding publication date',
	'SLAC re-inspection Safeguarding OE',
	'SLAC re-inspection of services for Children Looked After publication date',
	'SLAC re-inspection of services Children Looked After OE'
];

const OLD = [
	...SLAC,
	'Child Protection Inspections (CPI) publication date',
	'CPI Overall Effectiveness (OE)',
	'Child Protection Re-Inspection (CPRI) publication date',
	'CPRI Overall Effectiveness (OE)',
	'Targeted Looked After Children (TLAC) inspection publication date',
	'TLAC Overall Effectiveness (OE)'
];

const sif = (which: string) => [
	`Single Inspection of LA Children's Services (SIF) ${which} publication date`,
	`${which} Overall Judgement  (OE)`,
	`${which} children who need help and protection`,
	`${which} children looked after and achieving permanence`,
	`${which} CLA Sub: Adoption Performance`,
	`${which} CLA Sub: Experiences and progress of care leavers`,
	`${which} leadership, management and governance`
];

const ilacs = (which: string, inCare: string, ...more: readonly string[]) => [
	`${which} inspection type`,
	`${which} publication date`,
	`${which} overall effectiveness`,
	`${which} impact of leaders`,
	`${which} experiences and progress of children who need help and protection`,
	`${which} experiences and progress of ${inCare}`,
	...more
];

const WITH_LEAVERS = 'children in care and care leavers';

/** Ofsted's history of each council: two tables on a sheet, the second without a second ILACS inspection. */
export const HISTORY_2023 = sheet(
	'LA_inspections_2009-2023',
	'LA inspections 2009-2023',
	[
		'Web link | Local authority name | LA region | LA Authority Type',
		...OLD,
		...sif('First SIF'),
		'LSCB Overall Effectiveness',
		...sif('SIF Re-inspection'),
		...ilacs('First ILACS framework', WITH_LEAVERS),
		...ilacs(
			'Second ILACS framework',
			'children in care',
			'Second ILACS framework experiences and progress of care leavers'
		)
	].join(' | '),
	// Every block filled, and re-inspections of both services on one day.
	[
		'Webpage | Cornwall | South West | Unitary',
		`2009-10-23 | Inadequate | ${RI} | 2011-02-25 | Good | 2011-02-25 | ${RI}`,
		`2013-03-15 | ${RI} | 2014-01-10 | Good | 2012-12-01 | Good`,
		`2016-06-27 | Good | ${RI} | Good | Good | Good | Good | ${RI}`,
		`2017-06-27 | Good | Good | Good | Good | Good | Outstanding`,
		'ILACS Short Inspection | 2019-11-05 | Outstanding | Outstanding | Good | Outstanding',
		'ILACS Standard Inspection | 2023-02-05 | Good | Good | Good | Good | Good'
	].join(' | '),
	[
		'Webpage | Isles of Scilly | South West | Unitary | 2012-07-03 | Good | - | | | | | | | | | | ',
		' 2016-06-27 | Good | Good | - | - | - | Good | Requires improvement to be good'
	].join(' | '),
	'',
	'Table 11: Councils that no longer exist',
	[
		'Web link | Local authority name | LA region | LA Authority Type',
		...OLD,
		...sif('First SIF'),
		'LSCB Overall Effectiveness',
		...sif('SIF Re-inspection'),
		...ilacs('ILACS framework', WITH_LEAVERS)
	].join(' | '),
	'Webpage | Poole | South West | Unitary | 2011-12-16 | Good | Good'
);

const INSIGHT = sheet(
	'ofsted_cs_inspections_overview',
	'urn | la_code | region_code | ltla23cd | stat_neighbours | local_authority | inspection_link | overall_effectiveness_grade | inspection_framework | inspector_name | inspection_start_date | inspection_end_date | publication_date | impact_of_leaders_grade | help_and_protection_grade | in_care_grade | care_leavers_grade',
	'80426 | 370 | YH | E08000016 | 372, 384 | barnsley | https://files.ofsted.gov.uk/v1/file/1 | good | short | A Name | 11/09/2023 | 15/09/2023 | 27/10/23 | good | requires improvement | good | good',
	'80427 | 816 | YH | E06000014 | 372, 384 | york | https://files.ofsted.gov.uk/v1/file/2 | inadequate | None | A Name | nan | nan | 05/08/25 | good | to requires improvement | good | inspection_pre_dates_judgement'
);

const REPORTS = sheet(
	null,
	'urn | local_authority | inspection_link | pdf_filename | publication_date | inspection_framework | inspector_name | inspection_start_date | inspection_end_date | overall_effectiveness_grade | impact_of_leaders_grade | help_and_protection_grade | in_care_grade | care_leavers_grade | parser_version',
	'1 | dorset | https://files.ofsted.gov.uk/v1/file/1 | a.pdf | 09/05/25 | short | A Name | 17/03/2025 | 21/03/2025 | outstanding | outstanding | outstanding | outstanding | good | 1',
	'2 | north northamptonshire | https://files.ofsted.gov.uk/v1/file/2 | b.pdf | 07/07/26 | standard | A Name | 11/05/2026 | 22/05/2026 | not_reported_post_reform | good | good | good | good | 1',
	'3 | norfolk | https://files.ofsted.gov.uk/v1/file/3 | c.pdf | 16/08/13 | | | | | data_unreadable | data_unreadable | data_unreadable | data_unreadable | data_unreadable | 1'
);

const LOOKED_AFTER = sheet(
	null,
	'time_period | time_identifier | geographic_level | country_name | la_name | new_la_code | population_type | population_estimate | children_count | rate_per_10000',
	'2025 | Reporting year | National | England | | | Children looked after | 12183016 | 81770 | 67',
	'2025 | Reporting year | Local authority | England | York | E06000014 | Children looked after | 35617 | 493 | 138',
	'2024 | Reporting year | Local authority | England | York | E06000014 | Children looked after | 35617 | c | low',
	'2025 | Reporting year | Local authority | England | Poole | E06000029 | Children looked after | x | z | z'
);

const PLANS = sheet(
	null,
	'time_period | geographic_level | new_la_code | la_name | category | CPP_At31 | 3_months_or_less | 3_months_or_less_percent | 2_years_or_more | 2_years_or_more_percent',
	'2025 | Local authority | E06000014 | York | Plans | 489 | 185 | 37.8 | c | c'
);

const ATTAINMENT = sheet(
	null,
	'time_period | time_identifier | geographic_level | la_name | new_la_code | social_care_group | version | t_pupils | t_att8 | avg_att8 | t_l2basics_95 | pt_l2basics_95 | avg_p8score',
	'202425 | Academic year | Local authority | York | E06000014 | CLA 12 months at 31 March | Revised | 31 | 356.5 | 11.5 | c | c | x'
);

const TIDY = sheet(
	'Ours',
	'A title',
	'',
	'Authority | Framework | Published | Service | Area | Grade',
	'Northtown | SLAC | 2011-03-04 | Safeguarding | Overall effectiveness | 2',
	'Northtown | SLAC | 2011-03-04 | Looked-after children | Overall effectiveness | 3'
);

const BY_DOMAIN = sheet(
	'Judgements',
	'Local authority | Framework | Inspection date | Publication date | Domain | Judgement',
	'York | ILACS | 2024-06-10 | 2024-07-23 | Overall effectiveness | Good',
	'York | ILACS | 2024-06-10 | 2024-07-23 | Children in care | Outstanding'
);

/** A small workbook of each shape that is known, by what its first table is read as. */
export const WORKBOOKS: readonly (readonly [string, Grid])[] = [
	['Outcomes as of a date', CURRENT_2025],
	['ILACS inspection history', HISTORY_2025],
	['In-year inspections and visits', IN_YEAR_2025],
	['Outcomes as of a date (2023 headings)', CURRENT_2023],
	['In-year inspections and visits (2023 headings)', IN_YEAR_2023],
	['Inspections of each council, 2009 to 2023', HISTORY_2023],
	['Overview of the latest ILACS reports', INSIGHT],
	['History of reports', REPORTS],
	['Children looked after: numbers and rates', LOOKED_AFTER],
	['Child protection plans by duration', PLANS],
	['Attainment at key stage 4', ATTAINMENT],
	['Tidy table', TIDY],
	['Tidy table', BY_DOMAIN]
];

/** All sheets of Ofsted's two workbooks, as small as they can be. */
export const OFSTED_2025 = [CURRENT_2025, IN_YEAR_2025, HISTORY_2025];
export const OFSTED_2023 = [CURRENT_2023, IN_YEAR_2023, HISTORY_2023];
export { IN_YEAR_2025, INSIGHT, LOOKED_AFTER, REPORTS };
