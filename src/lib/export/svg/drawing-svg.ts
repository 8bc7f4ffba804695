import { PICTURE_FONT_FAMILY } from '../../style/typeface.ts';
import { innerOf, type Drawing } from './drawing.ts';

/** A drawing alone as a picture, for a slide that says title and source itself. */
export function drawingSvg({ svg, width, height }: Drawing): string {
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${PICTURE_FONT_FAMILY}">${innerOf(svg)}</svg>`;
}
