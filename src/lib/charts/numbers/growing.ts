import type { Space } from '../../style/space.ts';

/** The least type that is read from across a room, in points, and the largest that is needed. */
const ON_A_SLIDE = 14;
const LARGEST = 22;
const STEP = 0.1;

/** Whether a space is a slide's, which a chart fills; paper is held in the hand and may stay white. */
export function isSlide({ height, type }: Pick<Space, 'height' | 'type'>): boolean {
	return height !== null && type.least >= ON_A_SLIDE;
}

/**
 * What is laid out for a space: as large as it fits on a slide, where room that is left over looks as
 * if something were missing; elsewhere in the type of the space.
 *
 * @param lay lays it out with its type so many times as large
 */
export function grown<Layout extends { readonly height: number }>(
	space: Space,
	lay: (scale: number) => Layout
): Layout {
	const { height, type } = space;
	const most = isSlide(space) ? LARGEST / type.base : 1;
	for (let scale = most; scale > 1; scale -= STEP) {
		const layout = lay(scale);
		if (height !== null && layout.height <= height) return layout;
	}
	return lay(1);
}
