/** The part of fontkit that is used here; the package has no types of its own. */
declare module 'fontkit' {
	export interface PathCommand {
		readonly command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath';
		/** Pairs of coordinates, each from the origin of the glyph. */
		readonly args: readonly number[];
	}

	export interface Glyph {
		readonly id: number;
		/** Outline in units of the font, y upwards. */
		readonly path: { readonly commands: readonly PathCommand[] };
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
