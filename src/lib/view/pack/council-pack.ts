import type { Inspection } from '../../domain/inspection.ts';
import { slug } from '../../domain/slug.ts';
import { packSlides, type PackSlide } from './pack.ts';
import { placeAndDate, subjectWords } from '../words/place-words.ts';

/** The slides about one council, and what a file of them says of itself. */
export interface CouncilPack {
	/** Name of the file, without its ending. */
	readonly stem: string;
	readonly title: string;
	readonly subject: string;
	readonly slides: readonly PackSlide[];
}

/**
 * The pack of a council: its latest inspection.
 *
 * @param own its inspections in the order of their dates, one at least
 */
export function councilPack(own: readonly [Inspection, ...Inspection[]]): CouncilPack {
	const latest = own.at(-1) ?? own[0];
	return {
		stem: slug(latest.authority, 'council'),
		title: placeAndDate(latest),
		subject: subjectWords(latest),
		slides: packSlides(latest)
	};
}
