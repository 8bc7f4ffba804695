/** What is said of a value that is no grade of ours. */
export const OTHER_SCALE = 'another scale';

/** A value that is no grade of our scale, marked as that, so that nobody takes it for one. */
export function otherScaleWords(written: string): string {
	return `${written} (${OTHER_SCALE})`;
}

/** The value that was marked so; `null` for any other text. */
export function otherScaleValue(words: string): string | null {
	const end = ` (${OTHER_SCALE})`;
	return words.endsWith(end) ? words.slice(0, -end.length).trim() || null : null;
}
