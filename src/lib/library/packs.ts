import { cleanText } from '../read/source/clean-text.ts';
import type { Arrangement, Library } from './library.ts';
import { withNamed } from './named-values.ts';

/** A library with the slides of a pack arranged; `null` forgets what was arranged. */
export function arranged(library: Library, of: string, arrangement: Arrangement | null): Library {
	const arrangements = withNamed(library.packs.arrangements, [[of, arrangement]]);
	return { ...library, packs: { ...library.packs, arrangements } };
}

/** A library with another title for a slide; `null` goes back to the title made from the data. */
export function retitled(library: Library, of: string, title: string | null): Library {
	const clean = title === null ? null : cleanText(title);
	const titles = withNamed(library.packs.titles, [[of, clean]]);
	return { ...library, packs: { ...library.packs, titles } };
}
