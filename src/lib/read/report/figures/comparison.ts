/** How a report sets a number beside another: what it says reads on after "is" or "are". */
const COMPARISONS: readonly RegExp[] = [
	/\b(?:is|are|was|were|remains?|being) (?<said>(?:still |also |now )?(?:(?:well|just|slightly|significantly|considerably|much|far|broadly) )?(?:above|below|higher than|lower than|better than|worse than|greater than|less than|fewer than|more than|in line with|similar to|close to|comparable (?:to|with)|among the|down on|up on) (?:that of |those of )?(?:the |its |their |other |all |similar |statistical |national |previous |same |last )[^.;:]*?)(?= and (?:continues?|has|have|is|are|remains?|the)\b| but\b| although\b| which\b|[.,;:)]|$)/,
	/(?<said>(?:an? (?:increase|rise|reduction|decrease|fall|improvement) |up |down |compared (?:with|to) |increased |reduced |fallen |risen )(?:from |of |by |on )?(?:the |a |an )?[^.;:]*?\d[^.;:,)]*)/,
	/(?<said>(?:compared (?:with|to)|against) (?:the |an? |its |their )?(?:national|statistical|england|average|previous|year before)[^.;:,)]*)/
];

/** A comparison behind a number. */
export interface Comparison {
	/** As it is compared, with where it begins. */
	readonly said: string;
	readonly from: number;
}

/** What a sentence sets its numbers beside; `null` where it does not. */
export function comparisonIn(words: string, from: number): Comparison | null {
	for (const pattern of COMPARISONS) {
		const match = pattern.exec(words.slice(from));
		const said = match?.groups?.said;
		if (match === null || said === undefined) continue;
		return { said, from: from + match.index + match[0].indexOf(said) };
	}
	return null;
}
