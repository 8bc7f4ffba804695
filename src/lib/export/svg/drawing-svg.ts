import { PICTURE_FONT_FAMILY } from '../../style/typeface.ts';
import type { Drawing } from '../page/sheet.ts';

/** A drawing alone as a picture, for a slide that says title and source itself. */
export function drawingSvg({ svg, width, height }: Drawing): string {
	const inside = svg.slice(svg.indexOf('>') + 1);
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${PICTURE_FONT_FAMILY}">${inside}`;
}
