import type { Frame } from '#lib/export/page/frames.ts';
import {
	contentsWords,
	PACK_WORDS,
	PACKS,
	type Pack,
	type SlidePack
} from '#lib/view/pack/pack-choice.ts';
import { takenOf, type ChosenSlide } from './chosen-slides.ts';
import { countOfSlides } from './count-words.ts';

/** A pack to choose: whom it is for, what is in it, and how much that is. */
export interface OfferedPack {
	readonly key: Pack;
	readonly name: string;
	readonly use: string;
	/** `9 slides`; empty while that is not known. */
	readonly amount: string;
}

/**
 * Every pack as its reader has left it.
 *
 * @param chosenFor all slides as they are chosen for a pack; `null` while they are not known
 * @param countOf how many slides of the file some make; `null` while that is not known
 */
export function offeredPacks(
	chosenFor: (pack: SlidePack) => readonly ChosenSlide[] | null,
	countOf: (taken: readonly ChosenSlide[]) => number | null,
	frame: Frame | null
): readonly OfferedPack[] {
	return PACKS.map((key) => {
		const { name, use } = PACK_WORDS[key];
		if (key === 'one-page') return { key, name, use, amount: '1 page' };
		const chosen = chosenFor(key);
		if (chosen === null) return { key, name, use, amount: '' };
		const count = countOf(takenOf(chosen));
		return {
			key,
			name,
			use: `${use}: ${held(chosen)}`,
			amount: count === null ? '' : countOfSlides(count, frame)
		};
	});
}

function held(chosen: readonly ChosenSlide[]): string {
	const taken = takenOf(chosen);
	if (taken.length === 0) return 'no slide is taken';
	if (taken.length === chosen.length) return 'every slide there is';
	return contentsWords(taken.map(({ slide }) => slide));
}
