/** What became of one fact of the table in the report as it was read. */
export interface Outcome {
	readonly outcome: 'found' | 'doubtful' | 'differs' | 'missed' | 'not-in-table';
	/** What differs and why, as one line; `null` where nothing does. */
	readonly words: string | null;
}

/** One kind of fact: how many there are of each outcome, and what differs. */
export function countLines(kind: string, outcomes: readonly Outcome[]): readonly string[] {
	const count = (wanted: Outcome['outcome']) =>
		outcomes.filter(({ outcome }) => outcome === wanted).length;
	const inTable = outcomes.length - count('not-in-table');
	const right = count('found') + count('doubtful');
	return [
		`${kind}: ${right} of ${inTable} as in the table, ${count('doubtful')} of them doubtful; ` +
			`${count('differs')} differ, ${count('missed')} missed, ${count('not-in-table')} not in the table`,
		...outcomes.flatMap(({ words }) => (words === null ? [] : [`  ${words}`]))
	];
}

/** The doubts of a finding as one line. */
export function doubtWords(doubts: readonly { readonly words: string }[]): string {
	return doubts.map(({ words }) => words).join(' ');
}
