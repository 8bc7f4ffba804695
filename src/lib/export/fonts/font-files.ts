import { WEIGHTS, type Weight } from '../../style/typeface.ts';

/** One packed font: one weight of one alphabet. */
export interface FontFile {
	/** Package and file below `@fontsource`, without the ending: `source-sans-3-latin-400-normal`. */
	readonly name: string;
	readonly weight: Weight;
}

interface Alphabet {
	readonly family: 'source-sans-3' | 'arimo';
	readonly subset: string;
	/** Letters the alphabet is needed for; `null` for the one that every picture needs. */
	readonly letters: RegExp | null;
}

/**
 * The alphabets that pictures carry with them, in the order in which a letter is looked for. The
 * typeface has no Hebrew, so that comes from Arimo. What is in none (Arabic, Chinese, emoji) is left
 * to the reader's own computer in SVG, and is a box where there is no computer to leave it to. All
 * are under the SIL Open Font Licence, which allows that; its text is `static/licences/fonts.txt`.
 */
const ALPHABETS: readonly Alphabet[] = [
	{ family: 'source-sans-3', subset: 'latin', letters: null },
	{
		family: 'source-sans-3',
		subset: 'latin-ext',
		letters: /[\u0100-\u02af\u1d00-\u1eff\u2020\u20a0-\u20ab\u2c60-\u2c7f]/
	},
	{
		family: 'source-sans-3',
		subset: 'vietnamese',
		letters: /[\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u20ab]/
	},
	{ family: 'source-sans-3', subset: 'greek', letters: /[\u0370-\u03ff]/ },
	{ family: 'source-sans-3', subset: 'greek-ext', letters: /[\u1f00-\u1fff]/ },
	{ family: 'source-sans-3', subset: 'cyrillic', letters: /[\u0400-\u045f\u0490\u0491\u2116]/ },
	{ family: 'source-sans-3', subset: 'cyrillic-ext', letters: /[\u0460-\u052f]/ },
	{ family: 'arimo', subset: 'hebrew', letters: /[\u0590-\u05ff]/ }
];

/** The fonts that a text needs in both weights; those for Latin always. */
export function fontFilesFor(text: string): readonly FontFile[] {
	const composed = text.normalize('NFC');
	const needed = ALPHABETS.filter(({ letters }) => letters?.test(composed) ?? true);
	return needed.flatMap(filesOf);
}

function filesOf({ family, subset }: Alphabet): readonly FontFile[] {
	return (['regular', 'semibold'] as const).map((weight) => ({
		name: `${family}-${subset}-${WEIGHTS[weight]}-normal`,
		weight
	}));
}

/** Gets the bytes of a font's `.woff`: over the network in a browser, from the disk in Node. */
export type FontLoader = (file: FontFile) => Promise<Uint8Array>;
