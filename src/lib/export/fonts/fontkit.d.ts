/** The part of fontkit that is used here; the package has no types of its own. */
declare module 'fontkit' {
	export interface Glyph {
		readonly id: number;
		/** Outline in units of the font, y upwards. */
		readonly path: {
			/** Path data with the outline multiplied, mirrored and moved. */
			transform(a: number, b: number, c: number, d: number, e: number, f: number): Glyph['path'];
			toSVG(): string;
		};
	}

	export interface GlyphRun {
		readonly glyphs: readonly Glyph[];
		readonly positions: readonly {
			readonly xAdvance: number;
			readonly xOffset: number;
			readonly yOffset: number;
		}[];
		/** Width in units of the font. */
		readonly advanceWidth: number;
	}

	export interface Font {
		readonly unitsPerEm: number;
		readonly postscriptName: string;
		hasGlyphForCodePoint(codePoint: number): boolean;
		layout(text: string, features?: readonly string[]): GlyphRun;
	}

	export function create(bytes: Uint8Array): Font;
}
