import type { Box } from './shape.ts';

/** A 16:9 slide in points: 13.33 by 7.5 inches, as PowerPoint makes it. */
export const SLIDE = { width: 960, height: 540 } as const;

/** Space at the left and right of everything, in points. */
export const MARGIN = 48;
const TOP = 28;
/** Where the line above the source stands. */
export const RULE_Y = 488;

/** Width that titles, tables and charts have. */
export const CONTENT_WIDTH = SLIDE.width - 2 * MARGIN;

/** Where the layouts have their places; a slide moves them to fit its own text. */
export const PLACES = {
	title: { x: MARGIN, y: TOP, width: CONTENT_WIDTH, height: 60 },
	centredTitle: { x: MARGIN, y: 130, width: CONTENT_WIDTH, height: 120 },
	subtitle: { x: MARGIN, y: 100, width: CONTENT_WIDTH, height: 20 },
	body: { x: MARGIN, y: 136, width: CONTENT_WIDTH, height: 332 },
	note: { x: MARGIN, y: 456, width: CONTENT_WIDTH, height: 16 },
	source: { x: MARGIN, y: RULE_Y + 4, width: CONTENT_WIDTH - 60, height: 36 },
	number: { x: SLIDE.width - MARGIN - 50, y: RULE_Y + 4, width: 50, height: 14 }
} as const satisfies Record<string, Box>;

/** Lowest point of what stands above the line of the source. */
export const BODY_BOTTOM = RULE_Y - 8;

/** Type sizes in points, the one wished for first, then those tried when it does not fit. */
export const SIZES = {
	title: [24, 22, 20, 18, 16],
	centredTitle: [40, 36, 32, 28, 24, 20, 16],
	subtitle: [14],
	body: [20, 18, 16, 14],
	/** Sentences below the overall grades. */
	pointsBelow: [18, 16, 15, 14],
	table: [18, 16, 15, 14],
	bars: [18, 16, 15, 14],
	note: [10],
	source: [10]
} as const;
