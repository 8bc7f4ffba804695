import type { FontLoader } from '../export/fonts/font-files.ts';
import type { PictureType } from '../export/png.ts';
import type { Palette } from '../style/palette.ts';
import type { Space } from '../style/space.ts';
import type { ChartView } from '../view/kinds.ts';

/** Width and height, in pixels. */
export interface PictureSize {
	readonly width: number;
	readonly height: number;
}

/** What making files needs of the place where it happens: a browser, or Node. */
export interface Kit {
	/** A chart's `<svg>` as text. */
	draw(view: ChartView, space: Space, palette: Palette): string;
	readonly loadFont: FontLoader;
	/**
	 * Paints a picture.
	 *
	 * @param svg with its text as text, or as shapes
	 * @param scale pixels of the picture for each of the SVG's
	 * @throws {Error} in words a reader can be shown, where the picture cannot be made
	 */
	paint(svg: string, size: PictureSize, scale: number, type: PictureType): Promise<Uint8Array>;
	/** Whether it paints letters from its own fonts alone, so that a box stands for what they lack. */
	readonly paintsBoxes: boolean;
}
