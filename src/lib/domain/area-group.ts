/**
 * The four parts of a report that its judgements fall under, the board that some reports review beside
 * the council, and a place for any other.
 */
export const AREA_GROUPS = [
	'overall',
	'outcomes',
	'provision',
	'leadership',
	'board',
	'other'
] as const;

export type AreaGroup = (typeof AREA_GROUPS)[number];

export const AREA_GROUP_NAMES: Readonly<Record<AreaGroup, string>> = {
	overall: 'Overall',
	outcomes: 'Outcomes',
	provision: 'Quality of provision',
	leadership: 'Leadership and management',
	board: 'Local Safeguarding Children Board',
	other: 'Other areas'
};

/**
 * Whether what a group holds is said of the council. The board was a body of its own, of which the
 * council was one member among police, health services and others: its grade is shown, and counted in
 * nothing that is said of the council.
 */
export function isOfCouncil({ group }: { readonly group: AreaGroup }): boolean {
	return group !== 'board';
}
