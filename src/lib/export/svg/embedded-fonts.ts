import { EMBEDDED_FONT, PICTURE_FONT_FAMILY, WEIGHTS } from '../../style/typeface.ts';
import { fontFilesFor, type FontFile, type FontLoader } from '../fonts/font-files.ts';

/** Marks pictures with a font inside, for the one rule that is about them alone. */
const MARK = 'fourpoint-picture';

/**
 * What reads the font inside a file asks for it by this rule, and stands by the family that the picture
 * names where it lacks a letter. LibreOffice would take the first name of it, which no computer has:
 * it passes over what stands in `@supports`, as do other programs that read no fonts from files.
 */
const RULE = `@supports (font-family:a){.${MARK}{font-family:'${EMBEDDED_FONT}',${PICTURE_FONT_FAMILY}}}`;

/**
 * The SVG with the site's typeface inside it, so that it looks the same where that is missing. Put into
 * the markup of a page it changes nothing there.
 */
export async function withFonts(svg: string, loadFont: FontLoader): Promise<string> {
	const faces = await Promise.all(
		// Of two fonts that both have a letter the later is taken, so the first choice comes last.
		fontFilesFor(svg)
			.toReversed()
			.map((file) => fontFace(file, loadFont))
	);
	const marked = svg.replace('<svg', `<svg class="${MARK}"`);
	const end = marked.indexOf('>') + 1;
	return `${marked.slice(0, end)}\n<style>${faces.join('')}${RULE}</style>${marked.slice(end)}`;
}

async function fontFace(file: FontFile, loadFont: FontLoader): Promise<string> {
	const bytes = await loadFont(file);
	const data = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
	return `@font-face{font-family:'${EMBEDDED_FONT}';font-weight:${WEIGHTS[file.weight]};src:url(data:font/woff;base64,${data}) format('woff')}`;
}
