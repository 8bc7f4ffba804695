import { SvelteMap } from 'svelte/reactivity';
import type { ChosenSlide } from './chosen-slides.ts';
import type { PictureLook } from './slide-pictures.ts';

/**
 * Pictures of the slides of one inspection, one for each slide or page of the file, so that as many
 * are counted as the file will have. They are drawn one after the other: the page answers meanwhile.
 */
export class SlideDrawings {
	readonly #drawn = new SvelteMap<string, readonly string[]>();
	#failed = $state(false);

	/** Whether pictures cannot be drawn, because what draws them did not arrive. */
	get failed(): boolean {
		return this.#failed;
	}

	/** The slides that one entry makes; `null` while they are not drawn. */
	of(chosen: ChosenSlide, look: PictureLook): readonly string[] | null {
		return this.#drawn.get(nameOf(chosen, look)) ?? null;
	}

	/** How many slides some entries make; `null` while that is not known of each. */
	count(chosen: readonly ChosenSlide[], look: PictureLook): number | null {
		let sum = 0;
		for (const each of chosen) {
			const pictures = this.of(each, look);
			if (pictures === null) return null;
			sum += pictures.length;
		}
		return sum;
	}

	/** Draws the first of some entries that is not drawn yet; gives what forgets about it again. */
	drawNext(chosen: readonly ChosenSlide[], look: PictureLook): () => void {
		const next = chosen.find((each) => this.of(each, look) === null);
		if (next === undefined || this.#failed) return () => undefined;
		let late = false;
		const timer = setTimeout(() => {
			void import('./slide-pictures.ts')
				.then(({ slidePictures }) => slidePictures(next.slide, look))
				.then(
					(pictures) => {
						if (!late) this.#drawn.set(nameOf(next, look), pictures);
					},
					() => (this.#failed = true)
				);
		});
		return () => {
			late = true;
			clearTimeout(timer);
		};
	}
}

/**
 * What a picture shows, by which it is known again. Packs have slides of one title that say different
 * things: of the inspection shown, of the last one, of a region.
 */
function nameOf({ slide, titleOf }: ChosenSlide, { palette, frame }: PictureLook): string {
	const said = slide.kind === 'title' ? slide.lines : slide.kind === 'method' ? slide.points : [];
	return JSON.stringify([
		...[titleOf, slide.title, slide.subtitle, slide.source, said],
		...[palette, frame?.key ?? null]
	]);
}
