import { deckOf, DECK_TYPE } from '../../export/pptx/deck.ts';
import { packSource } from '../../export/pptx/slide/pack-source.ts';
import type { Space } from '../../style/space.ts';
import type { ChartView } from '../../view/kinds.ts';
import type { Maker } from '../format.ts';

/** Slides as a presentation that can be edited, its text in the reader's own fonts. */
export const make: Maker = async (order, kit) => {
	const { slides, stem, ending, palette } = order;
	const draw = (view: ChartView, space: Space) => kit.draw(view, space, palette);
	const sources = slides.map((slide) => packSource(slide, draw));
	const content = await deckOf(sources, order);
	return [{ name: stem + ending, type: DECK_TYPE, content, boxed: [] }];
};
