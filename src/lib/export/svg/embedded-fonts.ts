import { PICTURE_FONT, WEIGHTS } from '../../style/typeface.ts';
import { fontFilesFor, type FontFile, type FontLoader } from '../fonts/font-files.ts';

/** The SVG with the site's typeface inside it, so that it looks the same where that is missing. */
export async function withFonts(svg: string, loadFont: FontLoader): Promise<string> {
	const faces = await Promise.all(
		// Of two fonts that both have a letter the later is taken, so the first choice comes last.
		fontFilesFor(svg)
			.toReversed()
			.map((file) => fontFace(file, loadFont))
	);
	const end = svg.indexOf('>') + 1;
	return `${svg.slice(0, end)}\n<style>${faces.join('')}</style>${svg.slice(end)}`;
}

async function fontFace(file: FontFile, loadFont: FontLoader): Promise<string> {
	const bytes = await loadFont(file);
	const data = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
	return `@font-face{font-family:${PICTURE_FONT};font-weight:${WEIGHTS[file.weight]};src:url(data:font/woff;base64,${data}) format('woff')}`;
}
