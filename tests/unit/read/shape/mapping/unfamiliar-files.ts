/** A file of an inspectorate that no declared shape knows, made for the tests. */
export interface UnfamiliarFile {
	readonly name: string;
	readonly text: string;
}

export const CARE_HOMES: UnfamiliarFile = {
	name: 'care homes, a row for each domain',
	text: `Location ID,Location Name,Local Authority,Postcode,Domain,Latest Rating,Publication Date
1-101,Alder House,Kent,AB1 2CD,Overall,Good,14/03/2024
1-101,Alder House,Kent,AB1 2CD,Safe,Requires improvement,14/03/2024
1-101,Alder House,Kent,AB1 2CD,Well-led,Good,14/03/2024
1-102,Beech House,Kent,AB1 3CD,Overall,Inadequate,02/05/2024
1-102,Beech House,Kent,AB1 3CD,Safe,Inadequate,02/05/2024
1-102,Beech House,Kent,AB1 3CD,Well-led,Inspected but not rated,02/05/2024
1-103,Cedar House,Essex,EF1 3CD,Overall,Outstanding,20/06/2024
1-103,Cedar House,Essex,EF1 3CD,Safe,Good,20/06/2024
1-103,Cedar House,Essex,EF1 3CD,Well-led,Outstanding,20/06/2024
`
};

export const POLICE: UnfamiliarFile = {
	name: 'police forces, five words',
	text: `Effectiveness of forces as at 31 March 2024,,,,
,,,,
Force,Published,Preventing crime,Investigating crime,Protecting vulnerable people
Northshire,2 May 2023,Outstanding,Good,Adequate
Southshire,9 June 2023,Requires improvement,Inadequate,Good
Eastshire,11 July 2023,Adequate,Adequate,Requires improvement
Westshire,12 July 2023,Good,Good,Good
`
};

export const SCHOOLS: UnfamiliarFile = {
	name: 'schools, a column of numbers for each date',
	text: `URN,School,Local authority,May 2017,June 2021,March 2024
100001,Ash Primary,Kent,2,3,2
100002,Birch Primary,Kent,1,,4
100003,Chestnut School,Essex,3,2,2
`
};

export const FIRE: UnfamiliarFile = {
	name: 'fire services, words of ours',
	text: `Service,Inspection start,Effectiveness,Efficiency,People
Northshire,04/03/2022,Good,Good,Requires improvement
Southshire,11/04/2022,Requires improvement,Good,Inadequate
Eastshire,09/05/2022,Good,Requires Improvement,Good
`
};

export const PRISONS: UnfamiliarFile = {
	name: 'prisons, 1 to 4 with 4 the best',
	text: `Prison,Report published,Safety,Respect,Purposeful activity,Preparation for release
Alpha,12 January 2024,4,3,2,3
Bravo,2 February 2024,1,2,1,2
Charlie,8 March 2024,3,3,3,4
`
};

export const PROBATION: UnfamiliarFile = {
	name: 'probation units, words beside scores',
	text: `Probation unit,Region,Date published,Overall,Overall score,Leadership,Staffing,Assessing
Northtown,North,01/02/2024,Requires improvement,9,Good,Requires improvement,Inadequate
Southtown,South,15/02/2024,Inadequate,4,Requires improvement,Inadequate,Inadequate
Easttown,East,29/02/2024,Good,16,Good,Outstanding,Good
`
};

export const WALES: UnfamiliarFile = {
	name: 'Welsh councils, four words of their own',
	text: `Council,Standards,Wellbeing,Leadership
Ynys Fach,Excellent,Good,Good
Bro Hir,Good,Adequate and needs improvement,Good
Cwm Mawr,Adequate and needs improvement,Good,Unsatisfactory and needs urgent improvement
`
};

export const COLLEAGUE: UnfamiliarFile = {
	name: "a colleague's sheet with a title and merged cells",
	text: `Our neighbours' latest grades,,,
updated by the performance team,,,
,,,
Council,Area,Judgement,Date of report
Cumbria,Overall effectiveness,4,29 May 2012
,Leadership and management,4,29 May 2012
,Quality of provision,3,29 May 2012
Kent,Overall effectiveness,2,3 June 2011
,Leadership and management,2,3 June 2011
,Quality of provision,1,3 June 2011
`
};

export const SEMICOLONS: UnfamiliarFile = {
	name: 'semicolons and a byte-order mark',
	text: `\ufeffCouncil;GSS;Publication date;Overall effectiveness;Impact of leaders;Help and protection;Children in care
Kent;E10000016;14/05/2022;Outstanding;Outstanding;Good;Outstanding
Essex;E10000012;01/02/2023;Good;Good;Requires improvement to be good;Good
Devon;E10000008;20/05/2020;Inadequate;Inadequate;Inadequate;Inadequate
`
};

export const TURNED: UnfamiliarFile = {
	name: 'areas as rows and authorities as columns',
	text: `Area,Kent,Essex,Devon
Overall effectiveness,Outstanding,Good,Inadequate
Impact of leaders,Outstanding,Good,Inadequate
Help and protection,Good,Requires improvement,Inadequate
Children in care,Outstanding,Good,-
`
};

export const LETTERS: UnfamiliarFile = {
	name: 'five letters',
	text: `Council,Leadership,Practice,Outcomes
Kent,A,B,B
Essex,C,E,C
Devon,B,B,A
`
};

export const SPENDING: UnfamiliarFile = {
	name: 'spending',
	text: `Council,Residential care (£000),Fostering (£000)
Kent,"12,450","8,030"
Essex,"10,200","7,915"
`
};

export const BY_GRADE: UnfamiliarFile = {
	name: 'homes by grade',
	text: `Region,Outstanding,Good,Requires improvement,Inadequate
London,20,151,30,4
South East,31,240,44,c
`
};
