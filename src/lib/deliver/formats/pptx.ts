import { deckOf, DECK_TYPE } from '../../export/pptx/deck.ts';
import { packSources } from '../../export/pptx/slide/pack-sources.ts';
import { pictureParts } from '../../view/picture-parts.ts';
import type { Maker } from '../format.ts';
import { chartsIn } from '../order.ts';

/** What draws pictures on slides is fetched for the charts that have no native form there. */
const pictures = () => import('../slide-picture.ts');

/** Slides as a presentation that can be edited. */
export const make: Maker = async (order, kit) => {
	const { slides, stem, ending, palette } = order;
	const pictured = chartsIn(order).filter((view) => pictureParts(view).length > 0);
	const sources = await packSources(slides, async (view) =>
		(await pictures()).slidePicture(view, palette, kit)
	);
	return [
		{
			name: stem + ending,
			type: DECK_TYPE,
			content: await deckOf(sources, order),
			boxed:
				pictured.length === 0 ? [] : await (await pictures()).boxedOnSlides(pictured, palette, kit)
		}
	];
};
