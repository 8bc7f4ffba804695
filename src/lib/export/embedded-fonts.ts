import { PICTURE_FONT, WEIGHTS, type Weight } from '../look/typeface.ts';
import latinRegular from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url';
import latinSemibold from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url';
import extendedRegular from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff2?url';
import extendedSemibold from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff2?url';

interface FontFile {
	readonly weight: Weight;
	readonly url: string;
	/** Letters that are only in this file; `null` for the file every picture needs. */
	readonly letters: RegExp | null;
}

const EXTENDED = /[\u0100-\u02af\u1e00-\u1eff\u20a0-\u20ab]/;

const FILES: readonly FontFile[] = [
	{ weight: 'regular', url: latinRegular, letters: null },
	{ weight: 'semibold', url: latinSemibold, letters: null },
	{ weight: 'regular', url: extendedRegular, letters: EXTENDED },
	{ weight: 'semibold', url: extendedSemibold, letters: EXTENDED }
];

/** The SVG with the site's typeface inside it, so that it looks the same where that is missing. */
export async function withFonts(svg: string): Promise<string> {
	const needed = FILES.filter(({ letters }) => letters === null || letters.test(svg));
	const faces = await Promise.all(needed.map(fontFace));
	const end = svg.indexOf('>') + 1;
	return `${svg.slice(0, end)}\n<style>${faces.join('')}</style>${svg.slice(end)}`;
}

const loaded = new Map<string, Promise<string>>();

function fontFace(file: FontFile): Promise<string> {
	const face = loaded.get(file.url) ?? loadFace(file);
	loaded.set(file.url, face);
	return face;
}

async function loadFace({ weight, url }: FontFile): Promise<string> {
	const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
	const data = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
	return `@font-face{font-family:${PICTURE_FONT};font-weight:${WEIGHTS[weight]};src:url(data:font/woff2;base64,${data}) format('woff2')}`;
}
