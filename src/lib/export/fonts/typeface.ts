import { create, type Font } from 'fontkit';
import type { Weight } from '../../style/typeface.ts';
import { fontFilesFor, type FontLoader } from './font-files.ts';
import { unpackWoff } from './unpack-woff.ts';

/** One font of a typeface. */
export interface LoadedFont {
	/** Unique among the fonts: `source-sans-3-latin-400-normal`. */
	readonly name: string;
	readonly weight: Weight;
	/** The unpacked file. */
	readonly ttf: Uint8Array;
	/** Turns text into placed outlines, with kerning and ligatures as browsers have them. */
	readonly shaper: Font;
}

/** A piece of a line that one font draws. */
export interface Run {
	readonly font: LoadedFont;
	readonly text: string;
}

/** A line of text ready to be drawn, from left to right. */
export interface SetLine {
	readonly runs: readonly Run[];
	/** Whether the characters drawn are those of the line in their order, so that they can be copied out. */
	readonly faithful: boolean;
	/** The characters of the line that no font has, drawn as boxes. */
	readonly boxes: readonly string[];
}

/** The fonts of one picture. */
export interface Typeface {
	/** Every font, of both weights. */
	readonly fonts: readonly LoadedFont[];
	/** Divides a line among the fonts that have its letters. */
	setLine(line: string, weight: Weight): SetLine;
}

/** No font has it, so that a font draws its box for what it lacks. */
const LACKING = '\ufffd';
/** Signs that no font has, and what says the same. */
const STAND_INS: ReadonlyMap<string, string> = new Map([
	['≤', '<='],
	['≥', '>='],
	['≠', '!='],
	['≈', '~'],
	['→', '->'],
	['←', '<-']
]);
/** Characters without ink: direction marks, joiners, soft hyphens, and the choice of an emoji's form. */
const INKLESS = /[\p{Cf}\p{Variation_Selector}]/gu;
const RIGHT_TO_LEFT = /^\p{Script=Hebrew}/u;
/** Takes the direction of what stands on both sides. */
const NEUTRAL = /^[\s\p{P}]/u;

const segmenter = new Intl.Segmenter('en-GB');

/** Loads the fonts that a text needs and unpacks them. */
export async function loadTypeface(text: string, load: FontLoader): Promise<Typeface> {
	const fonts = await Promise.all(
		fontFilesFor(text).map(async (file): Promise<LoadedFont> => {
			const ttf = unpackWoff(await load(file));
			return { ...file, ttf, shaper: create(ttf) };
		})
	);
	return {
		fonts,
		setLine: (line, weight) =>
			setLine(
				line,
				fonts.filter((font) => font.weight === weight)
			)
	};
}

/**
 * One font for each letter, neighbours of one font together. Hebrew is drawn from right to left
 * within a line that runs from left to right, as SVG has it.
 */
function setLine(line: string, fonts: readonly LoadedFont[]): SetLine {
	const segments = Array.from(segmenter.segment(line.normalize('NFC')), ({ segment }) =>
		segment.replace(INKLESS, '').replace(/\s/g, ' ')
	).filter((segment) => segment !== '');
	const letters = segments.map((segment) => letterOf(segment, fonts));
	const runs: Run[] = [];
	for (const [index, letter] of letters.entries()) {
		const font = betweenHebrew(letters, index)?.font ?? letter.font;
		const last = runs.at(-1);
		if (last?.font === font) runs[runs.length - 1] = { font, text: last.text + letter.text };
		else runs.push({ font, text: letter.text });
	}
	return {
		runs,
		boxes: segments.filter((_, index) => letters[index]?.text === LACKING),
		faithful: !letters.some(({ text }) => isHebrew(text)) && line === textOf(runs)
	};
}

function textOf(runs: readonly Run[]): string {
	return runs.map(({ text }) => text).join('');
}

function letterOf(segment: string, fonts: readonly LoadedFont[]): Run {
	const characters = Array.from(segment, (character) => character.codePointAt(0) ?? 0);
	const font = fonts.find((each) =>
		characters.every((code) => each.shaper.hasGlyphForCodePoint(code))
	);
	const [first] = fonts;
	if (first === undefined) throw new RangeError('A typeface has at least one font.');
	if (font !== undefined) return { font, text: segment };
	return { font: first, text: STAND_INS.get(segment) ?? LACKING };
}

/** The Hebrew letter before a neutral one that has Hebrew on both sides, and that its font can draw. */
function betweenHebrew(letters: readonly Run[], index: number): Run | undefined {
	const letter = letters[index];
	if (letter === undefined || !NEUTRAL.test(letter.text)) return undefined;
	const before = letters.slice(0, index).findLast(({ text }) => !NEUTRAL.test(text));
	const after = letters.slice(index + 1).find(({ text }) => !NEUTRAL.test(text));
	if (before === undefined || after === undefined) return undefined;
	if (!isHebrew(before.text) || !isHebrew(after.text)) return undefined;
	return before.font.shaper.hasGlyphForCodePoint(letter.text.codePointAt(0) ?? 0)
		? before
		: undefined;
}

function isHebrew(text: string): boolean {
	return RIGHT_TO_LEFT.test(text);
}
