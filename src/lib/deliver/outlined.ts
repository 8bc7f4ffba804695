import { loadTypeface } from '../export/fonts/typeface.ts';
import { outlinedSvg } from '../export/svg/outlined-svg.ts';
import type { Kit } from './kit.ts';

/** A picture with its text as shapes, so that no font of any computer has a say. */
export async function outlined(svg: string, { loadFont }: Pick<Kit, 'loadFont'>): Promise<string> {
	return outlinedSvg(svg, await loadTypeface(svg, loadFont));
}
