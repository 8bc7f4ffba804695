import { readFileSync } from 'node:fs';
import {
	converter,
	differenceCiede2000,
	filterDeficiencyDeuter,
	filterDeficiencyProt,
	filterDeficiencyTrit,
	filterGrayscale,
	wcagContrast,
	type Rgb
} from 'culori';
import { expect, test } from 'vitest';
import { GRADES } from '#lib/domain/grade.ts';
import {
	GRADE_COLOURS,
	INK,
	PALETTE_NAMES,
	PALETTES,
	PAPER,
	QUIET,
	RULE,
	TRACK,
	type Palette
} from '#lib/style/palette.ts';

const toRgb = converter('rgb');
const difference = differenceCiede2000();

type Sight = 'normal sight' | 'protanopia' | 'deuteranopia' | 'tritanopia' | 'greyscale';

/** A colour as it looks to some eyes, or in print. */
const SIGHTS: Readonly<Record<Sight, (colour: Rgb) => Rgb>> = {
	'normal sight': (colour) => colour,
	protanopia: filterDeficiencyProt(1),
	deuteranopia: filterDeficiencyDeuter(1),
	tritanopia: filterDeficiencyTrit(1),
	greyscale: (colour) => filterGrayscale(1)<'rgb'>(colour)
};

function rgb(written: string): Rgb {
	const colour = toRgb(written);
	if (colour === undefined) throw new Error(`${written} is no colour.`);
	return colour;
}

/** How far apart the two most similar grades look, in CIEDE2000. */
function smallestDifference(palette: Palette, sight: Sight): number {
	const seen = GRADES.map((grade) => SIGHTS[sight](rgb(GRADE_COLOURS[palette][grade].fill)));
	return Math.min(
		...seen.flatMap((one, index) => seen.slice(index + 1).map((other) => difference(one, other)))
	);
}

const cells = PALETTES.flatMap((palette) =>
	GRADES.map((grade) => ({ palette, grade, ...GRADE_COLOURS[palette][grade] }))
);

test.each(cells)('$palette: the word in a cell of grade $grade can be read', ({ fill, ink }) => {
	expect(wcagContrast(ink, fill)).toBeGreaterThanOrEqual(4.5);
});

test.each(cells)('$palette: the edge of a cell of grade $grade is seen on paper', ({ edge }) => {
	expect(wcagContrast(edge, PAPER)).toBeGreaterThanOrEqual(3);
});

test.each<[Palette, Sight, number]>([
	['blue-orange', 'normal sight', 30],
	['blue-orange', 'protanopia', 30],
	['blue-orange', 'deuteranopia', 30],
	['blue-orange', 'tritanopia', 30],
	['blue-orange', 'greyscale', 16],
	['traffic-light', 'normal sight', 20],
	['traffic-light', 'tritanopia', 30],
	['single-hue', 'normal sight', 14],
	['single-hue', 'protanopia', 14],
	['single-hue', 'deuteranopia', 14],
	['single-hue', 'tritanopia', 14],
	['single-hue', 'greyscale', 14]
])('%s: any two grades look different in %s, by %i at least', (palette, sight, least) => {
	expect(smallestDifference(palette, sight)).toBeGreaterThanOrEqual(least);
});

test('in shades of blue a better grade is darker', () => {
	const light = GRADES.map((grade) =>
		wcagContrast(GRADE_COLOURS['single-hue'][grade].fill, '#000')
	);
	expect(light).toEqual(light.toSorted((left, right) => left - right));
});

test.each([
	['text on paper', INK, PAPER],
	['text on the ground of a bar', INK, TRACK],
	['second-rank text on paper', QUIET, PAPER]
])('%s can be read', (_name, ink, ground) => {
	expect(wcagContrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
});

test('blue to orange comes first, and every palette has a name of its own', () => {
	expect(PALETTES[0]).toBe('blue-orange');
	expect(new Set(PALETTES.map((palette) => PALETTE_NAMES[palette])).size).toBe(PALETTES.length);
});

test.each([
	['paper', PAPER],
	['paper-ink', INK],
	['paper-quiet', QUIET],
	['paper-rule', RULE]
])('the page has the %s of the pictures', (name, colour) => {
	const styleSheet = readFileSync('src/app.css', 'utf8');
	const [, root = ''] = /:root \{([^}]*)\}/.exec(styleSheet) ?? [];
	expect(root).toContain(`--${name}: ${colour};`);
});
