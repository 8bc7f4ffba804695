/** The four parts of a report that its judgements fall under, and a place for any other. */
export const AREA_GROUPS = ['overall', 'outcomes', 'provision', 'leadership', 'other'] as const;

export type AreaGroup = (typeof AREA_GROUPS)[number];

export const AREA_GROUP_NAMES: Readonly<Record<AreaGroup, string>> = {
	overall: 'Overall',
	outcomes: 'Outcomes',
	provision: 'Quality of provision',
	leadership: 'Leadership and management',
	other: 'Other areas'
};
