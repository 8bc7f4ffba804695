import type { Arrangement, PackChanges } from '#lib/session/pack-changes.svelte.ts';
import type { PackSlide } from '#lib/view/pack/pack.ts';
import { slidesFor, type SlidePack } from '#lib/view/pack/pack-choice.ts';

/** One slide as the reader has it. */
export interface ChosenSlide {
	/** With the title it will have. */
	readonly slide: PackSlide;
	readonly taken: boolean;
	/** The title made from the data, where the reader has put another in its place. */
	readonly generated: string | null;
	/** Name under which its title is kept. */
	readonly titleOf: string;
}

/** Whose pack it is. */
export interface PackOwner {
	/** Names the file and the inspection. */
	readonly inspection: string;
	readonly pack: SlidePack;
}

/** Name under which order and choice are kept. */
export function arrangementOf({ inspection, pack }: PackOwner): string {
	return `${inspection} ${pack}`;
}

/** All slides in the reader's order, with what they have changed. */
export function chosenSlides(
	slides: readonly PackSlide[],
	owner: PackOwner,
	changes: PackChanges
): readonly ChosenSlide[] {
	const kept = changes.arrangement(arrangementOf(owner));
	const taken = kept?.taken ?? slidesFor(slides, owner.pack).map(({ key }) => key);
	return inOrder(slides, kept?.order ?? []).map((slide) => {
		// With the generated title in the name, a title written for other data never stands.
		const titleOf = `${owner.inspection} ${slide.key} ${slide.title}`;
		const own = changes.title(titleOf);
		return {
			slide: own === null || own.trim() === '' ? slide : { ...slide, title: own.trim() },
			taken: taken.includes(slide.key),
			generated: own === null ? null : slide.title,
			titleOf
		};
	});
}

/** Slides that were not there when the order was made stand at its end. */
function inOrder(slides: readonly PackSlide[], order: readonly string[]): readonly PackSlide[] {
	const place = ({ key }: PackSlide) => {
		const index = order.indexOf(key);
		return index < 0 ? order.length : index;
	};
	return [...slides].sort((left, right) => place(left) - place(right));
}

/** The slides that will be in the file. */
export function takenOf(chosen: readonly ChosenSlide[]): readonly ChosenSlide[] {
	return chosen.filter(({ taken }) => taken);
}

/** What is kept of the slides as they stand now. */
export function arranged(chosen: readonly ChosenSlide[]): Arrangement {
	return {
		order: chosen.map(({ slide }) => slide.key),
		taken: chosen.flatMap(({ slide, taken }) => (taken ? slide.key : []))
	};
}

/** The slides with one of them at another place. */
export function moved(
	chosen: readonly ChosenSlide[],
	key: string,
	to: number
): readonly ChosenSlide[] {
	const others = chosen.filter(({ slide }) => slide.key !== key);
	const own = chosen.filter(({ slide }) => slide.key === key);
	return [...others.slice(0, to), ...own, ...others.slice(to)];
}
