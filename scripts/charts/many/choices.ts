/**
 * What can be chosen of many inspections, each declared once: the words that the addresses of the page of
 * England use, in the order in which one depends on another.
 */
export const CHOICES = {
	authority: ['name', 'the council that is marked, or that the chart is about'],
	framework: ['code', 'whose inspections: ilacs, sif, …; of the grid also all'],
	when: ['day', 'latest, or as councils stood on a day, as 2023-03-31; of the grid also all'],
	region: ['name', 'of one region: "North West"'],
	group: ['name', 'of a named group, which a project file has'],
	round: ['name', 'which inspections: first, re-inspection; latest too, but not of the grid'],
	between: ['name', 'which two are compared: ilacs, sif-to-ilacs, …'],
	published: ['day', 'changes: published by a day, or ofsted-2023, as in the sheet of that year'],
	service: ['name', 'areas of one service: safeguarding, looked-after'],
	by: ['name', 'grid: region or none; distribution: areas, regions or years'],
	area: ['name', 'the area that is looked at: overall, …'],
	grade: ['number', 'rows with a grade from 1 to 4, in that area or in any'],
	asked: ['name', 'both-inadequate, safeguarding-worse or looked-after-worse'],
	both: ['grades', 'grid: rows with two grades, of safeguarding and looked-after: 4-3'],
	sort: ['name', 'inadequate, name, region, date or an area; --sort=-name turns it round'],
	beside: ['name', 'peers: neighbours, region, group:<name> or another council'],
	names: ['name', 'peers: own leaves all other names out']
} as const;

export type Choice = keyof typeof CHOICES;

export const CHOICE_NAMES = Object.keys(CHOICES) as readonly Choice[];

/** What is chosen, as it is written. */
export type Chosen = Readonly<Partial<Record<Choice, string>>>;

/** The same as options of a command. */
export const CHOICE_OPTIONS = Object.fromEntries(
	CHOICE_NAMES.map((name) => [name, { type: 'string' }])
) as Readonly<Record<Choice, { readonly type: 'string' }>>;
