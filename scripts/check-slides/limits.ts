import type { SmallestText } from './text-sizes.ts';

/** Text that can just be read, in points: on a slide from across a room, on paper from the hand. */
export const LEAST = {
	slide: { body: 14, foot: 10 },
	paper: { body: 9, foot: 9 }
} as const satisfies Record<string, SmallestText>;

/** Share of the room under its title that a slide may leave empty. */
export const MOST_EMPTY = 0.5;
