import type { Inspection } from '../../domain/inspection.ts';
import { inspectedWords, publishedWords } from './date-words.ts';
import { authorityWords, kindWords } from './place-words.ts';

/** Whose grades these are, as the bar over every page says it. Plain data, for prerendered pages. */
export interface BarWords {
	readonly authority: string;
	/** `Looked-after children inspection (TLAC)` */
	readonly kind: string;
	/** `10–20 April 2012` */
	readonly when: string;
	/** `published 29 May 2012`; `null` where that is not known, or is said already. */
	readonly published: string | null;
}

export function barWords(inspection: Inspection): BarWords {
	return {
		authority: authorityWords(inspection),
		kind: kindWords(inspection),
		// After "inspection" nobody has to be told that it was inspected.
		when: inspectedWords(inspection).replace(/^(?:inspected|visited|figures) /, ''),
		published: publishedWords(inspection)
	};
}
