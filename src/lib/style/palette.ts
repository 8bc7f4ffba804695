import type { Grade } from '../domain/grade.ts';

/** Colour sets for grades, the default first. */
export const PALETTES = ['blue-orange', 'traffic-light', 'single-hue'] as const;

export type Palette = (typeof PALETTES)[number];

export const PALETTE_NAMES: Readonly<Record<Palette, string>> = {
	'blue-orange': 'Blue to orange',
	'traffic-light': 'Red, amber, green',
	'single-hue': 'Shades of blue'
};

/** Colours of one grade. */
export interface GradeColours {
	readonly fill: string;
	/** Text on the fill, at least 4.5 : 1. */
	readonly ink: string;
	/** Border, at least 3 : 1 against the paper, so that a pale cell never reads as missing. */
	readonly edge: string;
}

const WHITE = '#ffffff';
const BLACK = '#0b0c0c';

/**
 * Blue to orange differs by at least 31 CIEDE2000 under every simulation of colour blindness and
 * by 16 in greyscale. Traffic light is what many readers expect; without red or green sight its
 * first and last grade look alike, and only the word in the cell tells them apart. Shades of blue
 * differ by at least 14 under all of these. A unit test computes them.
 */
export const GRADE_COLOURS: Readonly<Record<Palette, Readonly<Record<Grade, GradeColours>>>> = {
	'blue-orange': {
		1: { fill: '#12436d', ink: WHITE, edge: '#12436d' },
		2: { fill: '#6bace6', ink: BLACK, edge: '#3573ab' },
		3: { fill: '#fde4d7', ink: BLACK, edge: '#b7592a' },
		4: { fill: '#b7592a', ink: WHITE, edge: '#7a3c1c' }
	},
	'traffic-light': {
		1: { fill: '#00572d', ink: WHITE, edge: '#00572d' },
		2: { fill: '#8fd18a', ink: BLACK, edge: '#2e7d4f' },
		3: { fill: '#ffe08a', ink: BLACK, edge: '#8a6500' },
		4: { fill: '#c4321f', ink: WHITE, edge: '#7d1f13' }
	},
	'single-hue': {
		1: { fill: '#12436d', ink: WHITE, edge: '#12436d' },
		2: { fill: '#2073bc', ink: WHITE, edge: '#12436d' },
		3: { fill: '#6bace6', ink: BLACK, edge: '#3573ab' },
		4: { fill: '#f3f2f1', ink: BLACK, edge: '#3573ab' }
	}
};

/** Every figure is drawn on its own white paper, whatever the theme around it. */
export const PAPER = '#ffffff';
/** Text and the marks of figures: ink, because colour means a grade. */
export const INK = '#14202b';
/** Second-rank text, at least 4.5 : 1 on paper. */
export const QUIET = '#505a63';
/** Thin lines that only guide the eye. */
export const RULE = '#d6dade';
/** Ground of a bar. */
export const TRACK = '#e9ebed';
/** Ground of a step of a scale: the lightest that is still seen on paper. */
export const BAND = '#f0f1f3';
/** Lines of the hatch for "not judged". */
export const HATCH = '#cfd5da';
