import { deckOf, DECK_TYPE } from '../../export/pptx/deck.ts';
import { packSources } from '../../export/pptx/slide/pack-sources.ts';
import type { Maker } from '../format.ts';
import { chartsIn } from '../order.ts';
import { boxedOnSlides, slidePicture } from '../slide-picture.ts';

/** Slides as a presentation that can be edited. */
export const make: Maker = async (order, kit) => {
	const { slides, stem, ending, palette } = order;
	const sources = await packSources(slides, (view) => slidePicture(view, palette, kit));
	return [
		{
			name: stem + ending,
			type: DECK_TYPE,
			content: await deckOf(sources, order),
			boxed: await boxedOnSlides(chartsIn(order), palette, kit)
		}
	];
};
