import { NUMBER, type WrittenNumber } from './numbers.ts';

/** How a report sets a number beside another: what it says reads on after "is" or "are". */
const COMPARISONS: readonly RegExp[] = [
	/\b(?:is|are|was|were|remains?|being) (?<said>(?:still |also |now )?(?:(?:well|just|slightly|significantly|considerably|much|far|broadly) )?(?:above|below|higher than|lower than|better than|worse than|greater than|less than|fewer than|more than|in line with|similar to|close to|comparable (?:to|with)|among the|down on|up on) (?:that of |those of )?(?:the |its |their |other |all |similar |statistical |national |previous |same |last )[^.;:]*?)(?= and (?:continues?|has|have|is|are|remains?|the)\b| but\b| although\b| which\b|[.,;:)]|$)/,
	/(?<said>(?:an? (?:increase|rise|reduction|decrease|fall|improvement) |(?:up|down) (?=from |by |on )|compared (?:with|to) |increased |reduced |fallen |risen )(?:from |of |by |on )?(?:the |a |an )?[^.;:]*?\d[^.;:,)]*)/,
	/(?<said>(?:compared (?:with|to)|against) (?:the |an? |its |their )?(?:national|statistical|england|average|previous|year before)[^.;:,)]*)/
];

/** An earlier number that a sentence has in front: "fell from 30% in 2010 to 25%". */
const EARLIER = new RegExp(
	`(?<said>(?:increased|reduced|decreased|improved|declined|dropped|fallen|fell|risen|rose|grown|grew|up|down|gone|went) (?:\\w+ly )?from (?:[a-z]+ ){0,2}?${NUMBER}(?: [^.;:]{0,40}?)?) to (?:[a-z]+ ){0,3}$`
);

/** What is set beside a number in front of it; `null` where nothing is. */
export function earlierValue(before: string): Comparison | null {
	const match = EARLIER.exec(before);
	const said = match?.groups?.said;
	return match === null || said === undefined ? null : { said, from: match.index };
}

/** What may stand between an earlier number and the later one. */
const LATER = new RegExp(`^(?: [^.;:]{0,40}?)? to (?:[a-z]+ ){0,3}?(?=${NUMBER})`);

/** Whether a number is the earlier one of two, and told with the later. */
export function isEarlier(words: string, { to }: WrittenNumber): boolean {
	const next = LATER.exec(words.slice(to));
	if (next === null) return false;
	const earlier = earlierValue(words.slice(0, to + next[0].length));
	return earlier !== null && earlier.from < to;
}

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
